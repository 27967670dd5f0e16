// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/readerlayout.h"

#include <QAbstractScrollArea>

namespace Parallax {

/// A view on a page that scrolls by single pixels and keeps its place in the text when the page is laid out anew.
/// Offsets are UTF-16 into the page's text.
class PageArea : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PageArea(QWidget *parent = nullptr);

    [[nodiscard]] ReaderLayout &page() { return m_page; }
    [[nodiscard]] const QString &text() const { return m_page.text(); }
    [[nodiscard]] TextSpan textInView() const { return m_page.textIn(m_view); }

    /// After the page changed: lays out what is in view where the text was before.
    void layOutAgain();
    void scrollByPixels(int distance);
    /// Scrolls no more than needed.
    void ensureVisible(qsizetype offset);
    /// To the upper half of the view, unless all of it is in view already.
    void bringIntoView(TextSpan span);
    /// Where the view is on the page, 0 at the top, 1 at the bottom; setting it does not count as scrolling by hand.
    [[nodiscard]] qreal progress() const;
    void setProgress(qreal progress);
    /// The first character in view; the same place in the text at any width and size of type.
    [[nodiscard]] qsizetype topOffset() const { return m_topOffset; }
    void setTopOffset(qsizetype offset);
    [[nodiscard]] int scrollY() const { return m_page.yOf(m_view.anchor); }

    [[nodiscard]] QPointF toPage(QPointF viewportPoint) const { return viewportPoint + QPointF(0, scrollY()); }
    /// The character under a point of the viewport; -1 for none.
    [[nodiscard]] qsizetype characterUnder(QPointF viewportPoint);
    [[nodiscard]] QRectF toViewport(const QRectF &pageRect) const { return pageRect.translated(0, -scrollY()); }

Q_SIGNALS:
    /// Wheel, keys, scroll bar; not setProgress(), nor a place that was asked for.
    void scrolledByHand();
    /// The view shows another part of the page, or the page was laid out anew.
    void settled();
    /// The left edge of the text moved, in pixels from that of the view.
    void columnMoved(int left);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

    void showFromTop();

private:
    void settle(ReaderLayout::Anchor anchor);
    void rememberTop();
    void scrollTo(ReaderLayout::Anchor anchor);

    ReaderLayout m_page;
    ReaderLayout::InView m_view;
    qsizetype m_topOffset = 0;
    int m_topRest = 0; ///< pixels of the first line that are above the view
};

} // namespace Parallax
