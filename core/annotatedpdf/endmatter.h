// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotatedpdf/planrows.h"

namespace Parallax {

/// Index and legend. They have pages of their own after the articles; those of an article alone stand below its text where all of
/// it fits. One thread.
class EndMatter
{
public:
    /// `geometry` and `styles` must live as long. The last page of the articles is used down to `textBottom`.
    EndMatter(const DocumentPlan &plan, qreal textBottom, const PageGeometry &geometry, const PageStyles &styles);

    [[nodiscard]] const LastParts &parts() const { return m_parts; }
    [[nodiscard]] int pages() const { return m_below ? 0 : m_rows.count(); } ///< of their own
    [[nodiscard]] PageContent page(int page, const PageFrame &frame) const { return m_rows.page(page, frame); }
    /// Nothing where they have pages of their own.
    void addBelowText(PageContent &content) const;

private:
    const PageGeometry &m_geometry;
    const PageStyles &m_styles;
    size_t m_legendRow = 0;
    RowPages m_rows;
    std::optional<qreal> m_below; ///< top, on the last page of the articles
    LastParts m_parts;
};

} // namespace Parallax
