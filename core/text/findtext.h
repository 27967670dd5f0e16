// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/textspan.h"

#include <QStringView>

#include <vector>

namespace Parallax {

struct FindOptions
{
    bool matchCase = false;
    bool wholeWords = false; ///< no letter or digit goes on before or after
    bool wordStarts = false; ///< no letter or digit goes on before
};

/// Where `needle` stands in `text`, in order, without overlaps: what a reader's find field marks. Letters compare
/// without diacritics and, unless asked, without case; ligatures as their letters, typographic quotation marks,
/// apostrophes, hyphens and blanks as the plain ones, and soft hyphens not at all. A span never cuts a character in
/// two: what is found inside a ligature spans all of it, and combining marks belong to the letter before them.
std::vector<TextSpan> findPlain(QStringView text, QStringView needle, FindOptions options = {});

} // namespace Parallax
