// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/timelinelayout.h"

#include <QFont>

#include <memory>
#include <optional>

namespace Parallax {

/// What a timeline shows and where: works out again only what a change touches. Panning works out the marks that are seen,
/// zooming the rows of the lanes too, new data everything.
class TimelineStage
{
public:
    TimelineStage();

    /// What is seen stays, as far as it is still there; the first data are fitted.
    void setData(const std::shared_ptr<const TimelineData> &data);
    void setFolding(FoldedTime::Folding folding);
    void setCompact(bool compact);
    void setSize(const QSizeF &size);
    /// With a size in pixels.
    void setFont(const QFont &font);
    /// Within the limits of ShownStretch.
    void setShown(const ShownStretch &shown);
    /// Within what there is to scroll.
    void setScroll(double scroll);
    void setPicked(const std::optional<TimelineItem> &item);
    void setLit(const std::vector<TimelineItem> &items);

    [[nodiscard]] bool isEmpty() const { return m_data->items.empty(); }
    [[nodiscard]] bool isCompact() const { return m_sheet.compact; }
    [[nodiscard]] const TimelineData &data() const { return *m_data; }
    [[nodiscard]] const FoldedTime &time() const { return m_time; }
    [[nodiscard]] const ShownStretch &shown() const { return m_sheet.shown; }
    [[nodiscard]] const TimelineSheet &sheet() const { return m_sheet; }
    [[nodiscard]] const QFont &font() const { return m_font; }
    [[nodiscard]] const TimelinePlaces &places() const { return m_places; }
    [[nodiscard]] const std::optional<TimelineItem> &picked() const { return m_picked; }
    [[nodiscard]] const LaneRows &rows();
    [[nodiscard]] const TimelineLayout &layout();
    /// How far the lanes can be scrolled.
    [[nodiscard]] double scrollRange();

    /// The items that a mark of layout() stands for.
    [[nodiscard]] std::vector<quint32> itemsOf(const TimelineLayout::Mark &mark);
    /// The day there, with its time as a fraction.
    [[nodiscard]] double dayAt(double x) const { return m_time.day(m_sheet.position(x)); }

private:
    void placeAll();
    void findMarked();

    std::shared_ptr<const TimelineData> m_data;
    FoldedTime::Folding m_folding = FoldedTime::Folding::Folded;
    FoldedTime m_time;
    TimelinePlaces m_places;
    QFont m_font;
    TimelineSheet m_sheet;
    std::optional<TimelineItem> m_picked;
    std::vector<TimelineItem> m_lit;
    LaneRows m_rows;
    TimelineLayout m_layout;
    double m_rowsScale = 0; ///< that m_rows was worked out for; 0 for none
    bool m_hasLayout = false;
};

} // namespace Parallax
