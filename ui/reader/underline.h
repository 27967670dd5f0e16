// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/look/underlinestrokes.h"
#include "ui/reader/readerlayout.h"

#include <array>

class QPainter;

namespace Parallax {

/// Below the letters' tails; each lane a step further down.
qreal underlineTop(const ReaderLayout::LineBox &box, int lane);

/// Collects the underlines of a page and paints each kind in one go.
class UnderlineBatch
{
public:
    void add(EntityGroup group, qreal left, qreal right, qreal top, qreal thickness);
    void paint(QPainter &painter, const Theme &theme) const;

private:
    std::array<QList<QRectF>, entityGroupCount> m_strokes;
};

} // namespace Parallax
