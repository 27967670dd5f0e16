// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotatedpdf/pagecontent.h"
#include "core/annotatedpdf/pagegeometry.h"
#include "core/annotatedpdf/pdfarticle.h"

#include <array>

namespace Parallax {

/// Kinds of marks that occur somewhere.
struct OccurringMarks
{
    std::array<bool, entityGroupCount> entities{};
    std::array<bool, stanceCodes.size()> stances{};
    bool tags = false;
    bool notes = false;
    bool suggested = false;

    void add(const PdfMark &mark);
    void add(const OccurringMarks &other);
    [[nodiscard]] bool isEmpty() const { return *this == OccurringMarks(); }
    friend bool operator==(const OccurringMarks &, const OccurringMarks &) = default;
};

/// What a mark is painted with in the text, where its annotation is shown.
QColor tintOf(const PdfMark &mark, const PageStyles &styles);

/// One line above the foot that explains the marks of a page; nothing for none.
void addLegendStrip(PageContent &content, const OccurringMarks &marks, const PageGeometry &geometry, const PageStyles &styles);

/// A sample of each kind of mark with what it means, from `top` down; the height is returned.
qreal addLegend(PageContent &content, const OccurringMarks &marks, qreal top, const PageGeometry &geometry, const PageStyles &styles);
[[nodiscard]] qreal legendHeight(const OccurringMarks &marks, const PageStyles &styles);

} // namespace Parallax
