// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotatedpdf/marginplacing.h"

#include <algorithm>

namespace Parallax {

namespace {

/// How many boxes from `first` on belong to the page or were carried to it, and fit.
size_t fitting(const std::vector<MarginBox> &boxes, size_t first, int page, qreal room)
{
    size_t end = first;
    for (qreal used = 0; end < boxes.size() && boxes[end].page <= page; ++end) {
        used += boxes[end].height + (end > first ? boxes[end].gap : 0);
        if (used > room && end > first)
            break;
    }
    return end;
}

void placeOnPage(const std::vector<MarginBox> &boxes, size_t first, size_t end, int page, MarginRoom room, std::vector<MarginPlace> &places)
{
    for (size_t i = first; i < end; ++i) {
        const qreal lowest = i == first ? room.top : places[i - 1].top + boxes[i - 1].height + boxes[i].gap;
        const bool carried = boxes[i].page < page;
        places[i] = {page, carried ? lowest : std::max(lowest, boxes[i].wanted)};
    }
    qreal bottom = room.bottom;
    for (size_t i = end; i-- > first;) {
        places[i].top = std::max(room.top, std::min(places[i].top, bottom - boxes[i].height));
        bottom = places[i].top - boxes[i].gap;
    }
}

} // namespace

std::vector<MarginPlace> placeInMargin(const std::vector<MarginBox> &boxes, const std::vector<MarginRoom> &rooms)
{
    std::vector<MarginPlace> places(boxes.size());
    size_t first = 0;
    for (int page = 0; first < boxes.size(); ++page) {
        const MarginRoom room = rooms[std::min(size_t(page), rooms.size() - 1)];
        const size_t end = fitting(boxes, first, page, room.bottom - room.top);
        placeOnPage(boxes, first, end, page, room, places);
        first = end;
    }
    return places;
}

} // namespace Parallax
