// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/markedtext.h"

namespace Parallax {

MarkedText withoutMarks(const QString &marked, Marks marks, bool onOneLine)
{
    MarkedText result;
    result.text.reserve(marked.size());
    qsizetype start = -1;
    for (const QChar c : marked) {
        if (c == marks.open) {
            start = result.text.size();
        } else if (c == marks.close) {
            if (start >= 0)
                result.spans.push_back({start, result.text.size()});
            start = -1;
        } else if (onOneLine && c.isSpace()) {
            if (!result.text.isEmpty() && !result.text.endsWith(u' '))
                result.text += u' ';
        } else {
            result.text += c;
        }
    }
    return result;
}

} // namespace Parallax
