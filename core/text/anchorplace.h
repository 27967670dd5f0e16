// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/anchor.h"

namespace Parallax {

/// Where the words of an anchor may be, and what speaks for it.
struct AnchorPlace
{
    TextSpan span; ///< UTF-16
    double words = 1; ///< how much of the quotation is there, 0 to 1
    double context = 0; ///< how much of what stood around it stands around it here: 1 for all, 0 for nothing but chance

    /// What speaks for it in characters: of the quotation and around it.
    [[nodiscard]] double weight(const Anchor &anchor) const;
};

/// Whether a character as a reader sees one (with its marks, joiners and surrogates) or a word goes on across `at`.
bool cutsCharacter(QStringView text, qsizetype at);
bool cutsWord(QStringView text, qsizetype at);

/// Of what stood before and after, how much stands there; as AnchorPlace::context.
struct SideContexts
{
    double before = 0;
    double after = 0;
};
SideContexts sideContextsAt(QStringView text, TextSpan span, const Anchor &anchor);
double contextOf(const SideContexts &sides, const Anchor &anchor);

/// The exact words; nothing where there are none, or several of which none is more likely. `certain` when it is the
/// place without looking further.
struct ExactPlace
{
    AnchorPlace place;
    bool certain = false;
};
std::optional<ExactPlace> exactPlace(QStringView text, const Anchor &anchor, qsizetype expected);

/// The words with small changes, as long as they and the context together leave no doubt.
std::optional<AnchorPlace> nearPlace(QStringView text, const Anchor &anchor, qsizetype expected);

} // namespace Parallax
