// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/readerlayout.h"
#include "core/look/theme.h"

#include <QList>
#include <QRectF>

#include <array>

class QPainter;

namespace Parallax {

/// The strokes of one underline. Drawn as small rectangles: the stroker of dashed pens costs more than the text.
QList<QRectF> underlineStrokes(EntityGroup group, qreal left, qreal right, qreal top, qreal thickness);

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
