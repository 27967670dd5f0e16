// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/panefocus.h"

#include <QApplication>
#include <QWidget>

#include <algorithm>

namespace Parallax {

namespace {

bool takes(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus);
}

} // namespace

bool focusPane(QWidget &pane)
{
    if (!pane.isVisible())
        return false;
    QWidget *target = pane.focusWidget() && takes(*pane.focusWidget()) ? pane.focusWidget() : nullptr;
    if (!target && pane.focusProxy() && takes(*pane.focusProxy()))
        target = pane.focusProxy();
    for (QWidget *next = pane.nextInFocusChain(); !target && next != &pane; next = next->nextInFocusChain()) {
        if (pane.isAncestorOf(next) && takes(*next))
            target = next;
    }
    if (target)
        target->setFocus(Qt::ShortcutFocusReason);
    return target;
}

void focusNeighbour(const std::vector<QWidget *> &panes, int direction)
{
    const auto count = std::ptrdiff_t(panes.size());
    const QWidget *focused = QApplication::focusWidget();
    const auto current = std::find_if(
        panes.begin(), panes.end(), [focused](const QWidget *pane) { return focused && (pane == focused || pane->isAncestorOf(focused)); });
    // From outside of all it goes to the first or to the last.
    std::ptrdiff_t place = current != panes.end() ? current - panes.begin() : direction > 0 ? -1 : count;
    for (std::ptrdiff_t tried = 0; tried < count; ++tried) {
        place = (place + direction + count) % count;
        if (focusPane(*panes[size_t(place)]))
            return;
    }
}

} // namespace Parallax
