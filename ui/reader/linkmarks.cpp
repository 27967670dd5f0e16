// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/linkmarks.h"

#include <algorithm>
#include <cstdlib>

namespace Parallax {

MarkIndex<LinkMark> linkMarks(const std::vector<PassageLink> &links, qint64 article, const std::vector<qint64> &open)
{
    const auto place = [&open](qint64 key) { return std::find(open.begin(), open.end(), key) - open.begin(); };
    const auto isOpen = [&](qint64 key) { return place(key) < qsizetype(open.size()); };
    std::vector<LinkMark> marks;
    for (size_t i = 0; i < links.size(); ++i) {
        const PassageLink &link = links[i];
        if ((link.a.article != article && link.b.article != article) || !isOpen(link.a.article) || !isOpen(link.b.article))
            continue;
        const bool hasRibbon = std::abs(place(link.a.article) - place(link.b.article)) == 1;
        if (hasRibbon && link.kind != LinkKind::Contradicts)
            continue;
        for (const Passage &passage : {link.a, link.b}) {
            if (passage.article == article && !passage.span.isEmpty())
                marks.push_back({passage.span, link.kind, int(i), link.why, link.hard});
        }
    }
    return MarkIndex<LinkMark>(std::move(marks));
}

} // namespace Parallax
