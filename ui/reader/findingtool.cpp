// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/findingtool.h"

#include "ui/reader/plaintip.h"
#include "ui/reader/readerview.h"

#include <QHelpEvent>

namespace Parallax {

FindingTool::FindingTool(ReaderView &view)
    : QObject(&view)
    , m_view(view)
{
    view.viewport()->installEventFilter(this);
}

FindingTool::Hit FindingTool::hitAt(QPointF viewportPoint) const
{
    const FindingLayers &layers = m_view.findings();
    const QPointF point = m_view.toPage(viewportPoint);
    Hit hit;
    hit.sign = layers.places.itemAt(m_view.page(), m_view.textInView(), point);
    if (!hit.sign)
        hit.statements = layers.statements.at(m_view.page(), m_view.textInView(), point);
    return hit;
}

bool FindingTool::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return press(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseMove:
        return move(*static_cast<QMouseEvent *>(event));
    case QEvent::ToolTip:
        return toolTip(*static_cast<QHelpEvent *>(event));
    default:
        return false;
    }
}

bool FindingTool::press(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton)
        return false;
    const Hit hit = hitAt(event.position());
    if (!hit.isSomething())
        return false;
    m_view.setFocus(Qt::MouseFocusReason);
    Q_EMIT clicked(hit, event.position().toPoint());
    return true;
}

bool FindingTool::move(const QMouseEvent &event)
{
    if (event.buttons() != Qt::NoButton)
        return false;
    const Hit hit = hitAt(event.position());
    if (!hit.isSomething())
        return false;
    m_view.viewport()->setCursor(Qt::PointingHandCursor);
    Q_EMIT pointedAt(hit);
    return true;
}

bool FindingTool::toolTip(const QHelpEvent &event)
{
    const Hit hit = hitAt(event.pos());
    if (!hit.isSomething() || !m_description)
        return false;
    showPlainTip(event.globalPos(), m_description(hit), m_view.viewport());
    return true;
}

} // namespace Parallax
