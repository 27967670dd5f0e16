// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>
#include <QTextLayout>

#include <vector>

namespace Parallax {

// Where words are on a line that is laid out; positions are UTF-16 offsets into the layout's text, x in its units.

/// Whether a line can hold runs of both directions, so that a stretch of text may be in several places on it.
bool mayMixDirections(QStringView text);

struct Extent
{
    qreal left = 0;
    qreal right = 0;
};

/// Where the characters from `start` to `end` are on the line, left to right, touching runs joined.
std::vector<Extent> extentsOnLine(const QTextLayout &layout, const QTextLine &line, int start, int end, bool mixedDirections);

} // namespace Parallax
