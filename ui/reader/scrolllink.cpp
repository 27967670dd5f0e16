// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/scrolllink.h"

#include "ui/reader/readerview.h"
#include "ui/session/appearance.h"

namespace Parallax {

ScrollLink::ScrollLink(const Appearance &appearance, QObject *parent)
    : QObject(parent)
    , m_appearance(appearance)
{
}

void ScrollLink::setViews(const std::vector<ReaderView *> &views)
{
    for (ReaderView *view : m_views)
        disconnect(view, nullptr, this, nullptr);
    m_views = views;
    for (ReaderView *view : m_views)
        connect(view, &ReaderView::scrolledByHand, this, [this, view] { follow(view); });
}

void ScrollLink::follow(const ReaderView *leader)
{
    if (!m_appearance.linksScrolling())
        return;
    for (ReaderView *view : m_views) {
        if (view != leader)
            view->setProgress(leader->progress());
    }
}

} // namespace Parallax
