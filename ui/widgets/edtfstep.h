// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Parallax {

/// A text with the place of its caret.
struct SteppedText
{
    QString text;
    int caret = 0;

    friend bool operator==(const SteppedText &, const SteppedText &) = default;
};

/// An EDTF date with the part that the caret is in, its year, month or day, so many steps later; days run on into the next
/// month. The same where there is nothing to step.
SteppedText steppedEdtf(const QString &text, int caret, int steps);

} // namespace Parallax
