// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefingexport/briefingpieces.h"
#include "core/briefingexport/pageprinter.h"

#include <QPageSize>

#include <algorithm>

namespace Parallax {

namespace {

constexpr size_t leastHeadings = 3; ///< that contents are made of
constexpr size_t mostEntries = 60; ///< beyond that only headings of the first levels are listed
constexpr qreal blockPart = 0.34; ///< of a page: longer contents have pages of their own

std::vector<PlannedPage> plan(const Pieces &pieces, const PageNotes &notes, QSizeF size, bool asEndnotes)
{
    std::vector<PieceSize> sizes;
    for (const Piece &piece : pieces)
        sizes.push_back(piece.size);
    PageRoom room;
    room.first = size.height() - PageStyle::firstTop - PageStyle::bottom;
    room.other = size.height() - PageStyle::top - PageStyle::bottom;
    const auto earlierHeight = [&notes](const std::vector<EarlierNotes> &earlier) { return notes.earlierWords(earlier).text().height(); };
    return planPages(sizes, asEndnotes ? std::map<int, NoteSize>() : notes.sizes(), room, earlierHeight);
}

/// As many levels as make contents that can be taken in.
std::vector<ContentsEntry> listed(const std::vector<ContentsEntry> &headings)
{
    for (int level = 3; level > 1; --level) {
        std::vector<ContentsEntry> entries;
        std::copy_if(headings.begin(), headings.end(), std::back_inserter(entries), [level](const auto &it) { return it.level <= level; });
        if (entries.size() <= mostEntries)
            return entries;
    }
    std::vector<ContentsEntry> entries;
    std::copy_if(headings.begin(), headings.end(), std::back_inserter(entries), [](const auto &it) { return it.level == 1; });
    return entries;
}

/// Title and, where there are entries, contents; `endsPage`: they are so long that the text begins on the next page.
Pieces frontPieces(const BriefingPages &pages, QSizeF size, const std::vector<ContentsEntry> &contents, bool &endsPage)
{
    PieceMaker front(pages, size.width() - 2 * PageStyle::side);
    front.addTitle();
    const qreal before = front.height();
    if (!contents.empty())
        front.addContents(contents);
    endsPage = front.height() - before > blockPart * size.height();
    return front.take();
}

} // namespace

QHash<int, int> PageLayout::headingPages() const
{
    QHash<int, int> found;
    for (size_t page = 0; page < pages.size(); ++page) {
        for (size_t i = pages[page].first; i < pages[page].last; ++i) {
            if (pieces[i].heading >= 0)
                found[pieces[i].heading] = int(page);
        }
    }
    return found;
}

PageLayout layOutPages(const BriefingPages &pages, const BriefingExport &options)
{
    const QSizeF size = QPageSize(options.letter ? QPageSize::Letter : QPageSize::A4).size(QPageSize::Point);
    const bool asEndnotes = options.notes == BriefingExport::Notes::End;
    const qreal width = size.width() - 2 * PageStyle::side;
    PageLayout layout{size, {}, PageNotes(pages.briefing.sources, width), {}, {}};
    PieceMaker maker(pages, width);
    maker.addBlocks();
    if (asEndnotes && !layout.notes.isEmpty())
        maker.addEndnotes(layout.notes);
    layout.headings = maker.headings();
    Pieces body = maker.take();
    std::vector<ContentsEntry> contents;
    for (const bool isLast : {false, true}) {
        bool endsPage = false;
        layout.pieces = frontPieces(pages, size, contents, endsPage);
        if (!body.empty())
            body.front().size.startsPage = endsPage;
        layout.pieces.insert(layout.pieces.end(), body.begin(), body.end());
        layout.pages = plan(layout.pieces, layout.notes, size, asEndnotes);
        // Whether there are to be contents shows only when the pages are known.
        if (isLast || !options.contents || layout.headings.size() < leastHeadings || layout.pages.size() <= 2)
            break;
        contents = listed(layout.headings);
    }
    return layout;
}

} // namespace Parallax
