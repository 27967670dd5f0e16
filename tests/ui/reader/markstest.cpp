// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/testdata.h"
#include "ui/reader/dropplace.h"
#include "ui/reader/entitylayers.h"
#include "ui/reader/pagelayers.h"
#include "ui/reader/quotation.h"
#include "ui/reader/underline.h"
#include "ui/session/appearance.h"

#include <catch2/catch_test_macros.hpp>
#include <QImage>
#include <QLocale>
#include <QPainter>

#include <random>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

Mention mention(
    qsizetype start, qsizetype end, qint64 entity, EntityType type = EntityType::Person, FindingState state = FindingState::Suggested)
{
    return {{start, end}, entity, type, state};
}

struct Sheet
{
    ReaderLayout layout;
    QImage image{400, 200, QImage::Format_RGB32};
    Theme theme = Theme::light();

    explicit Sheet(const QString &text)
    {
        layout.setStyle(ReaderStyle::of(Appearance::defaultReadingFont()));
        layout.setWidth(400);
        layout.setText(text, {});
    }

    void paint(const ReaderLayer &layer)
    {
        image.fill(theme.paper);
        QPainter painter(&image);
        const auto view = layout.settle({}, 200);
        layer.paint({painter, layout, theme, layout.textIn(view)});
    }

    [[nodiscard]] int pixels(const QColor &color, const QRectF &within) const
    {
        int count = 0;
        const QRect rect = within.toAlignedRect().intersected(image.rect());
        for (int y = rect.top(); y <= rect.bottom(); ++y) {
            for (int x = rect.left(); x <= rect.right(); ++x)
                count += image.pixelColor(x, y) == color;
        }
        return count;
    }

    QRectF box(TextSpan span) { return layout.lineBoxes(span).front().rect; }
};

} // namespace

TEST_CASE("The marks in view are all that touch it, found without looking at the others")
{
    std::mt19937 random(3);
    std::vector<TextSpan> spans;
    for (int i = 0; i < 500; ++i) {
        const qsizetype start = qsizetype(random() % 5000);
        spans.push_back({start, start + 1 + qsizetype(random() % (i % 50 == 0 ? 1500 : 20))});
    }
    const MarkIndex<TextSpan> index(spans);
    for (int i = 0; i < 200; ++i) {
        const TextSpan view{qsizetype(random() % 5000), 0};
        const TextSpan seen{view.start, view.start + 100};
        const auto found = index.within(seen);
        const auto touching = [seen](TextSpan span) { return span.overlaps(seen); };
        REQUIRE(std::count_if(found.begin(), found.end(), touching) == std::count_if(spans.begin(), spans.end(), touching));
        if (!found.empty())
            REQUIRE(touching(found.back()));
    }
    CHECK(MarkIndex<TextSpan>().within({0, 10}).empty());
}

TEST_CASE("Overlapping mentions are underlined below each other, rejected ones not at all")
{
    const auto marks = entityMarks({mention(0, 20, 1), mention(5, 10, 2), mention(8, 12, 3), mention(12, 18, 2), mention(20, 25, 1),
        mention(30, 35, 4, EntityType::Gpe, FindingState::Rejected)});
    std::vector<int> lanes;
    for (const EntityMark &mark : marks.all())
        lanes.push_back(mark.lane);
    CHECK(lanes == std::vector<int>{0, 1, 2, 1, 0});
}

TEST_CASE("A click finds the innermost mention that is shown")
{
    const auto marks = entityMarks({mention(0, 30, 1, EntityType::Organisation), mention(4, 10, 2, EntityType::Gpe)});
    const std::array all{true, true, true, true};
    const std::array withoutPlaces{true, true, false, true};
    REQUIRE(markAt(marks, 5, all));
    CHECK(markAt(marks, 5, all)->entity == 2);
    CHECK(markAt(marks, 5, withoutPlaces)->entity == 1);
    CHECK(markAt(marks, 12, all)->entity == 1);
    CHECK(markAt(marks, 30, all) == nullptr);
}

TEST_CASE("Stepping goes from mention to mention of one entity and round the ends")
{
    const auto marks = entityMarks({mention(5, 8, 1), mention(10, 12, 2), mention(20, 25, 1)});
    CHECK(markBeyond(marks, 1, 0, 1)->span.start == 5);
    CHECK(markBeyond(marks, 1, 5, 1)->span.start == 20);
    CHECK(markBeyond(marks, 1, 20, 1)->span.start == 5);
    CHECK(markBeyond(marks, 1, 20, -1)->span.start == 5);
    CHECK(markBeyond(marks, 1, 5, -1)->span.start == 20);
    CHECK(markBeyond(marks, 3, 5, 1) == nullptr);
}

TEST_CASE("Each kind has a line of its own that stays within the words")
{
    const auto total = [](const QList<QRectF> &strokes) {
        qreal sum = 0;
        for (const QRectF &stroke : strokes)
            sum += stroke.width();
        return sum;
    };
    std::vector<qsizetype> counts;
    for (int group = 0; group < entityGroupCount; ++group) {
        const auto strokes = underlineStrokes(EntityGroup(group), 10, 110, 5, 1.5);
        counts.push_back(strokes.size());
        CHECK(strokes.front().left() == 10);
        CHECK(strokes.back().right() <= 110);
        CHECK(total(strokes) >= 40);
    }
    CHECK(counts[0] == 1);
    std::sort(counts.begin(), counts.end());
    CHECK(std::adjacent_find(counts.begin(), counts.end()) == counts.end());
    CHECK(underlineStrokes(EntityGroup::Place, 10, 10, 5, 1.5).isEmpty());
}

TEST_CASE("Underlines are drawn for the kinds shown and for the chosen entity")
{
    Sheet sheet(u"Lavrov met NATO in Istanbul"_s);
    const auto marks = entityMarks({mention(0, 6, 1), mention(11, 15, 2, EntityType::Organisation), mention(19, 27, 3, EntityType::Gpe)});
    EntityUnderlines underlines;
    underlines.setMarks(&marks);
    underlines.setShown({true, false, true, true});
    sheet.paint(underlines);
    CHECK(sheet.pixels(sheet.theme.person, sheet.box({0, 6})) > 20);
    CHECK(sheet.pixels(sheet.theme.organisation, sheet.box({11, 15})) == 0);
    CHECK(sheet.pixels(sheet.theme.place, sheet.box({19, 27})) > 10);
    underlines.setChosen(2);
    sheet.paint(underlines);
    CHECK(sheet.pixels(sheet.theme.organisation, sheet.box({11, 15})) > 20);
}

TEST_CASE("The chosen entity stands on a soft ground, search hits stand in frames")
{
    Sheet sheet(u"Lavrov met NATO in Istanbul"_s);
    const auto marks = entityMarks({mention(0, 6, 1), mention(11, 15, 2, EntityType::Organisation)});
    EntityEmphasis emphasis;
    emphasis.setMarks(&marks);
    sheet.paint(emphasis);
    CHECK(sheet.pixels(sheet.theme.accentBackground, sheet.image.rect()) == 0);
    emphasis.setChosen(1);
    sheet.paint(emphasis);
    CHECK(sheet.pixels(sheet.theme.accentBackground, sheet.box({0, 6})) > 100);
    CHECK(sheet.pixels(sheet.theme.accentBackground, sheet.box({11, 15})) == 0);

    Outlines hits(Outlines::Role::Search);
    hits.setSpans({{11, 15}});
    sheet.paint(hits);
    const QRectF word = sheet.box({11, 15});
    CHECK(sheet.pixels(sheet.theme.accent, word) > 20);
    // No tint: inside the frame the paper is as it was.
    const QRectF inside = word.adjusted(3, 4, -3, -4);
    CHECK(sheet.pixels(sheet.theme.paper, inside) == inside.toAlignedRect().width() * inside.toAlignedRect().height());
}

TEST_CASE("Articles are dropped beside a reader at its edges, in its place in the middle")
{
    const QRect all(0, 0, 800, 500);
    const std::vector<QRect> two{QRect(0, 0, 400, 500), QRect(401, 0, 399, 500)};
    CHECK(dropPlace(all, {}, {10, 10}, 4) == DropPlace{0, false, all});
    CHECK(dropPlace(all, two, {50, 10}, 4).index == 0);
    CHECK_FALSE(dropPlace(all, two, {50, 10}, 4).replaces);
    CHECK(dropPlace(all, two, {200, 10}, 4) == DropPlace{0, true, two[0]});
    CHECK(dropPlace(all, two, {390, 10}, 4).index == 1);
    CHECK_FALSE(dropPlace(all, two, {390, 10}, 4).replaces);
    CHECK(dropPlace(all, two, {790, 10}, 4).index == 2);
    CHECK(dropPlace(all, two, {50, 10}, 2) == DropPlace{0, true, two[0]});
    CHECK(dropPlace(all, two, {5000, 10}, 2).index == 1);
}

TEST_CASE("A quotation carries what is known of its source")
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    Article article;
    CHECK(quotationWithSource(u" a road to nowhere "_s, article) == u"“a road to nowhere”");
    article.source = u"Wire"_s;
    article.title = u"Talks"_s;
    article.published = EventDate::fromEdtf(u"2025-08-20");
    CHECK(quotationWithSource(u"a road"_s, article) == u"“a road” (Wire, 20 Aug 2025, “Talks”)");
}
