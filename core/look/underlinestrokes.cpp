// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/look/underlinestrokes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace Parallax {

namespace {

struct Dash
{
    qreal length;
    qreal gap;
};

std::span<const Dash> pattern(EntityGroup group)
{
    static constexpr std::array solid{Dash{1e6, 0}};
    static constexpr std::array dashed{Dash{6, 3}};
    static constexpr std::array dotted{Dash{2, 2}};
    static constexpr std::array dashDot{Dash{7, 2}, Dash{2, 2}};
    switch (group) {
    case EntityGroup::Person:
        return solid;
    case EntityGroup::Organisation:
        return dashed;
    case EntityGroup::Place:
        return dotted;
    case EntityGroup::Other:
        break;
    }
    return dashDot;
}

} // namespace

QList<QRectF> underlineStrokes(EntityGroup group, qreal left, qreal right, qreal top, qreal thickness, qreal scale)
{
    QList<QRectF> strokes;
    const auto dashes = pattern(group);
    qreal x = std::round(left);
    for (size_t i = 0; x < right; i = (i + 1) % dashes.size()) {
        strokes.append(QRectF(x, top, std::min(dashes[i].length * scale, right - x), thickness));
        x += (dashes[i].length + dashes[i].gap) * scale;
    }
    return strokes;
}

} // namespace Parallax
