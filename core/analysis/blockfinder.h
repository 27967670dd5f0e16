// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/headeritems.h"
#include "core/text/block.h"

#include <QSet>
#include <QStringView>

#include <vector>

namespace Parallax {

/// One walk over an article's paragraphs; use findBlocks(). The head of the page ends where the report begins: with the
/// first paragraph that is neither headline nor anything a page puts round it.
class BlockFinder
{
public:
    explicit BlockFinder(QStringView text);

    std::vector<Block> find();

private:
    [[nodiscard]] QStringView view(TextSpan span) const { return m_text.sliced(span.start, span.length()); }
    [[nodiscard]] QStringView paragraph(size_t index) const
    {
        return index < m_paragraphs.size() ? view(m_paragraphs[index]) : QStringView();
    }
    void add(TextSpan span, BlockKind kind);
    void addBoilerplate(TextSpan span, const QString &what);

    // The head. Each gives true when it has taken paragraph m_next.
    void takeHead();
    bool takeKnown(Cues::Zone zone);
    bool takeItems(Cues::Zone zone);
    bool takeDuplicate();
    bool takeTitle();
    bool takeNameLine();
    bool takeTeaser();
    [[nodiscard]] bool isHeaderLine(size_t index) const;
    [[nodiscard]] bool isDateOrByline(size_t index) const;
    void addTitle(TextSpan span);
    void takeGluedHead();

    // The report.
    void takeBody();
    bool takeList(QStringView line);
    void takeReport(TextSpan span);
    bool takeMarkdown(TextSpan span);

    QStringView m_text;
    std::vector<TextSpan> m_paragraphs;
    std::vector<Block> m_blocks;
    QSet<QString> m_seen; ///< lines of the head, to know them again
    size_t m_next = 0; ///< index of the paragraph to take
    int m_reportParagraphs = 0;
    bool m_hasTitle = false;
    bool m_lastWasItem = false;
    bool m_hasDateOrByline = false;
    bool m_afterCredits = false;
    QString m_list; ///< what the links of the list that goes on here are; null outside a list
};

} // namespace Parallax
