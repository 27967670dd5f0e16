// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/look/theme.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <cmath>

using namespace Parallax;

namespace {

// WCAG 2.1, "relative luminance" and "contrast ratio".
double luminance(const QColor &color)
{
    const auto channel = [](double value) { return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [low, high] = std::minmax({ luminance(one), luminance(other) });
    return (high + 0.05) / (low + 0.05);
}

} // namespace

TEST_CASE("Text and marks stand out in both themes")
{
    const Theme theme = GENERATE(Theme::light(), Theme::darkTheme());
    for (const QColor &surface : { theme.paper, theme.panel, theme.window, theme.accentBackground })
        CHECK(contrast(theme.text, surface) >= 7);
    for (const QColor &surface : { theme.paper, theme.panel }) {
        CHECK(contrast(theme.soft, surface) >= 4.5);
        CHECK(contrast(theme.faint, surface) >= 4);
        for (const QColor &mark : { theme.person, theme.organisation, theme.place, theme.other, theme.accent, theme.warning })
            CHECK(contrast(mark, surface) >= 3);
    }
}

TEST_CASE("Entities differ by line style, not by colour alone")
{
    QList<Qt::PenStyle> styles;
    for (int group = 0; group < entityGroupCount; ++group)
        styles.append(entityLineStyle(EntityGroup(group)));
    std::sort(styles.begin(), styles.end());
    CHECK(std::unique(styles.begin(), styles.end()) == styles.end());
}

TEST_CASE("Words stand out on the tint of every stance, and its glyph on tint and paper")
{
    const Theme theme = GENERATE(Theme::light(), Theme::darkTheme());
    for (const StanceColors &stance : theme.stances) {
        CHECK(contrast(theme.text, stance.tint) >= 7);
        for (const QColor &surface : { stance.tint, theme.paper, theme.panel, theme.accentBackground })
            CHECK(contrast(stance.ink, surface) >= 4.5);
    }
}
