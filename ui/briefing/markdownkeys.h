// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/textspan.h"

#include <QString>

#include <optional>

namespace Parallax {

// What the keys of the editor do to Markdown, as pure functions. Spans are UTF-16 offsets.

struct TextEdit
{
    TextSpan replaced;
    QString by;
    TextSpan selected; ///< afterwards

    friend bool operator==(const TextEdit &, const TextEdit &) = default;
};

/// Puts `mark` ("**", "*") around the selection, or around the word at the caret, or takes it away where it is.
TextEdit toggledEmphasis(const QString &text, TextSpan selection, const QString &mark);

/// Enter at `caret` in an item of a list or in a quotation: the next item begins; an empty item ends the list. Nothing
/// elsewhere.
std::optional<TextEdit> continuedList(const QString &text, qsizetype caret);

/// Tab or Shift+Tab in the items of a list that the selection touches; nothing when one of the lines is no item.
std::optional<TextEdit> shiftedList(const QString &text, TextSpan selection, bool deeper);

/// Behind the last character of `span` that is no blank.
qsizetype endOfWords(const QString &text, TextSpan span);

} // namespace Parallax
