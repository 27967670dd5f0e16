// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/markpainter.h"

#include "tests/ui/timeline/timelinefixture.h"
#include "ui/timeline/lanemarks.h"

#include <QImage>
#include <QPainter>

#include <functional>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

QImage painted(const std::function<void(QPainter &)> &paint)
{
    QImage image(80, 24, QImage::Format_ARGB32_Premultiplied);
    image.fill(Theme::light().panel);
    QPainter painter(&image);
    paint(painter);
    return image;
}

QImage point(const TimelineItem &item)
{
    return painted([&](QPainter &painter) { paintPointMark(painter, {40, 12}, item, Theme::light()); });
}

QImage bar(const QString &date)
{
    Test::TimelineMaker maker;
    const TimelineItem &item = maker.add(0, date);
    return painted([&](QPainter &painter) { paintBarMark(painter, QRectF(20, 8, 40, 7), item, Theme::light()); });
}

int differences(const std::vector<QImage> &images)
{
    int same = 0;
    for (size_t i = 0; i < images.size(); ++i) {
        for (size_t k = i + 1; k < images.size(); ++k)
            same += images[i] == images[k];
    }
    return same;
}

bool isGround(const QImage &image, int x)
{
    return image.pixelColor(x, 11) == Theme::light().panel;
}

} // namespace

TEST_CASE("What is known of an event shows in its point")
{
    Test::TimelineMaker maker;
    TimelineItem item = maker.add(0, u"2024-02-05"_s);
    std::vector<QImage> images{point(item)};
    item.state = FindingState::Accepted;
    images.push_back(point(item));
    for (const auto flag : {TimelineItem::Planned, TimelineItem::Denied, TimelineItem::Background, TimelineItem::OtherDate}) {
        TimelineItem other = item;
        other.flags = quint8(flag);
        images.push_back(point(other));
    }
    CHECK(differences(images) == 0);
}

TEST_CASE("Events, positions of each stance, statements and publications differ without their colours")
{
    Test::TimelineMaker maker;
    TimelineItem item = maker.add(0, u"2024-02-05"_s);
    item.state = FindingState::Accepted;
    std::vector<QImage> images;
    const auto shape = [&images](const TimelineItem &it) {
        images.push_back(point(it).convertToFormat(QImage::Format_Mono, Qt::ThresholdDither));
    };
    shape(item);
    item.what = TimelineItem::What::Statement;
    shape(item);
    item.what = TimelineItem::What::Publication;
    shape(item);
    item.what = TimelineItem::What::Position;
    for (size_t i = 0; i < stanceCodes.size(); ++i) {
        item.stance = Stance(i);
        shape(item);
    }
    CHECK(differences(images) == 0);
}

TEST_CASE("The ends of a bar say what is known of them")
{
    const QImage plain = bar(u"2024-02"_s);
    const QImage vague = bar(u"2024-02~"_s);
    const QImage open = bar(u"2024-02/.."_s);
    const QImage unknown = bar(u"2024-02/"_s);
    CHECK(differences({plain, vague, open, unknown, bar(u"../2024-02"_s), bar(u"/2024-02"_s)}) == 0);
    // Only what reaches on is drawn beyond the end.
    CHECK(isGround(plain, 64));
    CHECK(isGround(vague, 64));
    CHECK_FALSE(isGround(open, 66));
    CHECK_FALSE(isGround(plain, 22));
    // Fading: lighter at the ends than in the middle.
    CHECK(vague.pixelColor(21, 11).lightness() > vague.pixelColor(40, 11).lightness());
    CHECK(unknown.pixelColor(66, 11).lightness() > unknown.pixelColor(40, 11).lightness());
    CHECK(open.pixelColor(40, 11) == plain.pixelColor(40, 11));
}

TEST_CASE("Counts stay short")
{
    CHECK(countText(7) == u"7"_s);
    CHECK(countText(999) == u"999"_s);
    CHECK(countText(1234) == u"1.2k"_s);
    CHECK(countText(9960) == u"10k"_s);
    CHECK(countText(2500000) == u"2.5M"_s);
}
