// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefingexport/labelplaces.h"

#include <algorithm>

namespace Parallax {

namespace {

/// Neighbours that stand as close as they may, and move together.
struct Cluster
{
    qreal sum = 0; ///< of where each would have the cluster begin
    int count = 0;

    [[nodiscard]] qreal mean() const { return sum / count; }
};

} // namespace

std::vector<qreal> placesOf(const std::vector<Wanted> &wanted, qreal room, qreal gap)
{
    // Without their widths the left edges need only ascend: isotonic regression, by pooling neighbours that do not.
    std::vector<Cluster> clusters;
    qreal before = 0;
    for (const Wanted &each : wanted) {
        clusters.push_back({each.center - each.width / 2 - before, 1});
        before += each.width + gap;
        while (clusters.size() > 1 && clusters[clusters.size() - 2].mean() >= clusters.back().mean()) {
            const Cluster last = clusters.back();
            clusters.pop_back();
            clusters.back().sum += last.sum;
            clusters.back().count += last.count;
        }
    }
    const qreal slack = std::max(0.0, room - (before - gap));
    std::vector<qreal> places;
    places.reserve(wanted.size());
    before = 0;
    for (const Cluster &cluster : clusters) {
        for (int i = 0; i < cluster.count; ++i) {
            places.push_back(std::clamp(cluster.mean(), 0.0, slack) + before);
            before += wanted[places.size() - 1].width + gap;
        }
    }
    return places;
}

qreal fairShare(std::vector<qreal> widths, qreal room, qreal gap)
{
    std::sort(widths.begin(), widths.end());
    qreal left = room - gap * (qreal(widths.size()) - 1);
    for (size_t i = 0; i < widths.size(); ++i) {
        const qreal share = left / qreal(widths.size() - i);
        if (widths[i] > share)
            return share;
        left -= widths[i];
    }
    return 1e6;
}

} // namespace Parallax
