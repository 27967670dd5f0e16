// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/offsetmap.h"
#include "tests/ui/timeline/timelinedesk.h"
#include "ui/timeline/timelinebins.h"
#include "ui/timeline/timelinefile.h"
#include "ui/timeline/timelinegroups.h"
#include "ui/timeline/timelinelight.h"
#include "ui/timeline/timelinelistmodel.h"
#include "ui/timeline/timelinepicks.h"
#include "ui/timeline/timelinewords.h"

#include <QAbstractItemModelTester>

#include <algorithm>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

using What = TimelineItem::What;

struct Desk : Test::TimelineDesk
{
    TimelineListModel list{*project};
    QAbstractItemModelTester tester{&list, QAbstractItemModelTester::FailureReportingMode::Fatal};

    Desk()
    {
        source.want();
        REQUIRE(settled());
    }
    const TimelineData &data() { return *source.data(); }
};

QStringList titles(const std::vector<TimelineItem> &items)
{
    QStringList titles;
    for (const TimelineItem &item : items)
        titles.append(item.title);
    titles.sort();
    return titles;
}

} // namespace

TEST_CASE("Without a group its lanes and items are gone and the rest keep their lanes")
{
    Desk desk;
    CHECK(onlyGroups(desk.source.data(), allTimelineGroups) == desk.source.data());
    const auto rest = onlyGroups(desk.source.data(), {false, true, true});
    CHECK(rest->undated.empty());
    REQUIRE_FALSE(rest->items.empty());
    for (const TimelineItem &item : rest->items) {
        REQUIRE(item.lane < rest->lanes.size());
        CHECK((rest->lanes[item.lane].group == TimelineGroup::Publications) == (item.what == What::Publication));
    }
    CHECK(onlyGroups(desk.source.data(), {})->items.empty());
    CHECK(onlyGroups(nullptr, {}) == nullptr);
}

TEST_CASE("Lanes without anything in a time can be left out")
{
    Desk desk;
    const auto day = [](int year, int month, int date) { return double(QDate(year, month, date).toJulianDay()); };
    const auto march = onlyLanesWithin(desk.data(), day(2022, 3, 1), day(2022, 4, 1));
    REQUIRE(march->lanes.size() == 1);
    CHECK(titles(march->items) == QStringList{u"Signing of the treaty"_s});
    CHECK(onlyLanesWithin(desk.data(), day(1999, 1, 1), day(1999, 2, 1))->lanes.empty());
    CHECK(onlyLanesWithin(desk.data(), day(1999, 1, 1), day(2099, 1, 1))->items.size() == desk.data().items.size());
}

TEST_CASE("Bins count every item once, where it lies")
{
    Desk desk;
    std::vector<TimeSpan> spans;
    for (const TimelineItem &item : desk.data().items)
        spans.push_back(item.time);
    const FoldedTime time = FoldedTime::of(spans);
    const auto bins = timelineBins(desk.data(), time, 40);
    REQUIRE(bins.size() == 40);
    int total = 0;
    for (const TimelineBin &bin : bins)
        total += bin.total();
    CHECK(total == int(desk.data().items.size()));
    const auto isFilled = [](const TimelineBin &bin) { return bin.total() > 0; };
    const auto first = std::find_if(bins.begin(), bins.end(), isFilled);
    const auto last = std::find_if(bins.rbegin(), bins.rend(), isFilled);
    CHECK(first->counts == std::array{1, 0, 0});
    CHECK(first < bins.begin() + 10);
    CHECK(last->counts[size_t(TimelineGroup::Publications)] == 1);
    CHECK(last < bins.rbegin() + 10);
    CHECK(timelineBins(desk.data(), time, 1000).size() == size_t(mostTimelineBins));
    CHECK(timelineBins(desk.data(), FoldedTime(), 3) == std::vector<TimelineBin>(3));
}

TEST_CASE("Counts name each group, and a disputed event counts once")
{
    Desk desk;
    CHECK(timelineCounts(desk.data(), QLocale::c()) == u"3 events · 2 statements · 2 publications"_s);
    CHECK(timelineCounts({}).isEmpty());
}

TEST_CASE("Standing tells what is not plain")
{
    TimelineItem item;
    CHECK(standingText(item) == u"suggested"_s);
    item.flags = TimelineItem::Planned | TimelineItem::Denied;
    CHECK(standingText(item) == u"suggested · planned · denied"_s);
    item.flags = TimelineItem::Background | TimelineItem::HandMade;
    CHECK(standingText(item).startsWith(u"background"_s));
    item.what = What::Publication;
    CHECK(standingText(item).isEmpty());
}

TEST_CASE("The days of a span end with the last that is part of it")
{
    using Days = std::pair<QDate, QDate>;
    CHECK(daysOf(*timeSpan(u"2031-05-12"_s)) == Days(QDate(2031, 5, 12), QDate(2031, 5, 12)));
    CHECK(daysOf(*timeSpan(u"2022-03"_s)) == Days(QDate(2022, 3, 1), QDate(2022, 3, 31)));
    CHECK(daysOf(*timeSpan(u"2031-05-12T23:59"_s)) == Days(QDate(2031, 5, 12), QDate(2031, 5, 12)));
}

TEST_CASE("Files have their own endings")
{
    QStringList names;
    for (const TimelineFile file : timelineFiles)
        names.append(nameOf(file));
    CHECK(names.removeDuplicates() == 0);
    CHECK(suffixOf(TimelineFile::Svg) == u".svg"_s);
    CHECK(suffixOf(TimelineFile::PdfA3) == u".pdf"_s);
    CHECK(suffixOf(TimelineFile::Calendar) == u".ics"_s);
    CHECK_FALSE(isPicture(TimelineFile::Csv));
    CHECK(isPicture(TimelineFile::PdfA3));
}

TEST_CASE("Passages open side by side: two articles at most, those that are open first")
{
    const std::vector<Passage> passages{{1, {0, 5}}, {1, {9, 12}}, {2, {3, 4}}, {3, {1, 2}}};
    CHECK(sideBySide(passages, {}) == std::vector<Passage>{{1, {0, 5}}, {2, {3, 4}}});
    CHECK(sideBySide(passages, {3}) == std::vector<Passage>{{3, {1, 2}}, {1, {0, 5}}});
    CHECK(sideBySide({{1, {0, 5}}, {1, {9, 12}}}, {1}) == std::vector<Passage>{{1, {0, 5}}});
    CHECK(sideBySide({}, {1}).empty());
}

TEST_CASE("A list has a title or a quotation, and a line of what is known")
{
    Desk desk;
    desk.list.setItems({desk.item(What::Event, u"Vote on quotas"_s), desk.item(What::Statement), desk.item(What::Position),
        desk.item(What::Publication, u"Inspectors at sea"_s)});
    REQUIRE(desk.list.rowCount() == 4);
    const auto meta = [&](int row) { return desk.list.index(row).data(TimelineListModel::MetaRole).toString(); };
    CHECK(desk.list.index(0).data().toString() == u"Vote on quotas"_s);
    CHECK(meta(0).startsWith(u"Event"_s));
    CHECK(meta(0).contains(u"The Harbour Post"_s));
    CHECK(desk.list.index(1).data().toString() == u"inspectors may come"_s);
    CHECK(meta(1).startsWith(u"Kari Holm"_s));
    CHECK(meta(2).startsWith(u"Norway opposes"_s));
    CHECK(desk.list.index(2).data(TimelineListModel::StanceRole).toInt() == int(Stance::Opposes));
    CHECK_FALSE(desk.list.index(1).data(TimelineListModel::StanceRole).isValid());
    CHECK(meta(3).contains(u"North Wire"_s));
    desk.list.setItems({});
    CHECK(desk.list.rowCount() == 0);
    CHECK(desk.list.itemAt({}) == nullptr);
}

TEST_CASE("What stands under the caret: events by any of their passages, statements and positions, behind surrogates too")
{
    Desk desk;
    const auto at = [&](int article, const QString &words) {
        Passage passage = desk.passage(article, words);
        passage.span.end = passage.span.start;
        return itemsAt(*desk.project, desk.data(), passage);
    };
    const auto met = at(0, u"two met"_s);
    REQUIRE(met.size() == 2);
    CHECK(met[0].isSameRecord(met[1]));
    CHECK(titles(at(1, u"met in Bergen"_s)) == titles(met));
    const auto remark = at(0, u"may come"_s);
    REQUIRE(remark.size() == 1);
    CHECK(remark[0].what == What::Statement);
    const auto rejects = at(0, u"any quota"_s);
    REQUIRE(rejects.size() == 1);
    CHECK(rejects[0].what == What::Position);
    CHECK(at(0, u"Minister"_s).empty());
    CHECK(itemsAt(*desk.project, desk.data(), desk.passage(0, u"inspectors may come. The two"_s)).size() == 3);
    CHECK(itemsAt(*desk.project, desk.data(), {9999, {0, 4}}).empty());
}

TEST_CASE("The caret lights what is under it a moment later, and only while it is on")
{
    Desk desk;
    TimelineLight light(desk.session(), desk.source, nullptr);
    QSignalSpy lit(&light, &TimelineLight::changed);
    desk.selection.setPassage(desk.passage(1, u"treaty"_s));
    QTest::qWait(200);
    CHECK(lit.isEmpty());
    light.setOn(true);
    REQUIRE(lit.size() == 1);
    CHECK(titles(lit[0][0].value<std::vector<TimelineItem>>()) == QStringList{u"Signing of the treaty"_s});
    desk.selection.setPassage(std::nullopt);
    CHECK(lit.size() == 1);
    REQUIRE(QTest::qWaitFor([&] { return lit.size() == 2; }));
    CHECK(lit[1][0].value<std::vector<TimelineItem>>().empty());
}

TEST_CASE("What is picked is what the window has picked")
{
    Desk desk;
    TimelinePicks picks(desk.session(), desk.source, nullptr);
    desk.selection.setEvent(desk.idOf(u"Meeting in Bergen"_s));
    REQUIRE(picks.current());
    CHECK(picks.current()->title == u"Meeting in Bergen"_s);
    CHECK_FALSE(picks.current()->has(TimelineItem::OtherDate));
    desk.selection.setEvent(desk.idOf(u"Vote on quotas"_s));
    CHECK(picks.current()->title == u"Vote on quotas"_s);
    picks.pick(desk.item(What::Position));
    CHECK_FALSE(desk.selection.event());
    CHECK(desk.selection.position() == desk.idOf(u"position"_s));
    picks.pick(desk.item(What::Statement));
    CHECK_FALSE(desk.selection.position());
    CHECK(picks.current()->what == What::Statement);
    desk.project->announce({{u"event"_s}, std::nullopt});
    REQUIRE(QTest::qWaitFor([&] { return desk.source.isWorking(); }));
    REQUIRE(desk.settled());
    REQUIRE(picks.current());
    CHECK(picks.current()->what == What::Statement);
    picks.pick(std::nullopt);
    CHECK_FALSE(picks.current());
}

TEST_CASE("Opening an event brings both reports side by side, then picks it")
{
    Desk desk;
    TimelinePicks picks(desk.session(), desk.source, nullptr);
    desk.selection.open(desk.articles[1]);
    picks.open(desk.item(What::Event, u"Meeting in Bergen"_s));
    CHECK(desk.selection.articles() == std::vector<qint64>{desk.articles[1], desk.articles[0]});
    CHECK(desk.selection.activeArticle() == desk.articles[1]);
    QStringList words;
    for (const auto &each : desk.reveals)
        words.append(desk.wordsAt(each[0].value<Passage>()));
    CHECK(words == QStringList{u"Ministers met in Bergen"_s, u"The two met in Bergen"_s, u"Ministers met in Bergen"_s});
    CHECK(desk.selection.event() == desk.idOf(u"Meeting in Bergen"_s));
}

TEST_CASE("A publication opens its article, a statement its passage, beside the one that is read when asked to")
{
    Desk desk;
    TimelinePicks picks(desk.session(), desk.source, nullptr);
    picks.open(desk.item(What::Publication, u"Inspectors at sea"_s));
    CHECK(desk.selection.articles() == std::vector<qint64>{desk.articles[1]});
    picks.openBeside(desk.item(What::Statement));
    CHECK(desk.selection.articles() == std::vector<qint64>{desk.articles[1], desk.articles[0]});
    REQUIRE_FALSE(desk.reveals.isEmpty());
    CHECK(desk.wordsAt(desk.reveals.last()[0].value<Passage>()) == u"inspectors may come"_s);
}
