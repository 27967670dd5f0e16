// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/passage/tagrow.h"

#include "core/project/project.h"
#include "ui/session/appearance.h"
#include "ui/session/selection.h"
#include "ui/widgets/closecross.h"
#include "core/words/momenttext.h"
#include "ui/widgets/rowtext.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr int rowHeight = 26;
constexpr int barWidth = 4;
constexpr int padding = 8;
constexpr int crossSize = 20;
constexpr qreal radius = 4;

} // namespace

TagRow::TagRow(const Session &session, const Tagging &tagging, const QString &path, int color, QWidget *parent)
    : QAbstractButton(parent)
    , m_session(session)
    , m_tagging(tagging)
    , m_path(path)
    , m_color(color)
    , m_remove(new QToolButton(this))
{
    setObjectName(u"tagRow"_s);
    setText(path);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Tag %1, %2").arg(path, signatureText(tagging.author, momentText(tagging.created))));
    setToolTip(u"%1\n%2"_s.arg(path, signatureText(tagging.author, longMomentText(tagging.created))));
    m_remove->setObjectName(u"removeTag"_s);
    m_remove->setFixedSize(crossSize, crossSize);
    m_remove->setToolTip(tr("Take this tag off (Delete)"));
    m_remove->setAccessibleName(tr("Take off %1").arg(path));
    m_remove->setFocusPolicy(Qt::NoFocus);
    m_remove->hide();
    showCross(*m_remove);
    connect(m_remove, &QToolButton::clicked, this, &TagRow::removeChosen);
}

QSize TagRow::sizeHint() const
{
    return {barWidth + 2 * padding + fontMetrics().horizontalAdvance(m_path), rowHeight};
}

QSize TagRow::minimumSizeHint() const
{
    return {60, rowHeight};
}

bool TagRow::event(QEvent *event)
{
    const bool handled = QAbstractButton::event(event);
    const QEvent::Type type = event->type();
    if (type == QEvent::Enter || type == QEvent::Leave || type == QEvent::FocusIn || type == QEvent::FocusOut) {
        m_remove->setVisible(!m_session.project.isReadOnly() && (underMouse() || hasFocus()));
        update();
    }
    return handled;
}

void TagRow::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    m_remove->move(width() - crossSize, (rowHeight - crossSize) / 2);
}

void TagRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        Q_EMIT removeChosen();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void TagRow::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(QIcon::fromTheme(u"view-list-details"_s), tr("Show all passages with this tag")), &QAction::triggered, this,
        [this] {
            AnnotationFilter filter;
            filter.tags = {m_tagging.tag};
            m_session.selection.showAnnotations(filter);
        });
    QAction *remove = menu->addAction(QIcon::fromTheme(u"edit-delete"_s), tr("Take this tag off"));
    remove->setEnabled(!m_session.project.isReadOnly());
    connect(remove, &QAction::triggered, this, &TagRow::removeChosen);
    menu->popup(event->globalPos());
}

void TagRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_session.appearance.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont small = rowFont(font(), -1);
    const QFontMetrics smallMetrics(small);
    const QString meta = signatureText(m_tagging.author, momentText(m_tagging.created));
    // Who and when give way to a long path; the tool tip has both.
    const int pathWidth = sizeHint().width();
    const bool hasMeta = m_remove->isHidden() && pathWidth + padding + smallMetrics.horizontalAdvance(meta) <= width();
    const int right = m_remove->isHidden() ? width() : width() - crossSize;
    const QRectF box = QRectF(0.5, 1.5, std::min(pathWidth, right) - 1, rowHeight - 3);

    QPainterPath outline;
    outline.addRoundedRect(box, radius, radius);
    painter.fillPath(outline, isChecked() ? theme.accentBackground : theme.paper);
    painter.save();
    painter.setClipPath(outline);
    painter.fillRect(QRectF(box.left(), box.top(), barWidth, box.height()), tagColor(theme, m_color));
    painter.restore();
    painter.setPen(isChecked() || hasFocus() ? theme.accent : theme.line);
    painter.drawPath(outline);
    const QRect inside = box.toRect().adjusted(barWidth + padding - 2, 0, -padding / 2, 0);
    painter.setPen(theme.text);
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignVCenter, fontMetrics().elidedText(m_path, Qt::ElideMiddle, inside.width() + 1));
    if (!hasMeta)
        return;
    painter.setFont(small);
    painter.setPen(theme.faint);
    painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter, meta);
}

} // namespace Parallax
