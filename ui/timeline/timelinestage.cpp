// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinestage.h"

#include <algorithm>
#include <cmath>

namespace Parallax {

TimelineStage::TimelineStage()
    : m_data(std::make_shared<TimelineData>())
    , m_sheet{QSizeF(), QFontMetricsF(m_font), {}, 0, false, {}, {}}
{
    m_font.setPixelSize(12);
    m_sheet.metrics = QFontMetricsF(m_font);
}

void TimelineStage::setData(const std::shared_ptr<const TimelineData> &data)
{
    m_data = data ? data : std::make_shared<TimelineData>();
    placeAll();
}

void TimelineStage::setFolding(FoldedTime::Folding folding)
{
    if (m_folding == folding)
        return;
    m_folding = folding;
    placeAll();
}

void TimelineStage::placeAll()
{
    const bool wasAll = m_sheet.shown.isAll() || m_time.isEmpty();
    const double first = wasAll ? 0 : m_time.day(m_sheet.shown.first);
    const double last = wasAll ? 0 : m_time.day(m_sheet.shown.last);
    std::vector<TimeSpan> spans;
    spans.reserve(m_data->items.size());
    for (const TimelineItem &item : m_data->items)
        spans.push_back(item.time);
    m_time = FoldedTime::of(spans, m_folding);
    m_places = TimelinePlaces::of(*m_data, m_time, m_sheet.compact);
    m_sheet.shown = wasAll ? ShownStretch() : kept({m_time.position(first), m_time.position(last)}, m_time);
    m_rowsScale = 0;
    findMarked();
}

void TimelineStage::setCompact(bool compact)
{
    if (m_sheet.compact == compact)
        return;
    m_sheet.compact = compact;
    m_sheet.scroll = 0;
    m_places = TimelinePlaces::of(*m_data, m_time, compact);
    m_rowsScale = 0;
    m_hasLayout = false;
}

void TimelineStage::setSize(const QSizeF &size)
{
    if (m_sheet.size == size)
        return;
    m_sheet.size = size;
    m_rowsScale = 0;
    m_hasLayout = false;
}

void TimelineStage::setFont(const QFont &font)
{
    m_font = font;
    m_sheet.metrics = QFontMetricsF(font);
    m_rowsScale = 0;
    m_hasLayout = false;
}

void TimelineStage::setShown(const ShownStretch &shown)
{
    m_sheet.shown = kept(shown, m_time);
    m_hasLayout = false;
}

void TimelineStage::setScroll(double scroll)
{
    m_sheet.scroll = std::clamp(std::round(scroll), 0.0, scrollRange());
    m_hasLayout = false;
}

void TimelineStage::setPicked(const std::optional<TimelineItem> &item)
{
    m_picked = item;
    findMarked();
}

void TimelineStage::setLit(const std::vector<TimelineItem> &items)
{
    m_lit = items;
    findMarked();
}

void TimelineStage::findMarked()
{
    m_sheet.picked.clear();
    m_sheet.lit.clear();
    m_hasLayout = false;
    if (!m_picked && m_lit.empty())
        return;
    for (quint32 i = 0; i < m_data->items.size(); ++i) {
        const TimelineItem &item = m_data->items[i];
        if (m_picked && item.isSameRecord(*m_picked))
            m_sheet.picked.push_back(i);
        else if (std::any_of(m_lit.begin(), m_lit.end(), [&item](const TimelineItem &lit) { return item.isSameRecord(lit); }))
            m_sheet.lit.push_back(i);
    }
}

const LaneRows &TimelineStage::rows()
{
    const double scale = m_sheet.scale();
    // Panning changes the length by rounding only.
    if (m_rowsScale <= 0 || std::abs(scale - m_rowsScale) > 1e-9 * scale) {
        m_rows = LaneRows::of(m_places, *m_data, m_sheet);
        m_rowsScale = scale;
        m_hasLayout = false;
        m_sheet.scroll = std::clamp(m_sheet.scroll, 0.0, std::max(0.0, m_rows.height - m_sheet.lanesBottom()));
    }
    return m_rows;
}

const TimelineLayout &TimelineStage::layout()
{
    const LaneRows &lanes = rows();
    if (!m_hasLayout) {
        m_layout = TimelineLayout::of(lanes, m_places, *m_data, m_time, m_sheet);
        m_hasLayout = true;
    }
    return m_layout;
}

double TimelineStage::scrollRange()
{
    return std::max(0.0, std::ceil(rows().height - m_sheet.lanesBottom()));
}

std::vector<quint32> TimelineStage::itemsOf(const TimelineLayout::Mark &mark)
{
    const auto items = TimelineLayout::itemsOf(rows(), mark);
    return {items.begin(), items.end()};
}

} // namespace Parallax
