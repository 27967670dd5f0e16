// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/offsetmap.h"

#include <algorithm>

namespace Parallax {

OffsetMap::OffsetMap(QStringView text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i].isHighSurrogate() && text[i + 1].isLowSurrogate())
            m_pairs.push_back(i++);
    }
}

qint64 OffsetMap::toStored(qsizetype utf16) const
{
    // Each pair that starts before the offset and ends at or before it is one unit too many; an offset inside a pair
    // is taken as the pair's end.
    const auto before = std::lower_bound(m_pairs.begin(), m_pairs.end(), utf16) - m_pairs.begin();
    const bool inside = before > 0 && m_pairs[size_t(before) - 1] + 1 == utf16;
    return utf16 - before + (inside ? 1 : 0);
}

qsizetype OffsetMap::fromStored(qint64 codePoint) const
{
    // The k-th pair starts at code point m_pairs[k] - k, which ascends with k.
    size_t low = 0;
    size_t high = m_pairs.size();
    while (low < high) {
        const size_t middle = (low + high) / 2;
        if (m_pairs[middle] - qsizetype(middle) < codePoint)
            low = middle + 1;
        else
            high = middle;
    }
    return qsizetype(codePoint) + qsizetype(low);
}

} // namespace Parallax
