// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotations/annotationplaces.h"

#include <catch2/catch_test_macros.hpp>
#include <QFontMetrics>

using namespace Parallax;

TEST_CASE("Nothing in a row lies on anything else or leaves it, in wide and narrow lists")
{
    const auto fonts = AnnotationPlaces::Fonts::of(QFont(), QFont());
    for (const int width : {220, 360, 639, 640, 900, 1600, 3000}) {
        for (const int lines : {1, 2}) {
            for (const bool hasNote : {false, true}) {
                const QRect row(0, 100, width, AnnotationPlaces::height(width, fonts, lines, hasNote));
                const auto places = AnnotationPlaces::layout(row, fonts, lines, hasNote);
                const QRect all[] = {places.text, places.tag, places.note, places.article, places.author};
                CAPTURE(width, lines, hasNote);
                for (const QRect &one : all) {
                    CHECK((one.isEmpty() || row.contains(one)));
                    for (const QRect &other : all)
                        CHECK((&one == &other || !one.intersects(other)));
                }
                CHECK(places.text.height() == lines * QFontMetrics(fonts.text).height());
                CHECK(places.text.width() == AnnotationPlaces::textWidth(width));
                CHECK(places.note.isEmpty() == !hasNote);
            }
        }
    }
}
