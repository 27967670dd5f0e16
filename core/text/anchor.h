// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/textspan.h"

#include <QString>

#include <optional>

namespace Parallax {

/// A passage as its words and the words around it, by which it can be found again when the text was corrected.
/// The same as a TextQuoteSelector of W3C Web Annotation.
struct Anchor
{
    static constexpr int contextLength = 32; ///< code points of prefix and suffix, fewer at the ends of the text

    QString quote;
    QString prefix;
    QString suffix;

    friend bool operator==(const Anchor &, const Anchor &) = default;
};

/// `span` in UTF-16 offsets of `text`.
Anchor anchorOf(QStringView text, TextSpan span);

/// Whether exactly these words stand at `span`.
bool holds(QStringView text, TextSpan span, const Anchor &anchor);

/// Where the passage is in another version of its text. Among several places with the same words the one with the most
/// of the context wins, then the one nearest to `expected` (UTF-16 offset, from the old version). Words that were
/// changed a little inside the passage are accepted while the context still holds it in place. Nothing is returned
/// where a reader would not be sure: a passage at the wrong place is worse than one that a person must place.
std::optional<TextSpan> findAnchor(QStringView text, const Anchor &anchor, qsizetype expected);

} // namespace Parallax
