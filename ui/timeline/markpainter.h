// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline/timelineitem.h"
#include "core/look/theme.h"

#include <QFont>
#include <QHash>
#include <QPixmap>
#include <QRectF>

#include <unordered_map>

class QPainter;

namespace Parallax {

/// The marks of a timeline, told apart by form and not by colour alone. An event is a round point, a position a disc with the
/// glyph of its stance, a statement a diamond, a publication a square. Planned: outline only. Denied: struck through. Background:
/// dotted outline. Suggested: paler than accepted.
void paintPointMark(QPainter &painter, QPointF middle, const TimelineItem &item, const Theme &theme);

/// A bar: fading at both ends for "about" and "possibly", with an arrow at an open end and a ragged one where an end is not known.
/// Cut off where `within` ends, for devices that do not clip; not for an empty one.
void paintBarMark(QPainter &painter, const QRectF &body, const TimelineItem &item, const Theme &theme, const QRectF &within = {});

void paintCountMark(QPainter &painter, const QRectF &rect, quint32 count, TimelineGroup group, const Theme &theme, const QFont &font);

/// Points and counts as pictures, for devices made of pixels. Of one theme and font.
class MarkPictures
{
public:
    const QPixmap &of(const TimelineItem &item, const Theme &theme, qreal devicePixelRatio);
    const QPixmap &ofCount(quint32 count, QSizeF size, TimelineGroup group, const Theme &theme, const QFont &font, qreal devicePixelRatio);
    void clear();

private:
    std::unordered_map<quint32, QPixmap> m_pictures;
    QHash<QString, QPixmap> m_counts;
};

} // namespace Parallax
