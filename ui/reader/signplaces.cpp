// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/signplaces.h"

#include <algorithm>
#include <map>

namespace Parallax {

namespace {

constexpr int size = 15;
constexpr int step = size + 2;
constexpr int firstRight = 10; // from the left edge of the text
constexpr size_t places = 2;

using Lines = std::map<qint64, std::vector<Sign>>;

void add(Lines &lines, qint64 line, Sign sign)
{
    std::vector<Sign> &signs = lines[line];
    const auto same = [&sign](const Sign &other) { return other.position == sign.position && other.link == sign.link; };
    // Passages of one position that begin on the same line have one sign.
    if (std::none_of(signs.begin(), signs.end(), same))
        signs.push_back(std::move(sign));
}

QRectF place(ReaderLayout &page, qsizetype offset, size_t index)
{
    const QRectF line = page.caretRect(offset);
    const int left = page.columnLeft() - firstRight - size - int(index) * step;
    return QRectF(left, line.top() + int((line.height() - size) / 2), size, size);
}

} // namespace

std::vector<SignItem> SignPlaces::items(ReaderLayout &page, TextSpan seen) const
{
    Lines lines;
    if (m_marks.showsPositions) {
        for (const PositionMark &mark : m_marks.positions.within(seen)) {
            if (mark.span.start >= seen.start)
                add(lines, page.lineNumber(mark.span.start), {mark.span, mark.id, mark.stance, mark.state, -1, {}, {}});
        }
    }
    if (m_marks.showsLinks) {
        for (const LinkMark &mark : m_marks.links.within(seen)) {
            if (mark.span.start >= seen.start)
                add(lines, page.lineNumber(mark.span.start), {mark.span, {}, {}, {}, mark.link, mark.kind, mark.why});
        }
    }
    std::vector<SignItem> items;
    for (auto &[line, signs] : lines) {
        const qsizetype offset = signs.front().span.start;
        const size_t alone = signs.size() <= places ? signs.size() : places - 1;
        for (size_t i = 0; i < alone; ++i)
            items.push_back({place(page, offset, i), {signs[i]}});
        if (alone < signs.size())
            items.push_back({place(page, offset, alone), {signs.begin() + qsizetype(alone), signs.end()}});
    }
    return items;
}

std::optional<SignItem> SignPlaces::itemAt(ReaderLayout &page, TextSpan seen, QPointF point) const
{
    if (point.x() >= page.columnLeft())
        return std::nullopt;
    for (SignItem &item : items(page, seen)) {
        if (item.rect.adjusted(-1, -2, 1, 2).contains(point))
            return std::move(item);
    }
    return std::nullopt;
}

} // namespace Parallax
