// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/finder.h"

#include "core/text/findtext.h"
#include "ui/reader/findbar.h"
#include "ui/reader/readerview.h"

#include <algorithm>

namespace Parallax {

namespace {

/// A longer selection is meant to be worked on, not to be looked for.
constexpr qsizetype longestNeedle = 60;

} // namespace

Finder::Finder(ReaderView &view, FindBar &bar, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_bar(bar)
{
    connect(&bar, &FindBar::changed, this, &Finder::search);
    connect(&bar, &FindBar::stepRequested, this, &Finder::step);
    connect(&bar, &FindBar::closed, this, &Finder::close);
}

void Finder::open()
{
    m_origin = m_bar.isVisible() ? m_origin : m_view.selection().isEmpty() ? m_view.stepOrigin() : m_view.selection().start;
    const QString selected = m_view.selectedText();
    const bool usable = selected.size() <= longestNeedle && !selected.contains(u'\n');
    m_bar.open(usable ? selected : QString());
}

void Finder::refresh()
{
    m_origin = 0;
    if (m_bar.isVisible())
        m_view.setFindHits(findPlain(m_view.text(), m_bar.needle(), {.matchCase = m_bar.matchesCase()}), -1);
    m_bar.showCount(0, int(m_view.findHits().spans().size()));
}

void Finder::search()
{
    if (m_bar.isHidden())
        return;
    const auto hits = findPlain(m_view.text(), m_bar.needle(), {.matchCase = m_bar.matchesCase()});
    const auto next = std::find_if(hits.begin(), hits.end(), [this](TextSpan hit) { return hit.start >= m_origin; });
    const int current = hits.empty() ? -1 : next == hits.end() ? 0 : int(next - hits.begin());
    m_view.setFindHits(hits, current);
    show(current);
}

void Finder::step(int direction)
{
    if (m_bar.isHidden())
        return open();
    const auto &hits = m_view.findHits().spans();
    if (hits.empty())
        return;
    const int count = int(hits.size());
    // From the caret, which may have been moved by hand since.
    const qsizetype from = m_view.selection().start;
    const auto after = std::upper_bound(hits.begin(), hits.end(), from, [](qsizetype offset, TextSpan hit) { return offset < hit.start; });
    const auto before = std::lower_bound(hits.begin(), hits.end(), from, [](TextSpan hit, qsizetype offset) { return hit.start < offset; });
    const int target = direction > 0 ? int(after - hits.begin()) : int(before - hits.begin()) - 1;
    show((target + count) % count);
}

void Finder::show(int current)
{
    const auto &hits = m_view.findHits().spans();
    if (current >= 0) {
        m_view.setCurrentFindHit(current);
        m_view.select(hits[size_t(current)].start, hits[size_t(current)].end);
        m_origin = hits[size_t(current)].start;
    }
    m_bar.showCount(current + 1, int(hits.size()));
}

void Finder::close()
{
    m_bar.hide();
    m_view.setFindHits({}, -1);
    m_view.setFocus(Qt::OtherFocusReason);
}

} // namespace Parallax
