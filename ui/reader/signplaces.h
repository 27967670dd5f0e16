// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/findingmarks.h"
#include "ui/reader/readerlayout.h"

#include <optional>

namespace Parallax {

/// What a sign in the left margin stands for: a passage of a position, or one that a link joins to another.
struct Sign
{
    TextSpan span;
    QUuid position; ///< null for a link
    Stance stance = Stance::Unclear;
    FindingState state = FindingState::Suggested;
    int link = -1; ///< LinkMark::link
    LinkKind kind = LinkKind::SameQuote;
    QString why; ///< of a link
};

struct SignItem
{
    QRectF rect; ///< page; square
    std::vector<Sign> signs; ///< one, those of a pile, or all that only say that something belongs together
    bool isPile = false;
};

/// Where the signs are: left of the line in which a passage begins, two beside each other; more are piled up.
class SignPlaces
{
public:
    explicit SignPlaces(const FindingMarks &marks)
        : m_marks(marks)
    {
    }

    /// Of passages that begin in `seen`, top to bottom and on a line from the right.
    [[nodiscard]] std::vector<SignItem> items(ReaderLayout &page, TextSpan seen) const;
    [[nodiscard]] std::optional<SignItem> itemAt(ReaderLayout &page, TextSpan seen, QPointF point) const;

private:
    const FindingMarks &m_marks;
};

} // namespace Parallax
