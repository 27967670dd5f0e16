// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/positions/proposalfield.h"

#include "ui/session/appearance.h"
#include "ui/widgets/rowtext.h"

#include <QKeyEvent>
#include <QPainter>

namespace Parallax {

namespace {

constexpr int side = 12;
constexpr int padding = 4;

} // namespace

ProposalField::ProposalField(const Appearance &appearance, const QString &label, QWidget *parent)
    : QAbstractButton(parent)
    , m_appearance(appearance)
    , m_label(label)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, [this] { Q_EMIT changeRequested({}); });
}

void ProposalField::setValue(const QString &value, const QString &missing)
{
    m_value = value;
    m_missing = missing;
    setAccessibleName(m_label + u' ' + (value.isEmpty() ? missing : value));
    setToolTip(value);
    update();
}

QSize ProposalField::sizeHint() const
{
    return {240, QFontMetrics(rowFont(font(), -1)).height() + fontMetrics().height() + 2 * padding};
}

void ProposalField::keyPressEvent(QKeyEvent *event)
{
    const QString typed = event->text();
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down || key == Qt::Key_Space)
        Q_EMIT changeRequested({});
    else if (!typed.isEmpty() && typed.front().isLetterOrNumber() && !(event->modifiers() & ~Qt::ShiftModifier))
        Q_EMIT changeRequested(typed);
    else
        QAbstractButton::keyPressEvent(event);
}

void ProposalField::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    QPainter painter(this);
    if (hasFocus() || underMouse())
        painter.fillRect(rect(), hasFocus() ? theme.accentBackground : theme.paper);
    const QFont small = rowFont(font(), -1);
    const int labelHeight = QFontMetrics(small).height();
    const QRect inside = rect().adjusted(side, padding, -side, -padding);
    painter.setFont(small);
    painter.setPen(theme.soft);
    painter.drawText(inside, int(Qt::AlignLeft | Qt::AlignTop), m_label);
    painter.setFont(rowFont(font(), 0, !m_value.isEmpty()));
    painter.setPen(m_value.isEmpty() ? theme.warning : theme.text);
    const QRect value = inside.adjusted(0, labelHeight, 0, 0);
    const QString shown = m_value.isEmpty() ? m_missing : m_value;
    painter.drawText(value, int(Qt::AlignLeft | Qt::AlignVCenter), painter.fontMetrics().elidedText(shown, Qt::ElideRight, value.width()));
}

} // namespace Parallax
