// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <functional>
#include <map>
#include <vector>

namespace Parallax {

/// What no page may end within: a line, a row of a table, a picture. Lengths are points.
struct PieceSize
{
    qreal above = 0; ///< space before it, but at the head of a page
    qreal height = 0;
    bool keepsNext = false; ///< no page ends right behind it
    bool startsPage = false;
    std::vector<int> notes = {}; ///< numbers of the footnotes that it needs
    qreal headHeight = 0; ///< of what is repeated above it at the head of a page
};

struct NoteSize
{
    int lines = 1;
    qreal leading = 10;
};

/// Lines `first` up to `last` of a note.
struct NotePart
{
    int number = 0;
    int first = 0;
    int last = 0;

    friend bool operator==(const NotePart &, const NotePart &) = default;
};

/// Numbers whose note stands on an earlier page.
struct EarlierNotes
{
    int page = 0; ///< from 0
    std::vector<int> numbers; ///< ascending

    friend bool operator==(const EarlierNotes &, const EarlierNotes &) = default;
};

struct PlannedPage
{
    size_t first = 0; ///< pieces from here ...
    size_t last = 0; ///< ... up to here
    std::vector<NotePart> notes;
    std::vector<EarlierNotes> earlier; ///< by page

    friend bool operator==(const PlannedPage &, const PlannedPage &) = default;
};

struct PageRoom
{
    qreal first = 700; ///< height for text and notes of the first page
    qreal other = 700; ///< of those that follow
    qreal aboveNotes = 14; ///< with the rule that parts them from the text
    qreal betweenNotes = 1.5;
};

/// Height of the words below the notes of a page that say on which earlier pages others stand.
using EarlierHeight = std::function<qreal(const std::vector<EarlierNotes> &)>;

/// Fills page after page. A note stands on the page where its number stands first, later pages only say which page that is; a long
/// one may go on on the next page, with at least two lines on each. What is higher than a page, or has more notes than a page can
/// hold, stands there all the same.
std::vector<PlannedPage> planPages(
    const std::vector<PieceSize> &pieces, const std::map<int, NoteSize> &notes, const PageRoom &room, const EarlierHeight &earlierHeight);

/// Height of notes with the space between them, not above them.
qreal notesHeight(const std::vector<NotePart> &parts, const std::map<int, NoteSize> &notes, const PageRoom &room);

} // namespace Parallax
