// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/caretlayer.h"
#include "ui/reader/caretmoves.h"
#include "ui/reader/entitylayers.h"
#include "ui/reader/pagelayers.h"
#include "ui/reader/readerinput.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>
#include <QTimer>

#include <functional>

namespace Parallax {

class Appearance;

/// One article's text, to be read and selected in: a page (ReaderLayout), layers of marks on it, and the input that
/// moves a caret through it. Offsets are UTF-16 into the text. It knows no project; ReaderPane feeds it.
class ReaderView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit ReaderView(const Appearance &appearance, QWidget *parent = nullptr);
    ~ReaderView() override;

    void setArticle(const QString &text, const std::vector<Block> &blocks, MarkIndex<EntityMark> marks, const QString &heading);
    void setMarks(MarkIndex<EntityMark> marks);
    void setColours(ReaderLayout::Colours colours);
    /// What the tool tip says of a mention.
    void setDescription(std::function<QString(const EntityMark &)> description) { m_description = std::move(description); }

    [[nodiscard]] ReaderLayout &page() { return m_page; }
    [[nodiscard]] const MarkIndex<EntityMark> &marks() const { return m_marks; }
    [[nodiscard]] const QString &text() const { return m_page.text(); }

    [[nodiscard]] qsizetype caret() const { return m_caret; }
    /// The empty span at the caret when nothing is selected.
    [[nodiscard]] TextSpan selection() const { return {std::min(m_fixed, m_caret), std::max(m_fixed, m_caret)}; }
    [[nodiscard]] QString selectedText() const;
    /// From `fixed` to the caret, which is scrolled into view.
    void select(qsizetype fixed, qsizetype caret);
    void moveCaret(CaretMove move, bool extend);

    void setChosenEntity(std::optional<qint64> entity);
    void setSearchHits(std::vector<TextSpan> hits);
    [[nodiscard]] const std::vector<TextSpan> &searchHits() const { return m_searchHits.spans(); }
    /// `current` is an index into `hits`, or -1.
    void setFindHits(std::vector<TextSpan> hits, int current);
    [[nodiscard]] const Outlines &findHits() const { return m_findHits; }

    /// Scrolls until the span is in the upper half of the view and frames it for a moment.
    void reveal(TextSpan span);
    /// Scrolls no more than needed.
    void ensureVisible(qsizetype offset);
    void scrollByPixels(int distance);
    /// Where the view is on the page, 0 at the top, 1 at the bottom; setting it does not count as scrolling by hand.
    [[nodiscard]] qreal progress() const;
    void setProgress(qreal progress);
    /// The first character in view; the same place in the text at any width and size of type.
    [[nodiscard]] qsizetype topOffset() const { return m_topOffset; }
    void setTopOffset(qsizetype offset);
    /// Where going to a next or previous place starts: the caret while it is in view, else the top of the view.
    [[nodiscard]] qsizetype stepOrigin() const;
    [[nodiscard]] int scrollY() const { return m_page.yOf(m_view.anchor); }

    [[nodiscard]] QPointF toPage(QPointF viewportPoint) const { return viewportPoint + QPointF(0, scrollY()); }
    [[nodiscard]] QRectF toViewport(const QRectF &pageRect) const { return pageRect.translated(0, -scrollY()); }
    /// The shown mention under a point of the viewport; null for none.
    [[nodiscard]] const EntityMark *markUnder(QPointF viewportPoint);

Q_SIGNALS:
    void selectionChanged();
    /// By hand: wheel, keys, scroll bar; not by setProgress() or reveal().
    void scrolledByHand();
    void entityClicked(qint64 entity);
    void focused();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void applyStyle();
    void applyLayers();
    void settle(ReaderLayout::Anchor anchor);
    void rememberTop();
    void restartBlinking();

    const Appearance &m_appearance;
    ReaderLayout m_page;
    ReaderLayout::InView m_view;
    MarkIndex<EntityMark> m_marks;
    std::function<QString(const EntityMark &)> m_description;
    ReaderInput m_input;
    qsizetype m_topOffset = 0;
    int m_topRest = 0; ///< pixels of the first line that are above the view
    qsizetype m_fixed = 0; ///< the end of the selection that stays when the caret moves
    qsizetype m_caret = 0;
    qreal m_aim = -1; ///< where Up and Down go; -1 when the caret last moved otherwise

    EntityEmphasis m_emphasis;
    SelectionLayer m_selectionLayer;
    TextLayer m_textLayer;
    EntityUnderlines m_underlines;
    Outlines m_searchHits{Outlines::Role::Search};
    Outlines m_findHits{Outlines::Role::Find};
    RevealFlash m_flash;
    CaretLayer m_caretLayer;
    QTimer m_flashEnd;
    QBasicTimer m_blink;
    QBasicTimer m_dragScroll;
};

} // namespace Parallax
