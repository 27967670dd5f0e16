// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinelayout.h"

#include "tests/ui/timeline/timelinefixture.h"
#include "ui/timeline/timelinestage.h"

#include <catch2/generators/catch_generators.hpp>

#include <set>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

using Shape = TimelineMark::Shape;

TimelineStage stageOf(const std::shared_ptr<const TimelineData> &data, QSizeF size = {1000, 700}, bool compact = false)
{
    TimelineStage stage;
    stage.setSize(size);
    stage.setCompact(compact);
    stage.setData(data);
    return stage;
}

/// Not touching edges.
bool overlap(const QRectF &a, const QRectF &b)
{
    return a.adjusted(0.01, 0.01, -0.01, -0.01).intersects(b.adjusted(0.01, 0.01, -0.01, -0.01));
}

QString labelOf(TimelineStage &stage, const QString &title)
{
    for (const auto &label : stage.layout().labels) {
        if (stage.data().items[stage.layout().marks[label.mark].item].title == title)
            return label.text;
    }
    return {};
}

} // namespace

TEST_CASE("No label lies on another one or on a mark, at any depth")
{
    Test::TimelineMaker maker;
    maker.addMany(GENERATE(30, 300, 3000), 7);
    auto stage = stageOf(maker.take(), {1000, GENERATE(212.0, 700.0)}, GENERATE(true, false));
    int labels = 0;
    for (int depth = 0; depth < 12; ++depth) {
        const auto &layout = stage.layout();
        labels += int(layout.labels.size());
        for (size_t i = 0; i < layout.labels.size(); ++i) {
            const QRectF &rect = layout.labels[i].rect;
            CHECK(rect.left() >= stage.sheet().plotLeft());
            CHECK(rect.right() <= stage.sheet().size.width());
            for (size_t k = i + 1; k < layout.labels.size(); ++k)
                CHECK_FALSE(overlap(rect, layout.labels[k].rect));
            for (const auto &mark : layout.marks)
                CHECK_FALSE(overlap(rect, mark.rect));
        }
        stage.setShown(zoomed(stage.shown(), stage.time(), 0.4, 1.7));
    }
    CHECK(labels > 0);
}

TEST_CASE("Every item is in exactly one mark, whatever the scale")
{
    Test::TimelineMaker maker;
    maker.addMany(GENERATE(40, 2000), 3);
    const bool compact = GENERATE(true, false);
    auto stage = stageOf(maker.take(), {1000, 300}, compact);
    for (int depth = 0; depth < 8; ++depth) {
        std::multiset<quint32> seen;
        for (const auto &row : stage.rows().rows) {
            for (const TimelineMark &mark : row.marks.marks) {
                CHECK((mark.shape == Shape::Count || mark.shape == Shape::Stack) == (mark.count > 1));
                for (quint32 i = 0; i < mark.count; ++i)
                    seen.insert(mark.count > 1 ? row.marks.crowds[mark.item + i] : mark.item);
            }
        }
        CHECK(seen.size() == stage.data().items.size());
        CHECK(std::set<quint32>(seen.begin(), seen.end()).size() == stage.data().items.size());
        stage.setShown(zoomed(stage.shown(), stage.time(), 0.3, 2));
    }
}

TEST_CASE("What is seen of a lane is what panning brings to it: marks keep their rows and counts")
{
    Test::TimelineMaker maker;
    maker.addMany(600, 5);
    auto stage = stageOf(maker.take());
    stage.setShown({0.2, 0.4});
    const auto before = stage.layout().marks;
    const double scale = stage.sheet().scale();
    stage.setShown({0.21, 0.41});
    size_t same = 0;
    for (const auto &mark : stage.layout().marks) {
        same += size_t(std::count_if(before.begin(), before.end(), [&](const auto &other) {
            return other.item == mark.item && other.shape == mark.shape && other.row == mark.row && other.count == mark.count
                && std::abs(other.rect.left() - 0.01 * scale - mark.rect.left()) < 0.01 && other.rect.top() == mark.rect.top();
        }));
    }
    CHECK(same > before.size() / 2);
    const auto unseen = std::count_if(stage.layout().marks.begin(), stage.layout().marks.end(), [&](const auto &mark) {
        return mark.rect.right() + 0.01 * scale < stage.sheet().plotRight()
            && std::none_of(
                before.begin(), before.end(), [&](const auto &other) { return other.item == mark.item && other.count == mark.count; });
    });
    CHECK(unseen == 0);
}

TEST_CASE("Days are points, anything longer or vague a bar, and ends that are open or not known reach out")
{
    Test::TimelineMaker maker;
    maker.add(0, u"2024-03-05"_s);
    maker.add(0, u"2024-03-09~"_s);
    maker.add(0, u"2024-04"_s);
    maker.add(0, u"2024-05-01/.."_s);
    maker.add(0, u"/2024-02-01"_s);
    auto stage = stageOf(maker.take(), {1600, 400});
    std::map<QString, TimelineLayout::Mark> marks;
    for (const auto &mark : stage.layout().marks)
        marks[QDate::fromJulianDay(qint64(stage.data().items[mark.item].time.first)).toString(Qt::ISODate)] = mark;
    REQUIRE(marks.size() == 5);
    CHECK(marks[u"2024-03-05"_s].shape == Shape::Point);
    CHECK(marks[u"2024-03-09"_s].shape == Shape::Bar);
    CHECK(marks[u"2024-04-01"_s].shape == Shape::Bar);
    CHECK(marks[u"2024-04-01"_s].rect == marks[u"2024-04-01"_s].body);
    CHECK(marks[u"2024-05-01"_s].rect.right() == marks[u"2024-05-01"_s].body.right() + LaneMarks::arrow);
    CHECK(marks[u"2024-05-01"_s].rect.left() == marks[u"2024-05-01"_s].body.left());
    CHECK(marks[u"2024-02-01"_s].rect.left() == marks[u"2024-02-01"_s].body.left() - LaneMarks::arrow);
}

TEST_CASE("A crowd is a count that opens when one looks closer")
{
    Test::TimelineMaker maker;
    for (int day = 1; day <= 28; ++day) {
        for (int i = 0; i < 6; ++i)
            maker.add(2, u"2024-02-%1"_s.arg(day, 2, 10, QLatin1Char('0')));
    }
    maker.add(2, u"2020-01-01"_s);
    maker.add(2, u"2028-01-01"_s);
    auto stage = stageOf(maker.take(), {300, 200}, true);
    const auto counts = [&] {
        const auto &marks = stage.layout().marks;
        return std::count_if(marks.begin(), marks.end(), [](const auto &mark) { return mark.shape == Shape::Count; });
    };
    CHECK(counts() > 0);
    stage.setShown({stage.time().position(timeSpan(u"2024-02-10"_s)->first), stage.time().position(timeSpan(u"2024-02-12"_s)->first)});
    CHECK(counts() == 0);
    CHECK(stage.layout().marks.size() >= 12);
    for (const auto &mark : stage.layout().marks)
        CHECK(stage.layout().markOf(stage.rows(), mark.item) >= 0);
}

TEST_CASE("What is picked keeps its label where room is short; titles are cut only when enough of them is left")
{
    Test::TimelineMaker maker;
    const QString wanted = u"The ministers met in the old town hall"_s;
    for (int i = 0; i < 12; ++i)
        maker.add(0, u"2024-02-%1"_s.arg(1 + i, 2, 10, QLatin1Char('0')), i == 8 ? wanted : u"A meeting about meetings number %1"_s.arg(i));
    const auto data = maker.take();
    auto stage = stageOf(data, {520, 120}, true);
    const auto item = std::find_if(data->items.begin(), data->items.end(), [&](const auto &it) { return it.title == wanted; });
    CHECK(labelOf(stage, wanted).isNull());
    stage.setPicked(*item);
    CHECK_FALSE(labelOf(stage, wanted).isNull());
    for (const auto &label : stage.layout().labels)
        CHECK(label.text.size() > 6);
}

TEST_CASE("Dates of one event that disagree are joined")
{
    Test::TimelineMaker maker;
    maker.add(0, u"2024-02-01"_s).flags = TimelineItem::Disputed;
    const QUuid id = maker.data.items.back().id;
    TimelineItem &other = maker.add(0, u"2024-02-09"_s);
    other.flags = TimelineItem::Disputed | TimelineItem::OtherDate;
    other.id = id;
    maker.add(1, u"2024-02-05"_s);
    auto stage = stageOf(maker.take());
    REQUIRE(stage.layout().joins.size() == 1);
    CHECK(stage.layout().joins.front().from.x() < stage.layout().joins.front().to.x());
}

TEST_CASE("New data leave what is seen where it is, and a timeline with nothing on it is drawn too")
{
    Test::TimelineMaker maker;
    maker.add(0, u"2024-02-01"_s);
    maker.add(0, u"2024-02-20"_s);
    Test::TimelineMaker later = maker;
    later.add(0, u"2024-03-10"_s);
    auto stage = stageOf(maker.take());
    CHECK(stage.shown().isAll());
    const double first = timeSpan(u"2024-02-05"_s)->first;
    stage.setShown({stage.time().position(first), stage.time().position(first + 7)});
    stage.setData(later.take());
    CHECK(std::abs(stage.time().day(stage.shown().first) - first) < 0.01);
    CHECK(std::abs(stage.time().day(stage.shown().last) - first - 7) < 0.01);
    stage.setData(nullptr);
    CHECK(stage.layout().marks.empty());
    CHECK(stage.layout().markAt({10, 10}) == -1);
}
