// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pdfreview/pdfreview.h"

#include <QString>

#include <vector>

namespace Parallax {

/// Whether it is a new highlight of words, which gets a tag or becomes a note on them; a new note is on the whole article.
bool takesTag(const PdfChange &change);

/// "Note changed", "New highlight", "Tag deleted".
QString changeName(const PdfChange &change);

/// "Ada · today 14:02 · page 3"; what is not known is left out.
QString changeSignature(const PdfChange &change);

/// One thing that a list says of a change.
struct ReviewLine
{
    enum class Role {
        Quote, ///< words of the article
        Before, ///< is not so any more
        After,
        Tag, ///< that a highlight gets; the text is its path
        Mark, ///< what was exported
        Plain,
        Warning
    };

    Role role = Role::Plain;
    QString text;

    friend bool operator==(const ReviewLine &, const ReviewLine &) = default;
};

/// What is said of a change, from top to bottom, without its name and signature.
/// `mark` is what the mark that was exported is called; may be empty.
std::vector<ReviewLine> reviewLines(const PdfChange &change, const QString &mark);

/// All of it in one sentence, for who cannot see the row.
QString changeSentence(const PdfChange &change, const QString &mark);

/// "2 notes changed, 1 new highlight, 1 deleted · 41 marks unchanged"
QString reviewFigures(const PdfReview &review);

} // namespace Parallax
