// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/datetable.h"

namespace Parallax {

int DateTable::indexOf(QByteArrayView utf8)
{
    if (utf8.isEmpty())
        return none;
    const auto known = m_indices.constFind(QByteArray::fromRawData(utf8.data(), utf8.size()));
    if (known != m_indices.constEnd())
        return *known;
    const int index = int(m_dates.size());
    const QString text = QString::fromUtf8(utf8);
    m_dates.push_back({text, timeSpan(text)});
    m_indices.insert(utf8.toByteArray(), index);
    return index;
}

} // namespace Parallax
