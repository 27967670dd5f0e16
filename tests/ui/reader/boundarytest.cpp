// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/testdata.h"
#include "ui/reader/boundarymoves.h"

#include <catch2/catch_test_macros.hpp>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

struct Text
{
    QString text;
    std::vector<Paragraph> paragraphs = splitParagraphs(text, {});
    TextSpan span{};

    QString moved(Boundary boundary, BoundaryUnit unit, int direction)
    {
        span = movedBoundary(text, paragraphs, span, boundary, unit, direction);
        return words();
    }
    QString dragged(Boundary boundary, qsizetype offset, BoundaryUnit unit = BoundaryUnit::Word)
    {
        return text.sliced(span.start, 0) + words(draggedBoundary(text, paragraphs, span, boundary, unit, offset));
    }
    [[nodiscard]] QString words() const { return words(span); }
    [[nodiscard]] QString words(TextSpan which) const { return text.sliced(which.start, which.length()); }
    void select(const QString &part) { span = {text.indexOf(part), text.indexOf(part) + part.size()}; }
};

} // namespace

TEST_CASE("A boundary moves by words and takes in the signs around them")
{
    Text talk{u"He said “a road, to nowhere”.\nThen left."_s};
    talk.select(u"road"_s);
    CHECK(talk.moved(Boundary::End, BoundaryUnit::Word, 1) == u"road,");
    CHECK(talk.moved(Boundary::End, BoundaryUnit::Word, 1) == u"road, to");
    CHECK(talk.moved(Boundary::Start, BoundaryUnit::Word, -1) == u"a road, to");
    CHECK(talk.moved(Boundary::Start, BoundaryUnit::Word, -1) == u"“a road, to");
    CHECK(talk.moved(Boundary::End, BoundaryUnit::Word, -1) == u"“a road,");
    CHECK(talk.moved(Boundary::Start, BoundaryUnit::Word, 1) == u"a road,");
}

TEST_CASE("A boundary goes on into the next paragraph, and stops at the text's ends and at the other boundary")
{
    Text talk{u"One two.\n\nThree four."_s};
    talk.select(u"two."_s);
    CHECK(talk.moved(Boundary::End, BoundaryUnit::Word, 1) == u"two.\n\nThree");
    CHECK(talk.moved(Boundary::End, BoundaryUnit::Word, -1) == u"two.");
    CHECK(talk.moved(Boundary::End, BoundaryUnit::Word, -1) == u"two");
    CHECK(talk.moved(Boundary::End, BoundaryUnit::Word, -1) == u"two");
    CHECK(talk.moved(Boundary::Start, BoundaryUnit::Word, 1) == u"two");
    CHECK(talk.moved(Boundary::Start, BoundaryUnit::Word, -1) == u"One two");
    CHECK(talk.moved(Boundary::Start, BoundaryUnit::Word, -1) == u"One two");
    for (int i = 0; i < 9; ++i)
        talk.moved(Boundary::End, BoundaryUnit::Word, 1);
    CHECK(talk.words() == talk.text);
}

TEST_CASE("A boundary moves by sentences and by characters, never into one")
{
    Text talk{u"First one. Second here! Third 🇺🇦 e\u0301nd?"_s};
    talk.select(u"Second"_s);
    CHECK(talk.moved(Boundary::End, BoundaryUnit::Sentence, 1) == u"Second here!");
    CHECK(talk.moved(Boundary::Start, BoundaryUnit::Sentence, -1) == u"First one. Second here!");
    CHECK(talk.moved(Boundary::End, BoundaryUnit::Sentence, 1) == talk.text);
    talk.select(u"Third"_s);
    CHECK(talk.moved(Boundary::End, BoundaryUnit::Character, 1) == u"Third 🇺🇦");
    CHECK(talk.moved(Boundary::End, BoundaryUnit::Character, 1) == u"Third 🇺🇦 e\u0301");
    CHECK(talk.moved(Boundary::End, BoundaryUnit::Character, -1) == u"Third 🇺🇦");
}

TEST_CASE("A dragged boundary snaps to the nearest word and leaves one word at least")
{
    Text talk{u"alpha beta gamma delta"_s};
    talk.select(u"beta"_s);
    CHECK(talk.dragged(Boundary::End, 15) == u"beta gamma");
    CHECK(talk.dragged(Boundary::End, 12) == u"beta");
    CHECK(talk.dragged(Boundary::End, 13, BoundaryUnit::Character) == u"beta ga");
    CHECK(talk.dragged(Boundary::End, 0) == u"beta");
    CHECK(talk.dragged(Boundary::Start, 1) == u"alpha beta");
    CHECK(talk.dragged(Boundary::Start, 22) == u"beta");
}
