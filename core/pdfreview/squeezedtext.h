// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/textspan.h"

#include <QString>

#include <optional>
#include <vector>

namespace Parallax {

/// A text without what a printed page changes in it: line breaks, blanks, hyphens at the ends of lines, ligatures, quotation
/// marks. Letters and digits are left, in lower case.
class SqueezedText
{
public:
    explicit SqueezedText(QStringView original);

    [[nodiscard]] const QString &text() const { return m_text; }

    struct Place
    {
        TextSpan span; ///< in the original, UTF-16
        int times = 1; ///< how often the words stand there
    };
    /// Where the words stand; of several places the one nearest to `expected`, an offset in the original. Punctuation at the
    /// ends of the words is in it where it stands in the original too.
    [[nodiscard]] std::optional<Place> find(QStringView words, qsizetype expected) const;

private:
    QString m_original;
    QString m_text;
    std::vector<qsizetype> m_starts; ///< of each unit of m_text, the character of the original it comes from
    std::vector<qsizetype> m_ends;
};

} // namespace Parallax
