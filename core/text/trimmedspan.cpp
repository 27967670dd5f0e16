// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/trimmedspan.h"

namespace Parallax {

bool splitsPair(QStringView text, qsizetype at)
{
    return at > 0 && at < text.size() && text[at].isLowSurrogate() && text[at - 1].isHighSurrogate();
}

TextSpan trimmedSpan(QStringView text, TextSpan selected)
{
    if (selected.start < 0 || selected.end > text.size())
        return {};
    while (selected.start < selected.end && text[selected.start].isSpace())
        ++selected.start;
    while (selected.start < selected.end && text[selected.end - 1].isSpace())
        --selected.end;
    if (selected.isEmpty())
        return {};
    if (splitsPair(text, selected.start))
        --selected.start;
    if (splitsPair(text, selected.end))
        ++selected.end;
    return selected;
}

} // namespace Parallax
