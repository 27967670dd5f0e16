// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/annotationmark.h"
#include "ui/reader/marginplan.h"
#include "ui/reader/readerlayout.h"

#include <optional>

namespace Parallax {

/// One thing in the margin: the stripe of a tagging, the glyph of a note, or a pile of those that found no room.
struct MarginItem
{
    enum class Kind { Stripe, Note, Pile };

    Kind kind = Kind::Stripe;
    QRectF rect; ///< page; goes beyond the view where the passage does
    std::vector<const AnnotationMark *> marks; ///< one, or those of the pile
};

/// Where taggings and notes are in the right margin. Lanes are planned for a paragraph, and those that passages tie to
/// it, when one of them is first asked for; they stay while one scrolls.
class MarginPlaces
{
public:
    void setMarks(AnnotationMarks marks);
    [[nodiscard]] const AnnotationMarks &marks() const { return m_marks; }
    void setShown(bool tags, bool notes);

    /// Beside the text `seen`; valid until the marks change.
    std::vector<MarginItem> items(ReaderLayout &page, TextSpan seen);
    /// Nothing where there is none.
    std::optional<MarginItem> itemAt(ReaderLayout &page, TextSpan seen, QPointF point);

private:
    /// Marks that share paragraphs, and so may share lines.
    struct Group
    {
        std::vector<size_t> marks; ///< in the order in which they choose their lanes
        TextSpan span;
        int firstParagraph = 0;
        int lastParagraph = 0;
        std::optional<MarginPlan> plan;
    };
    [[nodiscard]] bool isShown(const AnnotationMark &mark) const;
    void group(const ReaderLayout &page);
    void plan(ReaderLayout &page, Group &group) const;
    void addItems(ReaderLayout &page, TextSpan seen, const Group &group, std::vector<MarginItem> &items) const;

    AnnotationMarks m_marks;
    bool m_showsTags = true;
    bool m_showsNotes = true;
    int m_layoutNumber = -1; ///< of the layout the groups are for
    std::vector<Group> m_groups;
};

} // namespace Parallax
