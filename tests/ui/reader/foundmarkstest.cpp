// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/foundmarks.h"

#include "tests/testlib/testdata.h"
#include "ui/reader/signlayer.h"
#include "ui/session/appearance.h"

#include <catch2/catch_test_macros.hpp>
#include <QImage>
#include <QPainter>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 article = 3;

EventMark eventMark(qsizetype start, qsizetype end, const QString &date, const QString &told = {})
{
    EventMark mark;
    mark.span = {start, end};
    mark.id = QUuid::createUuidV5(QUuid(), QByteArray::number(start));
    mark.date = date;
    mark.toldDate = told;
    return mark;
}

/// Of everything one that is dated in August 2025, one of before and one without a date.
FoundMarks sample()
{
    FoundMarks found;
    qsizetype at = 0;
    for (const QString &date : {u"2025-08-18"_s, u"2022-02"_s, QString()}) {
        found.positions.push_back({{at, at + 4}, QUuid::createUuid(), Stance::Supports, FindingState::Suggested, {}, date});
        StatementRecord statement;
        statement.span = {at, at + 6};
        statement.date = date;
        found.statements.push_back(statement);
        found.dates.push_back({{at, at + 2}, date, {}});
        found.events.push_back(eventMark(at, at + 3, date));
        at += 10;
    }
    found.figures.push_back({{1, 2}, u"ships"_s, {}});
    return found;
}

Period august(DateBasis basis, std::vector<qint64> articles = {article})
{
    return {{2025, 8, 18}, {2025, 8, 20}, basis, std::move(articles)};
}

struct Sizes
{
    size_t positions, statements, dates, figures, events;
    friend bool operator==(const Sizes &, const Sizes &) = default;
};

Sizes sizesOf(const FoundMarks &found)
{
    return {found.positions.size(), found.statements.size(), found.dates.size(), found.figures.size(), found.events.size()};
}

} // namespace

TEST_CASE("Without a period all that was found is marked")
{
    CHECK(sizesOf(within(sample(), std::nullopt, article)) == Sizes{3, 3, 3, 1, 3});
}

TEST_CASE("Of a period of events or remarks what is dated in it is marked, and nothing undated")
{
    for (const DateBasis basis : {DateBasis::Event, DateBasis::Statement}) {
        const FoundMarks kept = within(sample(), august(basis), article);
        CHECK(sizesOf(kept) == Sizes{1, 1, 1, 1, 1});
        CHECK(kept.positions[0].date == u"2025-08-18"_s);
        CHECK(kept.events[0].span.start == 0);
    }
    // Figures have no date: they go with their article.
    CHECK(sizesOf(within(sample(), august(DateBasis::Event, {1, 2}), article)) == Sizes{1, 1, 1, 0, 1});
}

TEST_CASE("Of a period of reports all of an article of these days is marked, and nothing of others")
{
    CHECK(sizesOf(within(sample(), august(DateBasis::Report), article)) == Sizes{3, 3, 3, 1, 3});
    CHECK(sizesOf(within(sample(), august(DateBasis::Report, {1, 2}), article)) == Sizes{0, 0, 0, 0, 0});
}

TEST_CASE("An event of which reports give different days is marked in the days of each")
{
    FoundMarks found;
    found.events = {eventMark(0, 4, u"2022"_s, u"2025-08-19"_s), eventMark(6, 9, u"2022"_s, u"2023"_s)};
    CHECK(within(found, august(DateBasis::Event), article).events.size() == 1);
}

TEST_CASE("The passages of an event are told in text order")
{
    FoundMarks found;
    found.events = {eventMark(20, 30, {}), eventMark(0, 4, {}), eventMark(7, 9, {})};
    for (EventMark &mark : found.events)
        mark.id = found.events.front().id;
    found.events.push_back(eventMark(5, 6, {}));
    CHECK(passagesOf(found.events, found.events.front().id) == std::vector<TextSpan>{{0, 4}, {7, 9}, {20, 30}});
    CHECK(passagesOf(found.events, QUuid()).empty());
}

TEST_CASE("Events have a dotted line in light and dark while they are shown, the picked one a line of dashes always")
{
    for (const Theme &theme : {Theme::light(), Theme::darkTheme()}) {
        ReaderLayout layout;
        layout.setStyle(ReaderStyle::of(Appearance::defaultReadingFont()));
        layout.setWidth(500);
        layout.setText(u"An accord was signed in the harbour town."_s, {});
        FindingLayers layers;
        layers.marks.events = MarkIndex<EventMark>({eventMark(3, 20, u"2025"_s)});
        const TextSpan seen = layout.textIn(layout.settle({}, 300));
        QImage image(500, 300, QImage::Format_RGB32);
        const auto inked = [&](const ReaderLayer &layer) {
            image.fill(theme.paper);
            QPainter painter(&image);
            layer.paint({painter, layout, theme, seen});
            painter.end();
            const QRect box = layout.lineBoxes({3, 20}).front().rect.toAlignedRect();
            // The row with the most of it, as a share of its length.
            int most = 0;
            for (int y = box.top(); y < box.top() + 5; ++y) {
                int count = 0;
                for (int x = box.left(); x < box.right(); ++x)
                    count += image.pixelColor(x, y).lightness() != theme.paper.lightness() ? 1 : 0;
                most = std::max(most, count);
            }
            return double(most) / box.width();
        };
        CHECK(inked(layers.events) == 0);
        layers.marks.showsEvents = true;
        const double dots = inked(layers.events);
        CHECK(dots > 0.2);
        CHECK(dots < 1);
        layers.marks.showsEvents = false;
        CHECK(inked(layers.picked) == 0);
        layers.picked.setEvent({{3, 20}});
        const double dashes = inked(layers.picked);
        CHECK(dashes > 0.5);
        CHECK(dashes < 1);
    }
}
