// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/markpainter.h"
#include "ui/timeline/timelinelayout.h"

#include <array>
#include <optional>

namespace Parallax {

/// What is painted: everything is the caller's and lives through the call.
struct TimelineScene
{
    const TimelineData &data;
    const TimelinePlaces &places;
    const LaneRows &rows;
    const TimelineLayout &layout;
    const TimelineSheet &sheet;
    const std::vector<QString> &names; ///< of lanes, by index into TimelinePlaces::lanes
    const std::array<QString, 3> &groups; ///< names, by TimelineGroup
    QFont font; ///< that the sheet's metrics are of; has a size in pixels
    std::optional<std::pair<double, double>> period; ///< positions
    int focused = -1; ///< mark with the keys
};

/// Paints timelines in the colours of a theme, with small pictures of marks that it keeps.
class TimelinePainter
{
public:
    /// Vectors where the device is not made of pixels.
    void paint(QPainter &painter, const TimelineScene &scene, const Theme &theme);

private:
    void paintMarks(QPainter &painter, const TimelineScene &scene);
    /// On whole pixels: blitted, not resampled.
    static void blit(QPainter &painter, QPointF middle, const QPixmap &picture);
    void paintPoint(QPainter &painter, const QRectF &rect, const TimelineItem &item, bool pixels);
    void paintCount(QPainter &painter, const QRectF &badge, quint32 count, TimelineGroup group, const QFont &font, bool pixels);

    MarkPictures m_pictures;
    Theme m_theme;
    QFont m_font;
};

} // namespace Parallax
