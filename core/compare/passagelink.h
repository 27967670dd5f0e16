// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/passage.h"

#include <QString>

#include <array>

namespace Parallax {

enum class LinkKind : quint8 { SameQuote, SameStatement, SameEvent, Contradicts, Supports };

/// As the dump writes them.
inline constexpr std::array<const char *, 5> linkKindCodes{"same-quote", "same-statement", "same-event", "contradicts", "supports"};

/// Two passages that belong together or against each other. Derived from the findings whenever it is asked for and never
/// stored, so it cannot be out of date.
struct PassageLink
{
    LinkKind kind = LinkKind::SameQuote;
    Passage a; ///< UTF-16 units; never the later one of the two in the order of the articles compared
    Passage b;
    QString why; ///< a sentence
    bool hard = false; ///< of a contradiction: both cannot be true

    friend bool operator==(const PassageLink &, const PassageLink &) = default;
};

} // namespace Parallax
