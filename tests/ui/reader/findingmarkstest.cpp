// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/testdata.h"
#include "ui/reader/linkmarks.h"
#include "ui/reader/signlayer.h"
#include "ui/session/appearance.h"

#include <catch2/catch_test_macros.hpp>
#include <QImage>
#include <QPainter>

#include <random>
#include <set>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

PositionMark mark(qsizetype start, qsizetype end, Stance stance, FindingState state = FindingState::Suggested)
{
    return {{start, end}, QUuid::createUuidV5(QUuid(), QByteArray::number(start) + '-' + QByteArray::number(end)), stance, state, {}};
}

quint8 bit(Stance stance)
{
    return quint8(1u << unsigned(stance));
}

struct Sheet
{
    ReaderLayout layout;
    FindingLayers layers;
    QImage image{500, 300, QImage::Format_RGB32};
    Theme theme = Theme::light();

    explicit Sheet(const QString &text, const std::vector<PositionMark> &positions)
    {
        layout.setStyle(ReaderStyle::of(Appearance::defaultReadingFont()));
        layout.setWidth(500);
        layout.setText(text, {});
        layers.marks.positions = MarkIndex<PositionMark>(positions);
        layers.marks.tints = tintRuns(positions);
    }
    [[nodiscard]] TextSpan seen() { return layout.textIn(layout.settle({}, 300)); }
    void paint(const ReaderLayer &layer)
    {
        image.fill(theme.paper);
        QPainter painter(&image);
        layer.paint({painter, layout, theme, seen()});
    }
    [[nodiscard]] QColor at(QPointF point) const { return image.pixelColor(point.toPoint()); }
    QRectF box(TextSpan span) { return layout.lineBoxes(span).front().rect; }
};

} // namespace

TEST_CASE("Tints cover what positions cover, and tell where several lie on each other")
{
    std::mt19937 random(11);
    for (int round = 0; round < 200; ++round) {
        std::vector<PositionMark> marks;
        for (int i = int(random() % 12); i >= 0; --i) {
            const qsizetype start = qsizetype(random() % 60);
            marks.push_back(mark(start, start + 1 + qsizetype(random() % 20), Stance(random() % 7),
                random() % 3 == 0 ? FindingState::Accepted : FindingState::Suggested));
        }
        std::vector<TintRun> wanted(100);
        for (const PositionMark &each : marks) {
            for (qsizetype i = each.span.start; i < each.span.end; ++i) {
                wanted[size_t(i)].stances |= bit(each.stance);
                if (each.state == FindingState::Accepted)
                    wanted[size_t(i)].decided |= bit(each.stance);
            }
        }
        std::vector<TintRun> found(100);
        const auto runs = tintRuns(marks);
        for (const TintRun &run : runs.all()) {
            for (qsizetype i = run.span.start; i < run.span.end; ++i) {
                CHECK(found[size_t(i)].stances == 0);
                found[size_t(i)] = {{}, run.stances, run.decided};
            }
        }
        CHECK(found == wanted);
    }
}

TEST_CASE("The shortest position at a place is picked first; steps go round the ends")
{
    const MarkIndex<PositionMark> marks({mark(0, 40, Stance::Supports), mark(10, 20, Stance::Opposes), mark(50, 60, Stance::Offers)});
    CHECK(shortestAt(marks, 12)->stance == Stance::Opposes);
    CHECK(shortestAt(marks, 20)->stance == Stance::Supports);
    CHECK_FALSE(shortestAt(marks, 40));
    CHECK(positionBeyond(marks, {}, 0, 1)->stance == Stance::Opposes);
    CHECK(positionBeyond(marks, {}, 0, -1)->stance == Stance::Offers);
    CHECK(positionBeyond(marks, marks.all()[0].id, 0, 1)->stance == Stance::Opposes);
    CHECK(positionBeyond(marks, marks.all()[2].id, 50, 1)->stance == Stance::Supports);
    CHECK_FALSE(positionBeyond(MarkIndex<PositionMark>(), {}, 0, 1));
}

TEST_CASE("What is suggested is paler than what was accepted, and stances on each other share the line")
{
    const QString text = u"Suggested words, accepted words, disputed words."_s;
    Sheet sheet(text,
        {mark(0, 15, Stance::Supports), mark(17, 31, Stance::Supports, FindingState::Accepted),
            mark(33, 47, Stance::Opposes, FindingState::Accepted), mark(33, 47, Stance::Demands, FindingState::Accepted)});
    sheet.paint(sheet.layers.tints);
    const QColor suggested = sheet.at(sheet.box({0, 15}).center());
    const QColor accepted = sheet.at(sheet.box({17, 31}).center());
    CHECK(accepted == sheet.theme.stance(Stance::Supports).tint);
    CHECK(suggested != accepted);
    CHECK(suggested != sheet.theme.paper);
    CHECK(suggested.lightness() > accepted.lightness());
    const QRectF disputed = sheet.box({33, 47});
    CHECK(sheet.at(disputed.center() - QPointF(0, 5)) == sheet.theme.stance(Stance::Opposes).tint);
    CHECK(sheet.at(disputed.center() + QPointF(0, 5)) == sheet.theme.stance(Stance::Demands).tint);
    sheet.layers.marks.showsPositions = false;
    sheet.paint(sheet.layers.tints);
    CHECK(sheet.at(sheet.box({17, 31}).center()) == sheet.theme.paper);
}

TEST_CASE("Signs stand left of the line where a passage begins, two beside each other, more in a pile")
{
    const QString text = u"One two three four.\nFive six.\nSeven."_s;
    Sheet sheet(text,
        {mark(0, 3, Stance::Supports), mark(4, 7, Stance::Opposes), mark(8, 13, Stance::Offers), mark(20, 24, Stance::Demands),
            mark(25, 28, Stance::Predicts)});
    const auto items = sheet.layers.places.items(sheet.layout, sheet.seen());
    REQUIRE(items.size() == 4);
    CHECK(items[0].signs.front().stance == Stance::Supports);
    CHECK(items[1].signs.size() == 2);
    CHECK(items[1].isPile);
    CHECK(items[2].rect.center().y() > items[0].rect.center().y());
    for (const SignItem &item : items) {
        CHECK(item.rect.left() >= 0);
        CHECK(item.rect.right() < sheet.layout.columnLeft());
        const auto hit = sheet.layers.places.itemAt(sheet.layout, sheet.seen(), item.rect.center());
        REQUIRE(hit);
        CHECK(hit->rect == item.rect);
    }
    // Links that only say what belongs together share a sign; a contradiction has its own.
    Sheet linked(text, {});
    linked.layers.marks.links = MarkIndex<LinkMark>({{{0, 3}, LinkKind::SameEvent, 0, {}, false},
        {{4, 7}, LinkKind::SameQuote, 1, {}, false}, {{8, 13}, LinkKind::Contradicts, 2, {}, true}});
    const auto shared = linked.layers.places.items(linked.layout, linked.seen());
    REQUIRE(shared.size() == 2);
    CHECK(shared[0].signs.front().link == 2);
    CHECK(shared[1].signs.size() == 2);
    CHECK_FALSE(shared[1].isPile);
    // Two passages of one position on a line have one sign; one that began above the view has none.
    PositionMark again = mark(4, 7, Stance::Supports);
    again.id = mark(0, 3, Stance::Supports).id;
    Sheet one(text, {mark(0, 3, Stance::Supports), again});
    CHECK(one.layers.places.items(one.layout, one.seen()).size() == 1);
    CHECK(one.layers.places.items(one.layout, {2, 30}).size() == 1);
    CHECK(one.layers.places.items(one.layout, {5, 30}).empty());
}

TEST_CASE("Marks of the analysis look different from each other and from the paper")
{
    Sheet sheet(u"Said by somebody on Monday of seven ships"_s, {});
    FindingMarks &marks = sheet.layers.marks;
    marks.dates = MarkIndex<DateRecord>({{{20, 26}, u"2024-05-06"_s, {}}});
    marks.figures = MarkIndex<FigureRecord>({{{30, 41}, u"ships"_s, {}}});
    StatementRecord statement;
    statement.span = {0, 26};
    marks.statements = MarkIndex<StatementRecord>({statement});
    marks.showsDates = marks.showsFigures = marks.showsStatements = true;
    const auto inks = [&sheet](TextSpan span) {
        std::set<QRgb> found;
        const QRect rect = sheet.box(span).toAlignedRect();
        for (int x = rect.left() + 1; x < rect.right() - 1; ++x)
            found.insert(sheet.image.pixel(x, int(sheet.layout.lineBoxes(span).front().baseline)));
        return found;
    };
    sheet.paint(sheet.layers.values);
    CHECK(inks({20, 26}).size() == 1);
    CHECK(inks({20, 26}) != std::set<QRgb>{sheet.theme.paper.rgb()});
    CHECK(inks({30, 41}).size() > 1);
    const TextSpan seen = sheet.seen();
    const QPointF beside(sheet.layout.columnLeft() - 6, sheet.box({0, 3}).center().y());
    CHECK(sheet.layers.statements.at(sheet.layout, seen, beside).size() == 1);
    CHECK(sheet.layers.statements.at(sheet.layout, seen, beside - QPointF(20, 0)).empty());
    marks.showsStatements = false;
    CHECK(sheet.layers.statements.at(sheet.layout, seen, beside).empty());
}
