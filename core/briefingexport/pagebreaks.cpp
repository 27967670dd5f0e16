// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefingexport/pagebreaks.h"

#include <algorithm>
#include <set>

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
    Planner(const std::vector<PieceSize> &pieces, const std::map<int, NoteSize> &notes, const PageRoom &room,
        const EarlierHeight &earlierHeight)
        : m_pieces(pieces)
        , m_notes(notes)
        , m_room(room)
        , m_earlierHeight(earlierHeight)
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
            page.earlier = earlierNotes(page, page.last);
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
    /// Numbers of notes that the page needs when it ends here, and that neither stand nor go on on it.
    [[nodiscard]] std::set<int> needed(const PlannedPage &page, size_t last) const
    {
        std::set<int> numbers;
        for (size_t i = page.first; i < last; ++i)
            numbers.insert(m_pieces[i].notes.begin(), m_pieces[i].notes.end());
        std::erase_if(numbers, [this](int number) { return !m_notes.contains(number); });
        for (const auto *parts : {&page.notes, &m_carried}) {
            for (const NotePart &part : *parts)
                numbers.erase(part.number);
        }
        return numbers;
    }
    /// Whole, by number.
    [[nodiscard]] std::vector<NotePart> newNotes(const PlannedPage &page, size_t last) const
    {
        std::vector<NotePart> added;
        for (const int number : needed(page, last)) {
            if (!m_begun.contains(number))
                added.push_back({number, 0, m_notes.at(number).lines});
        }
        return added;
    }
    [[nodiscard]] std::vector<EarlierNotes> earlierNotes(const PlannedPage &page, size_t last) const
    {
        std::map<int, std::vector<int>> byPage;
        for (const int number : needed(page, last)) {
            if (const auto begun = m_begun.find(number); begun != m_begun.end())
                byPage[begun->second].push_back(number);
        }
        std::vector<EarlierNotes> earlier;
        for (auto &[at, numbers] : byPage)
            earlier.push_back({at, std::move(numbers)});
        return earlier;
    }
    /// Of all that stands below the text, with the rule above it.
    [[nodiscard]] qreal footHeight(
        const PlannedPage &page, const std::vector<NotePart> &added, const std::vector<EarlierNotes> &earlier) const
    {
        std::vector<NotePart> all = page.notes;
        all.insert(all.end(), added.begin(), added.end());
        const qreal notes = notesHeight(all, m_notes, m_room);
        const qreal words = heightOf(earlier);
        return notes + words + (notes > 0 && words > 0 ? m_room.betweenNotes : 0) + (notes + words > 0 ? m_room.aboveNotes : 0);
    }

    /// Line after line needs the same ones: they are measured once.
    [[nodiscard]] qreal heightOf(const std::vector<EarlierNotes> &earlier) const
    {
        if (earlier.empty())
            return 0;
        if (earlier != m_measured.first)
            m_measured = {earlier, m_earlierHeight(earlier)};
        return m_measured.second;
    }

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
            if (bodyHeight(page.first, end) + footHeight(page, added, earlierNotes(page, end)) > room + tolerance)
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
        const size_t one = page.first + 1;
        if (!page.notes.empty() && bodyHeight(page.first, one) + footHeight(page, {}, earlierNotes(page, one)) > room + tolerance)
            return page.first;
        const auto fits = [&](size_t end) {
            return bodyHeight(page.first, end) + footHeight(page, newNotes(page, end), earlierNotes(page, end)) <= room + tolerance;
        };
        size_t end = one;
        while (end < m_pieces.size() && !m_pieces[end].startsPage && fits(end + 1))
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
        const auto fits = [&](int last) { return footHeight(page, {{part.number, part.first, last}}, page.earlier) <= room + tolerance; };
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
    void add(PlannedPage &page, const NotePart &part)
    {
        if (part.first == 0)
            m_begun[part.number] = int(m_pages.size());
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
    const EarlierHeight &m_earlierHeight;
    mutable std::pair<std::vector<EarlierNotes>, qreal> m_measured;
    size_t m_next = 0;
    std::vector<NotePart> m_carried;
    std::map<int, int> m_begun; ///< page, from 0, by number of the note
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

std::vector<PlannedPage> planPages(
    const std::vector<PieceSize> &pieces, const std::map<int, NoteSize> &notes, const PageRoom &room, const EarlierHeight &earlierHeight)
{
    return Planner(pieces, notes, room, earlierHeight).plan();
}

} // namespace Parallax
