// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/textspan.h"
#include "core/compare/passagelink.h"

namespace Parallax {

/// A passage of this article that a link joins to another.
struct LinkMark
{
    TextSpan span;
    LinkKind kind = LinkKind::SameQuote;
    int link = -1; ///< index into OpenLinks::links()
    QString why; ///< a sentence
    bool hard = false; ///< PassageLink::hard

    friend bool operator==(const LinkMark &, const LinkMark &) = default;
};

inline TextSpan spanOf(const LinkMark &mark)
{
    return mark.span;
}

} // namespace Parallax
