// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/heightindex.h"
#include "ui/reader/pageplaces.h"
#include "ui/reader/readerstyle.h"

#include <QTextLayout>

#include <functional>
#include <memory>
#include <unordered_map>

namespace Parallax {

/// Where every character of one article's text is. Paragraphs are laid out when something asks about them; until then
/// their heights are estimates, so a long article opens at once. Because estimates above the view become real while one
/// scrolls, a place on the page is kept as an anchor, not as a distance from the top.
///
/// Places in pixels are in page coordinates: x from the left edge of the view, y from the top of the page. Offsets are
/// UTF-16 into the text. GUI thread, like every QTextLayout.
class ReaderLayout
{
public:
    using Anchor = PageAnchor;
    using LineBox = PageLineBox;
    using InView = PageInView;
    using Colours = std::function<QList<QTextLayout::FormatRange>(QStringView paragraph)>;

    /// `heading` stands above the text in title type and is no part of it; null for none.
    void setText(const QString &text, const std::vector<Block> &blocks, const QString &heading = {});
    void setStyle(const ReaderStyle &style);
    void setWidth(int viewWidth);
    /// Colours of running text; no function for none. Drops what is laid out.
    void setColours(Colours colours);
    /// Stretches of running text in order that stay uncoloured. Until the next text; drops what is laid out.
    void setUncoloured(std::vector<TextSpan> spans);
    [[nodiscard]] const std::vector<TextSpan> &uncoloured() const { return m_uncoloured; }

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const ReaderStyle &style() const { return m_style; }
    [[nodiscard]] const std::vector<Paragraph> &paragraphs() const { return m_paragraphs; }
    [[nodiscard]] int width() const { return m_width; }
    [[nodiscard]] int columnLeft() const { return m_style.columnLeft(m_width); }
    [[nodiscard]] int columnWidth() const { return m_style.columnWidth(m_width); }
    /// Another one whenever lines may break elsewhere.
    [[nodiscard]] int layoutNumber() const { return m_layoutNumber; }
    [[nodiscard]] int pageHeight() const;
    [[nodiscard]] int yOf(Anchor anchor) const;
    [[nodiscard]] Anchor anchorAt(int y) const;
    /// Exact over short distances; over long ones by what is estimated.
    [[nodiscard]] Anchor moved(Anchor anchor, int distance);
    /// Lays out what a view of this height shows from `anchor` on, and keeps the anchor from passing the page's ends.
    InView settle(Anchor anchor, int viewHeight);
    /// The text between the first and the last character in view.
    [[nodiscard]] TextSpan textIn(const InView &view) const;
    // Geometry of characters; these lay out the paragraphs they touch.
    [[nodiscard]] QRectF caretRect(qsizetype offset);
    /// The caret's place nearest to the point, never inside a grapheme cluster.
    [[nodiscard]] qsizetype offsetAt(QPointF point);
    /// Of the line that holds the character; greater further down, the same for all of one line.
    [[nodiscard]] qint64 lineNumber(qsizetype offset);
    /// Top to bottom, and for mixed directions one box for each run in a line.
    [[nodiscard]] std::vector<LineBox> lineBoxes(TextSpan span);
    /// The layout of a paragraph, and the place of its first line.
    const QTextLayout &layoutOf(int paragraph);
    [[nodiscard]] QPointF placeOf(int paragraph);
    [[nodiscard]] const QTextLayout *headingLayout() const { return m_heading.get(); }
    [[nodiscard]] QPointF headingPlace() const;

private:
    struct Piece
    {
        std::unique_ptr<QTextLayout> layout;
        bool mixedDirections = false;
    };
    Piece &piece(int paragraph);
    [[nodiscard]] int contentTop() const;
    [[nodiscard]] int gapBefore(int paragraph) const;
    [[nodiscard]] int estimatedHeight(int paragraph) const;
    void estimateAll();
    void layOutHeading(const QString &heading);
    void forgetFarFrom(int first, int last);

    QString m_text;
    QString m_headingText;
    std::vector<Paragraph> m_paragraphs;
    ReaderStyle m_style;
    int m_width = 600;
    int m_layoutNumber = 0;
    Colours m_colours;
    std::vector<TextSpan> m_uncoloured;
    std::unique_ptr<QTextLayout> m_heading;
    HeightIndex m_heights; ///< of the paragraphs with the gaps before them
    std::unordered_map<int, Piece> m_pieces;
};

} // namespace Parallax
