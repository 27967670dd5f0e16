// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefingexport/pagebreaks.h"

#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>
#include <QRandomGenerator>
#include <QStringList>

#include <set>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

constexpr PageRoom room{100, 100, 10, 0};

PieceSize line(std::vector<int> notes = {}, bool keepsNext = false)
{
    return {0, 10, keepsNext, false, std::move(notes), 0};
}

qreal oneLine(const std::vector<EarlierNotes> &)
{
    return 10;
}

std::vector<PlannedPage> planned(const std::vector<PieceSize> &pieces, const std::map<int, NoteSize> &notes)
{
    return planPages(pieces, notes, room, oneLine);
}

/// "0-9 1:0-2 3@1": pieces, notes and earlier notes of each page.
QStringList inWords(const std::vector<PlannedPage> &pages)
{
    QStringList words;
    for (const auto &page : pages) {
        QStringList parts{u"%1-%2"_s.arg(page.first).arg(page.last)};
        for (const auto &note : page.notes)
            parts.append(u"%1:%2-%3"_s.arg(note.number).arg(note.first).arg(note.last));
        for (const auto &earlier : page.earlier) {
            for (const int number : earlier.numbers)
                parts.append(u"%1@%2"_s.arg(number).arg(earlier.page));
        }
        words.append(parts.join(u' '));
    }
    return words;
}

} // namespace

TEST_CASE("Pages are filled, and space above a piece is left out at the head of a page")
{
    std::vector<PieceSize> pieces(12, line());
    CHECK(inWords(planned(pieces, {})) == QStringList{u"0-10"_s, u"10-12"_s});
    for (auto &piece : pieces)
        piece.above = 5;
    CHECK(inWords(planned(pieces, {})) == QStringList{u"0-7"_s, u"7-12"_s});
    CHECK(inWords(planned({}, {})) == QStringList{u"0-0"_s});
    pieces[3].startsPage = true;
    CHECK(inWords(planned(pieces, {})) == QStringList{u"0-3"_s, u"3-10"_s, u"10-12"_s});
}

TEST_CASE("A heading stays with what follows, and two lines of a paragraph stay together")
{
    std::vector<PieceSize> pieces(13, line());
    pieces[8].keepsNext = true; // heading
    pieces[9].keepsNext = true; // first line of its paragraph
    CHECK(inWords(planned(pieces, {})) == QStringList{u"0-8"_s, u"8-13"_s});
    // What belongs together and is longer than a page is divided all the same.
    for (auto &piece : pieces)
        piece.keepsNext = true;
    CHECK(inWords(planned(pieces, {})) == QStringList{u"0-10"_s, u"10-13"_s});
    CHECK(inWords(planned({{0, 300, false}}, {})) == QStringList{u"0-1"_s});
}

TEST_CASE("A note stands where its number stands first; other pages say where that is")
{
    std::vector<PieceSize> pieces(12, line());
    pieces[0].notes = {2};
    pieces[1].notes = {1, 2};
    pieces[11].notes = {1};
    const std::map<int, NoteSize> notes{{1, {2, 10}}, {2, {1, 10}}};
    CHECK(inWords(planned(pieces, notes)) == QStringList{u"0-6 1:0-2 2:0-1"_s, u"6-12 1@0"_s});
    pieces[7].notes = {3, 2};
    pieces[10].notes = {2};
    const std::map<int, NoteSize> more{{1, {2, 10}}, {2, {1, 10}}, {3, {1, 10}}};
    CHECK(inWords(planned(pieces, more)) == QStringList{u"0-6 1:0-2 2:0-1"_s, u"6-12 3:0-1 1@0 2@0"_s});
}

TEST_CASE("A line whose note has no room goes to the next page with it")
{
    std::vector<PieceSize> pieces(10, line());
    pieces[7].notes = {1};
    CHECK(inWords(planned(pieces, {{1, {3, 10}}})) == QStringList{u"0-7"_s, u"7-10 1:0-3"_s});
}

TEST_CASE("A long note begins where its number stands and goes on on the next page")
{
    std::vector<PieceSize> pieces(10, line());
    pieces[5].notes = {1};
    pieces[9].notes = {2};
    CHECK(inWords(planned(pieces, {{1, {8, 10}}, {2, {1, 10}}})) == QStringList{u"0-7 1:0-2"_s, u"7-9 1:2-8"_s, u"9-10 2:0-1"_s});
    // Longer than a page.
    const auto words = inWords(planned(pieces, {{1, {30, 10}}}));
    CHECK(words.first() == u"0-7 1:0-2"_s);
    CHECK(words.last().endsWith(u"-30"));
}

TEST_CASE("What is repeated at the head of a page takes its room")
{
    std::vector<PieceSize> pieces(20, line());
    for (size_t i = 1; i < pieces.size(); ++i)
        pieces[i].headHeight = 20;
    CHECK(inWords(planned(pieces, {})) == QStringList{u"0-10"_s, u"10-18"_s, u"18-20"_s});
}

TEST_CASE("Whatever is to be placed is placed once and in order, and each page holds what it has room for")
{
    QRandomGenerator random(3);
    for (int round = 0; round < 500; ++round) {
        std::map<int, NoteSize> notes;
        for (int number = 1; number <= 12; ++number)
            notes[number] = {random.bounded(10) == 0 ? random.bounded(5, 25) : random.bounded(1, 5), 4};
        std::vector<PieceSize> pieces;
        for (int i = random.bounded(1, 80); i > 0; --i) {
            PieceSize piece{qreal(random.bounded(6)), qreal(random.bounded(3, 20)), random.bounded(4) == 0, random.bounded(30) == 0, {}, 0};
            for (int count = random.bounded(8) - 5; count > 0; --count)
                piece.notes.push_back(random.bounded(1, 13));
            pieces.push_back(piece);
        }
        const auto pages = planned(pieces, notes);
        INFO("round " << round << ": " << inWords(pages).join(u" | ").toStdString());
        size_t next = 0;
        std::map<int, int> open;
        std::set<int> begun;
        for (const auto &page : pages) {
            REQUIRE(page.first == next);
            next = page.last;
            REQUIRE((page.last > page.first || !page.notes.empty()));
            qreal height = notesHeight(page.notes, notes, room) + (page.earlier.empty() ? 0 : 10);
            height += height > 0 ? room.aboveNotes : 0;
            std::set<int> there;
            for (const auto &part : page.notes) {
                REQUIRE(part.last > part.first);
                REQUIRE((part.first > 0 || begun.insert(part.number).second));
                REQUIRE((part.first == 0 || open[part.number] == part.first));
                open[part.number] = part.last == notes.at(part.number).lines ? 0 : part.last;
                there.insert(part.number);
            }
            for (size_t i = page.first; i < page.last; ++i)
                height += pieces[i].height + (i > page.first ? pieces[i].above : 0);
            REQUIRE(height <= room.first + 0.1);
        }
        REQUIRE(next == pieces.size());
        for (const auto &piece : pieces) {
            for (const int number : piece.notes)
                REQUIRE(begun.contains(number));
        }
        for (const auto &[number, at] : open)
            REQUIRE(at == 0);
    }
}
