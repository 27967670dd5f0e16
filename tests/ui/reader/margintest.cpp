// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/testdata.h"
#include "ui/reader/annotationlayers.h"
#include "ui/reader/annotationmarks.h"
#include "ui/reader/handles.h"
#include "ui/session/appearance.h"

#include <catch2/catch_test_macros.hpp>

#include <random>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

AnnotationMark mark(qsizetype start, qsizetype end, qint64 created, AnnotationMark::Kind kind = AnnotationMark::Kind::Tagging)
{
    AnnotationMark made;
    made.span = {start, end};
    made.id = QUuid(uint(created), 0, 0, 0, 0, 0, 0, 0, 0, 0, 1);
    made.kind = kind;
    made.created = created;
    made.name = QString::number(created);
    return made;
}

struct Margin
{
    ReaderLayout page;
    MarginPlaces places;

    explicit Margin(const QString &text, int width = 400)
    {
        page.setStyle(ReaderStyle::of(Appearance::defaultReadingFont()));
        page.setWidth(width);
        page.setText(text, {});
    }
    std::vector<MarginItem> items(std::vector<AnnotationMark> marks)
    {
        places.setMarks(AnnotationMarks(std::move(marks)));
        return items();
    }
    std::vector<MarginItem> items() { return places.items(page, page.textIn(page.settle({}, 2000))); }
    static const MarginItem *of(const std::vector<MarginItem> &items, qint64 created)
    {
        for (const MarginItem &item : items) {
            if (item.marks.size() == 1 && item.marks.front()->created == created)
                return &item;
        }
        return nullptr;
    }
};

const QString words = u"one two three four five six seven eight nine ten "_s;

} // namespace

TEST_CASE("Who comes first keeps its lane, and no two share a line in one")
{
    const MarginPlan plan = planMargin({{0, 4, 1}, {2, 2, 1}, {4, 6, 1}, {5, 5, 1}, {0, 0, 2}}, 5, 3);
    CHECK(plan.lanes == std::vector<int>{0, 1, 1, 0, 1});
    CHECK(plan.piles.empty());

    std::mt19937 random(5);
    std::vector<MarginRequest> requests;
    std::vector<int> before;
    for (int i = 0; i < 60; ++i) {
        const qint64 line = qint64(random() % 40);
        requests.push_back({line, line + qint64(random() % 6), 1 + int(random() % 2)});
        const auto lanes = planMargin(requests, 1000, 1000).lanes;
        REQUIRE(std::equal(before.begin(), before.end(), lanes.begin()));
        before = lanes;
    }
    for (size_t a = 0; a < requests.size(); ++a) {
        for (size_t b = 0; b < a; ++b) {
            const bool sameLines = requests[a].firstLine <= requests[b].lastLine && requests[b].firstLine <= requests[a].lastLine;
            const bool sameLanes = before[a] < before[b] + requests[b].width && before[b] < before[a] + requests[a].width;
            REQUIRE_FALSE((sameLines && sameLanes));
        }
    }
}

TEST_CASE("What does not fit is piled up with what it shares lines with, and nothing else is")
{
    std::vector<MarginRequest> requests;
    for (int i = 0; i < 6; ++i)
        requests.push_back({i, 9, 1});
    for (int i = 0; i < 5; ++i)
        requests.push_back({20, 20, 1});
    const MarginPlan plan = planMargin(requests, 5, 3);
    CHECK(plan.lanes == std::vector<int>{0, 1, 2, -1, -1, -1, 0, 1, 2, 3, 4});
    REQUIRE(plan.piles.size() == 1);
    CHECK(plan.piles.front().requests == std::vector<size_t>{3, 4, 5});
}

TEST_CASE("Stripes stand beside the lines of their passages, also when these only share a line")
{
    Margin margin(words + words + words);
    const auto lines = margin.page.lineBoxes({0, margin.page.text().size()});
    REQUIRE(lines.size() >= 3);
    const auto items = margin.items({mark(0, 3, 1), mark(8, 13, 2), mark(0, 140, 3), mark(100, 103, 4, AnnotationMark::Kind::Note)});
    REQUIRE(items.size() == 4);
    const QRectF first = Margin::of(items, 1)->rect;
    const QRectF second = Margin::of(items, 2)->rect;
    const QRectF whole = Margin::of(items, 3)->rect;
    CHECK(first.width() == 3);
    CHECK(second.left() == first.left() + 5);
    CHECK(whole.left() == first.left() + 10);
    CHECK(first.top() > lines[0].rect.top());
    CHECK(first.bottom() < lines[0].rect.bottom());
    CHECK(whole.bottom() > lines[2].rect.top());
    CHECK(first.left() >= margin.page.columnLeft() + margin.page.columnWidth());
    CHECK(whole.right() <= margin.page.width());
    const MarginItem *note = Margin::of(items, 4);
    CHECK(note->kind == MarginItem::Kind::Note);
    CHECK_FALSE(note->rect.intersects(whole));

    // At another width the first two no longer share a line.
    margin.page.setWidth(160);
    const auto narrow = margin.items();
    CHECK(Margin::of(narrow, 1)->rect.left() == Margin::of(narrow, 2)->rect.left());
}

TEST_CASE("Every pile can be hit, and says whom it hides")
{
    Margin margin(words + words + words);
    std::vector<AnnotationMark> marks;
    for (int i = 0; i < 12; ++i)
        marks.push_back(mark(i, 40, i + 1));
    const auto items = margin.items(marks);
    REQUIRE(items.size() == 4);
    const MarginItem &pile = items.back();
    CHECK(pile.kind == MarginItem::Kind::Pile);
    CHECK(pile.marks.size() == 9);
    CHECK(pile.rect.left() > items[2].rect.right());
    const TextSpan seen = margin.page.textIn(margin.page.settle({}, 2000));
    CHECK(margin.places.itemAt(margin.page, seen, pile.rect.center())->marks.size() == 9);
    CHECK(margin.places.itemAt(margin.page, seen, items[1].rect.center())->marks.front()->id == items[1].marks.front()->id);
    CHECK_FALSE(margin.places.itemAt(margin.page, seen, QPointF(margin.page.columnLeft() + 20, items[0].rect.center().y())));

    margin.places.setShown(false, true);
    CHECK(margin.items().empty());
}

TEST_CASE("Lanes are the same wherever one scrolls, and a passage goes on beyond the view")
{
    QString text;
    for (int i = 0; i < 400; ++i)
        text += words + u'\n';
    Margin margin(text);
    std::vector<AnnotationMark> marks{mark(0, text.size(), 1)};
    for (int i = 0; i < 400; ++i)
        marks.push_back(mark(i * 50 + 4, i * 50 + 20, i + 2));
    const auto top = margin.items(marks);
    CHECK(Margin::of(top, 1)->rect.bottom() > 2000);
    CHECK(Margin::of(top, 2)->rect.left() == Margin::of(top, 1)->rect.left() + 5);
    const auto below = margin.places.items(margin.page, {50 * 300, 50 * 310});
    CHECK(Margin::of(below, 1)->rect.left() == Margin::of(top, 1)->rect.left());
    CHECK(Margin::of(below, 303)->rect.left() == Margin::of(top, 2)->rect.left());
    CHECK(below.size() == 11);
}

TEST_CASE("Marks are found by place, one after the other and by the caret")
{
    const AnnotationMarks marks({mark(5, 9, 1), mark(5, 20, 2), mark(30, 40, 3)});
    CHECK(annotationBeyond(marks, {}, 0, 1)->created == 1);
    CHECK(annotationBeyond(marks, {}, 5, 1)->created == 3);
    CHECK(annotationBeyond(marks, {}, 30, -1)->created == 2);
    CHECK(annotationBeyond(marks, {}, 0, -1)->created == 3);
    CHECK(annotationBeyond(marks, marks.all()[0].id, 100, 1)->created == 2);
    CHECK(annotationBeyond(marks, marks.all()[2].id, 0, 1)->created == 1);
    CHECK(annotationBeyond({}, {}, 0, 1) == nullptr);
    CHECK(marksTouching(marks, {9, 9}).size() == 2);
    CHECK(marksTouching(marks, {10, 10}).size() == 1);
    CHECK(marksTouching(marks, {20, 30}).empty());
    CHECK(marksTouching(marks, {8, 31}).size() == 3);
    CHECK(markOf(withSpan(marks, marks.all()[0].id, {33, 35}), marks.all()[0].id)->span == TextSpan{33, 35});
}

TEST_CASE("A passage has a handle at each end that can be taken from five pixels away")
{
    Margin margin(words + words + words);
    const TextSpan all{0, margin.page.text().size()};
    const TextSpan passage{4, 60};
    const auto start = handleOf(margin.page, all, passage, Boundary::Start);
    const auto end = handleOf(margin.page, all, passage, Boundary::End);
    REQUIRE((start && end));
    CHECK(std::abs(start->bar.center().x() - margin.page.caretRect(4).left()) < 4);
    CHECK(end->bar.top() > start->bar.top());
    CHECK(handleAt(margin.page, all, passage, start->bar.center() + QPointF(4, 0)) == Boundary::Start);
    CHECK(handleAt(margin.page, all, passage, end->knob) == Boundary::End);
    CHECK_FALSE(handleAt(margin.page, all, passage, start->bar.center() + QPointF(12, 0)));
    CHECK_FALSE(handleOf(margin.page, {10, 30}, passage, Boundary::Start));
}

TEST_CASE("Notes and passages are shortened to a line of whole words")
{
    CHECK(firstWords(u"# Compare\n\n* the **ministry's** transcript, `x`"_s, 80) == u"Compare the ministry's transcript, x");
    CHECK(firstWords(u"2 * 3 * 4 and a_b_c"_s, 80) == u"2 * 3 * 4 and a_b_c");
    CHECK(firstWords(words, 16) == u"one two three…");
    CHECK(shortened(u"a  road\nto nowhere", 40) == u"a road to nowhere");
    const QString both = shortened(words + words, 30);
    CHECK(both.size() <= 30);
    CHECK(both.startsWith(u"one two"));
    CHECK(both.endsWith(u"nine ten"));
    CHECK(both.contains(u" … "));
}
