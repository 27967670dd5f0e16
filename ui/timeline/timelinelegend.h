// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline/timelineitem.h"
#include "core/look/theme.h"

#include <QFontMetricsF>
#include <QRectF>

#include <vector>

class QPainter;

namespace Parallax {

/// What the signs of a timeline mean, in rows of sign and words: for what leaves the program.
class TimelineLegend
{
public:
    /// The signs of the items that lie between these days.
    TimelineLegend(const TimelineData &data, double firstDay, double lastDay);

    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }
    [[nodiscard]] double height(double width, const QFontMetricsF &metrics) const;
    /// With the painter's font.
    void paint(QPainter &painter, const QRectF &place, const Theme &theme) const;
    [[nodiscard]] QStringList words() const;

private:
    struct Entry
    {
        TimelineItem sample;
        QString words;
        bool isBar = false;
    };
    void addForms(const std::vector<TimelineItem> &seen);
    void addStanding(const std::vector<TimelineItem> &seen);
    void addStances(const std::vector<TimelineItem> &seen);
    void add(const TimelineItem &sample, const QString &words, bool isBar = false);
    /// Top left of each entry, from the top left of the place.
    [[nodiscard]] std::vector<QPointF> places(double width, const QFontMetricsF &metrics) const;

    std::vector<Entry> m_entries;
};

} // namespace Parallax
