// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotatedpdf/pagestyles.h"
#include "core/look/lineextents.h"

#include <memory>

namespace Parallax {

/// A text broken into lines, each of which is painted at its own baseline. One thread.
struct LaidText
{
    std::shared_ptr<QTextLayout> layout;
    const TextStyle *style = nullptr; ///< must live as long
    bool mixedDirections = false;

    [[nodiscard]] int lines() const { return layout ? layout->lineCount() : 0; }
    [[nodiscard]] qreal height() const { return lines() * (style ? style->lineHeight : 0); }
};

/// Words are never hyphenated; only one that is wider than a line is broken. The first line begins `indent` further in.
LaidText layOut(const QString &text, const TextStyle &style, qreal width, qreal indent = 0);

/// On one line that begins at the left whatever its script, with an ellipsis where it does not fit.
LaidText layOutLine(const QString &text, const TextStyle &style, qreal width);

[[nodiscard]] qreal widthOf(const LaidText &line);

} // namespace Parallax
