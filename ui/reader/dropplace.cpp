// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/dropplace.h"

#include <algorithm>

namespace Parallax {

DropPlace dropPlace(const QRect &all, const std::vector<QRect> &readers, QPoint point, int maximumReaders)
{
    if (readers.empty())
        return {0, false, all};
    const auto after = std::find_if(readers.begin(), readers.end(), [point](const QRect &reader) { return point.x() <= reader.right(); });
    const int index = std::min(int(after - readers.begin()), int(readers.size()) - 1);
    const QRect &reader = readers[size_t(index)];
    const int quarter = reader.width() / 4;
    if (int(readers.size()) < maximumReaders) {
        if (point.x() < reader.left() + quarter)
            return {index, false, QRect(reader.left(), reader.top(), quarter, reader.height())};
        if (point.x() > reader.right() - quarter)
            return {index + 1, false, QRect(reader.right() - quarter + 1, reader.top(), quarter, reader.height())};
    }
    return {index, true, reader};
}

} // namespace Parallax
