// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/passage/briefingrow.h"

#include "ui/session/appearance.h"
#include "ui/widgets/rowtext.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStringBuilder>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr int rowHeight = 26;
constexpr int padding = 8;
constexpr qreal radius = 4;

/// "[3] [5]".
QString numbersText(const CitingBriefing &citing)
{
    QStringList numbers;
    for (const CitingBriefing::Use &use : citing.uses)
        numbers.append(u'[' % QString::number(use.number) % u']');
    return numbers.join(u' ');
}

} // namespace

BriefingRow::BriefingRow(const Session &session, const CitingBriefing &citing, QWidget *parent)
    : QAbstractButton(parent)
    , m_session(session)
    , m_numbers(numbersText(citing))
{
    setObjectName(u"briefingRow"_s);
    setText(citing.title);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Briefing %1, source %2").arg(citing.title, m_numbers));
    setToolTip(tr("%1\nGo to where it cites this passage").arg(citing.title));
}

QSize BriefingRow::sizeHint() const
{
    return {4 * padding + fontMetrics().horizontalAdvance(text() + m_numbers), rowHeight};
}

QSize BriefingRow::minimumSizeHint() const
{
    return {60, rowHeight};
}

void BriefingRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void BriefingRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_session.appearance.theme();
    const bool lit = hasFocus() || underMouse();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(lit ? theme.accent : theme.line);
    painter.setBrush(isDown() ? theme.accentBackground : theme.paper);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 1.5, -0.5, -1.5), radius, radius);
    const QRect inside = rect().adjusted(padding, 0, -padding, 0);
    const QFont small = rowFont(font(), -1);
    const QFontMetrics metrics(small);
    // Many numbers give way to the title.
    const QString numbers = metrics.elidedText(m_numbers, Qt::ElideRight, inside.width() / 3);
    const int room = inside.width() - metrics.horizontalAdvance(numbers) - padding;
    painter.setPen(theme.text);
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignVCenter, fontMetrics().elidedText(text(), Qt::ElideRight, room));
    painter.setFont(small);
    painter.setPen(theme.soft);
    painter.drawText(inside, Qt::AlignRight | Qt::AlignVCenter, numbers);
}

} // namespace Parallax
