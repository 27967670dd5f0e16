// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/textspan.h"

#include <QString>

#include <vector>

namespace Parallax {

/// A text with the differences taken out that a search must not see (see findPlain()), and the way back to the places
/// of the original. One pass; texts whose characters fold to as many units need no memory for the way back.
class FoldedText
{
public:
    FoldedText(QStringView original, bool keepCase);

    [[nodiscard]] const QString &text() const { return m_folded; }
    /// The characters of the original that `folded`, a span of text(), comes from, with the marks that follow them.
    [[nodiscard]] TextSpan toOriginal(TextSpan folded) const;

private:
    /// A character that folds to another number of units than it has.
    struct Uneven
    {
        qsizetype original = 0;
        qsizetype folded = 0;
        qsizetype originalSize = 0;
        qsizetype foldedSize = 0;
    };

    qsizetype append(QStringView original, qsizetype at, bool keepCase);
    [[nodiscard]] TextSpan character(qsizetype folded) const;

    QString m_folded;
    std::vector<Uneven> m_uneven;
};

} // namespace Parallax
