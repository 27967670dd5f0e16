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

bool isBond(const Sign &sign)
{
    return sign.position.isNull() && sign.kind != LinkKind::Contradicts;
}

/// One sign each, and at the end one for all that only say that something belongs together.
std::vector<std::vector<Sign>> grouped(const std::vector<Sign> &signs)
{
    std::vector<std::vector<Sign>> groups;
    std::vector<Sign> bonds;
    for (const Sign &sign : signs) {
        if (isBond(sign))
            bonds.push_back(sign);
        else
            groups.push_back({sign});
    }
    if (!bonds.empty())
        groups.push_back(std::move(bonds));
    return groups;
}

void placeLine(ReaderLayout &page, const std::vector<Sign> &signs, std::vector<SignItem> &items)
{
    const qsizetype offset = signs.front().span.start;
    const auto groups = grouped(signs);
    const size_t alone = groups.size() <= places ? groups.size() : places - 1;
    for (size_t i = 0; i < alone; ++i)
        items.push_back({place(page, offset, i), groups[i]});
    if (alone == groups.size())
        return;
    SignItem pile{place(page, offset, alone), {}, true};
    for (size_t i = alone; i < groups.size(); ++i)
        pile.signs.insert(pile.signs.end(), groups[i].begin(), groups[i].end());
    items.push_back(std::move(pile));
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
    for (const auto &[line, signs] : lines)
        placeLine(page, signs, items);
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
