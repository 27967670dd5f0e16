// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/boundarymoves.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <cstdlib>
#include <optional>

namespace Parallax {

namespace {

QTextBoundaryFinder::BoundaryType boundaryType(BoundaryUnit unit)
{
    switch (unit) {
    case BoundaryUnit::Character:
        return QTextBoundaryFinder::Grapheme;
    case BoundaryUnit::Sentence:
        return QTextBoundaryFinder::Sentence;
    case BoundaryUnit::Word:
        break;
    }
    return QTextBoundaryFinder::Word;
}

/// Ascending, without twins.
std::vector<qsizetype> placesIn(QStringView text, TextSpan paragraph, Boundary boundary, BoundaryUnit unit)
{
    const QStringView words = text.sliced(paragraph.start, paragraph.length());
    QTextBoundaryFinder finder(boundaryType(unit), words.data(), words.size());
    std::vector<qsizetype> places;
    for (qsizetype at = 0; at >= 0; at = finder.toNextBoundary()) {
        qsizetype place = at;
        if (boundary == Boundary::End) {
            while (place > 0 && words[place - 1].isSpace())
                --place;
        } else {
            while (place < words.size() && words[place].isSpace())
                ++place;
        }
        const bool outside = boundary == Boundary::End ? place == 0 : place == words.size();
        if (!outside && (places.empty() || places.back() < paragraph.start + place))
            places.push_back(paragraph.start + place);
    }
    return places;
}

TextSpan withBoundary(TextSpan span, Boundary boundary, qsizetype offset)
{
    return boundary == Boundary::Start ? TextSpan{offset, span.end} : TextSpan{span.start, offset};
}

/// The place next to `offset` on its far side; nothing at the text's ends.
std::optional<qsizetype> nextPlace(
    const QString &text, const std::vector<Paragraph> &paragraphs, qsizetype offset, Boundary boundary, BoundaryUnit unit, int direction)
{
    const int step = direction > 0 ? 1 : -1;
    for (int i = paragraphAt(paragraphs, offset); i >= 0 && i < int(paragraphs.size()); i += step) {
        const auto places = placesIn(text, paragraphs[size_t(i)].span, boundary, unit);
        if (direction > 0) {
            const auto after = std::upper_bound(places.begin(), places.end(), offset);
            if (after != places.end())
                return *after;
        } else {
            const auto before = std::lower_bound(places.begin(), places.end(), offset);
            if (before != places.begin())
                return *std::prev(before);
        }
    }
    return std::nullopt;
}

} // namespace

TextSpan movedBoundary(
    const QString &text, const std::vector<Paragraph> &paragraphs, TextSpan span, Boundary boundary, BoundaryUnit unit, int direction)
{
    const qsizetype offset = boundary == Boundary::Start ? span.start : span.end;
    const auto place = nextPlace(text, paragraphs, offset, boundary, unit, direction);
    const TextSpan moved = place ? withBoundary(span, boundary, *place) : span;
    return moved.isEmpty() ? span : moved;
}

TextSpan draggedBoundary(
    const QString &text, const std::vector<Paragraph> &paragraphs, TextSpan span, Boundary boundary, BoundaryUnit unit, qsizetype offset)
{
    if (paragraphs.empty())
        return span;
    auto places = placesIn(text, paragraphs[size_t(paragraphAt(paragraphs, offset))].span, boundary, unit);
    std::erase_if(places, [&](qsizetype place) { return withBoundary(span, boundary, place).isEmpty(); });
    if (!places.empty()) {
        const auto nearer = [offset](qsizetype a, qsizetype b) { return std::abs(a - offset) < std::abs(b - offset); };
        return withBoundary(span, boundary, *std::min_element(places.begin(), places.end(), nearer));
    }
    // Beyond the other boundary: as near to that as the passage can end.
    const qsizetype other = boundary == Boundary::Start ? span.end : span.start;
    const auto nearest = nextPlace(text, paragraphs, other, boundary, unit, boundary == Boundary::Start ? -1 : 1);
    return nearest ? withBoundary(span, boundary, *nearest) : span;
}

} // namespace Parallax
