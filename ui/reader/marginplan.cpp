// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/marginplan.h"

#include <algorithm>
#include <map>

namespace Parallax {

namespace {

/// Which lines of a lane are taken: runs by their first line, which do not touch each other's lines.
class Lane
{
public:
    [[nodiscard]] bool isFree(const MarginRequest &request) const
    {
        const auto after = m_runs.upper_bound(request.lastLine);
        return after == m_runs.begin() || std::prev(after)->second < request.firstLine;
    }
    void take(const MarginRequest &request) { m_runs.emplace(request.firstLine, request.lastLine); }

private:
    std::map<qint64, qint64> m_runs;
};

class Lanes
{
public:
    int place(const MarginRequest &request)
    {
        int lane = 0;
        while (!isFree(lane, request))
            ++lane;
        for (int i = lane; i < lane + request.width; ++i)
            m_lanes[size_t(i)].take(request);
        return lane;
    }

private:
    bool isFree(int lane, const MarginRequest &request)
    {
        if (m_lanes.size() < size_t(lane + request.width))
            m_lanes.resize(size_t(lane + request.width));
        return std::all_of(m_lanes.begin() + lane, m_lanes.begin() + lane + request.width,
            [&request](const Lane &candidate) { return candidate.isFree(request); });
    }

    std::vector<Lane> m_lanes;
};

} // namespace

MarginPlan planMargin(const std::vector<MarginRequest> &requests, int laneCount, int lanesBesidePile)
{
    MarginPlan plan;
    Lanes lanes;
    std::vector<size_t> behind;
    for (const MarginRequest &request : requests) {
        plan.lanes.push_back(lanes.place(request));
        if (plan.lanes.back() + request.width > lanesBesidePile)
            behind.push_back(plan.lanes.size() - 1);
    }
    std::stable_sort(
        behind.begin(), behind.end(), [&requests](size_t a, size_t b) { return requests[a].firstLine < requests[b].firstLine; });
    // What is behind and shares lines is piled up together, as soon as one of it does not fit.
    for (size_t first = 0, end = 0; first < behind.size(); first = end) {
        qint64 last = requests[behind[first]].lastLine;
        bool fits = true;
        for (; end < behind.size() && requests[behind[end]].firstLine <= last; ++end) {
            last = std::max(last, requests[behind[end]].lastLine);
            fits = fits && plan.lanes[behind[end]] + requests[behind[end]].width <= laneCount;
        }
        if (fits)
            continue;
        plan.piles.push_back({{behind.begin() + qsizetype(first), behind.begin() + qsizetype(end)}});
        for (const size_t request : plan.piles.back().requests)
            plan.lanes[request] = -1;
    }
    return plan;
}

} // namespace Parallax
