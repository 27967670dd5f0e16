// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/anchor.h"

#include "core/text/anchorplace.h"
#include "core/text/trimmedspan.h"

#include <algorithm>

namespace Parallax {

Anchor anchorOf(QStringView text, TextSpan span)
{
    qsizetype before = span.start;
    qsizetype after = span.end;
    for (int i = 0; i < Anchor::contextLength; ++i) {
        before = std::max<qsizetype>(0, before - 1);
        before -= splitsPair(text, before) ? 1 : 0;
        after = std::min(text.size(), after + 1);
        after += splitsPair(text, after) ? 1 : 0;
    }
    return {text.sliced(span.start, span.length()).toString(), text.sliced(before, span.start - before).toString(),
        text.sliced(span.end, after - span.end).toString()};
}

bool holds(QStringView text, TextSpan span, const Anchor &anchor)
{
    return 0 <= span.start && span.start < span.end && span.end <= text.size() && text.sliced(span.start, span.length()) == anchor.quote;
}

std::optional<TextSpan> findAnchor(QStringView text, const Anchor &anchor, qsizetype expected)
{
    if (anchor.quote.isEmpty())
        return std::nullopt;
    const auto exact = exactPlace(text, anchor, expected);
    if (exact && exact->certain)
        return exact->place.span;
    // The same words elsewhere are worth less than corrected ones where the passage was.
    if (const auto near = nearPlace(text, anchor, expected))
        return near->span;
    // Words enough to know the passage by, wherever it went, or a few that stand nowhere else in at least half the context.
    constexpr qsizetype enoughWords = 24;
    constexpr double someContext = 0.4;
    const bool sure = exact && (anchor.quote.size() >= enoughWords || exact->place.context >= someContext);
    return sure ? std::optional(exact->place.span) : std::nullopt;
}

} // namespace Parallax
