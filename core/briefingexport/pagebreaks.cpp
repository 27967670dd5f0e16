// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefingexport/pagebreaks.h"

#include <algorithm>

namespace Parallax {

namespace {

/// A note of no more lines is not divided.
constexpr int wholeLines = 4;
/// Of a divided one, on each side.
constexpr int leastLines = 2;
constexpr qreal tolerance = 0.01;
/// What notes of the page before may take where the text goes on.
constexpr qreal carriedPart = 0.85;

class Planner
{
public:
    Planner(const std::vector<PieceSize> &pieces, const std::map<int, NoteSize> &notes, const PageRoom &room)
        : m_pieces(pieces)
        , m_notes(notes)
        , m_room(room)
    {
    }

    std::vector<PlannedPage> plan()
    {
        while (m_next < m_pieces.size() || !m_carried.empty() || m_pages.empty())
            addPage();
        return std::move(m_pages);
    }

private:
    void addPage()
    {
        PlannedPage page;
        page.first = page.last = m_next;
        const qreal room = m_pages.empty() ? m_room.first : m_room.other;
        const std::vector<NotePart> carried = m_carried;
        const bool hasText = m_next < m_pieces.size();
        placeNotes(page, carried, hasText ? room * carriedPart : room, !hasText);
        if (hasText)
            page.last = endOfPage(page, room);
        if (hasText && page.last == page.first) {
            // The notes leave no room for what comes next: they have the page to themselves.
            page.notes.clear();
            placeNotes(page, carried, room, true);
        } else if (hasText) {
            auto notes = m_carried;
            const auto added = newNotes(page, page.last);
            notes.insert(notes.end(), added.begin(), added.end());
            placeNotes(page, notes, room - bodyHeight(page.first, page.last), false);
        }
        m_next = page.last;
        m_pages.push_back(page);
    }

    [[nodiscard]] qreal bodyHeight(size_t first, size_t last) const
    {
        qreal height = 0;
        for (size_t i = first; i < last; ++i)
            height += (i == first ? m_pieces[i].headHeight : m_pieces[i].above) + m_pieces[i].height;
        return height;
    }
    /// Whole, by number, without those that the page has already.
    [[nodiscard]] std::vector<NotePart> newNotes(const PlannedPage &page, size_t last) const
    {
        std::vector<NotePart> added;
        for (size_t i = page.first; i < last; ++i) {
            for (const int number : m_pieces[i].notes) {
                const auto isIt = [number](const NotePart &part) { return part.number == number; };
                const bool known = std::any_of(page.notes.begin(), page.notes.end(), isIt) || std::any_of(added.begin(), added.end(), isIt)
                    || std::any_of(m_carried.begin(), m_carried.end(), isIt);
                if (!known && m_notes.contains(number))
                    added.push_back({number, 0, m_notes.at(number).lines});
            }
        }
        std::sort(added.begin(), added.end(), [](const NotePart &a, const NotePart &b) { return a.number < b.number; });
        return added;
    }
    [[nodiscard]] qreal heightWith(const PlannedPage &page, const std::vector<NotePart> &added) const
    {
        std::vector<NotePart> all = page.notes;
        all.insert(all.end(), added.begin(), added.end());
        return notesHeight(all, m_notes, m_room);
    }
    [[nodiscard]] qreal withRule(qreal height) const { return height > 0 ? height + m_room.aboveNotes : 0; }

    /// The piece behind the last one that has room together with its notes, where the page may end.
    [[nodiscard]] size_t endOfPage(const PlannedPage &page, qreal room) const
    {
        size_t best = page.first;
        for (size_t end = page.first + 1; end <= m_pieces.size(); ++end) {
            if (end - 1 > page.first && m_pieces[end - 1].startsPage)
                return std::max(best, end - 1);
            auto added = newNotes(page, end);
            if (!added.empty() && added.back().last > wholeLines)
                added.back().last = leastLines;
            if (bodyHeight(page.first, end) + withRule(heightWith(page, added)) > room + tolerance)
                break;
            if (end == m_pieces.size() || !m_pieces[end - 1].keepsNext)
                best = end;
        }
        return best > page.first ? best : forcedEnd(page, room);
    }
    /// Where nothing that belongs together has room: as much of it as does, at least one piece; but none where notes that the
    /// page has already leave no room.
    [[nodiscard]] size_t forcedEnd(const PlannedPage &page, qreal room) const
    {
        const qreal notes = withRule(heightWith(page, {}));
        if (!page.notes.empty() && bodyHeight(page.first, page.first + 1) + notes > room + tolerance)
            return page.first;
        size_t end = page.first + 1;
        while (end < m_pieces.size() && !m_pieces[end].startsPage && bodyHeight(page.first, end + 1) + notes <= room + tolerance
            && withRule(heightWith(page, newNotes(page, end + 1))) + bodyHeight(page.first, end + 1) <= room + tolerance)
            ++end;
        return end;
    }

    /// As many lines as have room; the rest is carried to the next page. `alone`: at least one line, so that the notes come to
    /// an end.
    void placeNotes(PlannedPage &page, const std::vector<NotePart> &parts, qreal room, bool alone)
    {
        m_carried.clear();
        for (const NotePart &part : parts) {
            if (!m_carried.empty() || !placeNote(page, part, room, alone && page.notes.empty()))
                m_carried.push_back(rest(page, part));
        }
    }
    /// Whether all of it has its place.
    bool placeNote(PlannedPage &page, const NotePart &part, qreal room, bool isAlone)
    {
        const auto fits = [&](int last) { return withRule(heightWith(page, {{part.number, part.first, last}})) <= room + tolerance; };
        int last = part.last;
        while (last > part.first && !fits(last))
            --last;
        if (last < part.last && part.last - last < leastLines)
            last = part.last - leastLines;
        if (isAlone)
            last = std::max(last, part.first + 1);
        if (last - part.first >= (isAlone ? 1 : std::min(leastLines, part.last - part.first)))
            add(page, {part.number, part.first, last});
        return last >= part.last;
    }
    /// To what the page has of it already, where it goes on.
    static void add(PlannedPage &page, const NotePart &part)
    {
        if (!page.notes.empty() && page.notes.back().number == part.number && page.notes.back().last == part.first)
            page.notes.back().last = part.last;
        else
            page.notes.push_back(part);
    }
    static NotePart rest(const PlannedPage &page, const NotePart &part)
    {
        const bool isBegun = !page.notes.empty() && page.notes.back().number == part.number;
        return {part.number, isBegun ? page.notes.back().last : part.first, part.last};
    }

    const std::vector<PieceSize> &m_pieces;
    const std::map<int, NoteSize> &m_notes;
    const PageRoom &m_room;
    size_t m_next = 0;
    std::vector<NotePart> m_carried;
    std::vector<PlannedPage> m_pages;
};

} // namespace

qreal notesHeight(const std::vector<NotePart> &parts, const std::map<int, NoteSize> &notes, const PageRoom &room)
{
    qreal height = 0;
    for (const NotePart &part : parts)
        height += (part.last - part.first) * notes.at(part.number).leading + (height > 0 ? room.betweenNotes : 0);
    return height;
}

std::vector<PlannedPage> planPages(const std::vector<PieceSize> &pieces, const std::map<int, NoteSize> &notes, const PageRoom &room)
{
    return Planner(pieces, notes, room).plan();
}

} // namespace Parallax
