// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/pagearea.h"

#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace Parallax {

PageArea::PageArea(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setBackgroundRole(QPalette::Base);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Always there, so that the width of the text does not depend on its length.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
}

void PageArea::scrollByPixels(int distance)
{
    const int before = scrollY();
    scrollTo(m_page.moved(m_view.anchor, distance));
    if (scrollY() != before)
        Q_EMIT scrolledByHand();
}

void PageArea::scrollContentsBy(int, int)
{
    const int distance = verticalScrollBar()->value() - scrollY();
    if (distance == 0)
        return;
    // The bar's end is where the page is thought to end; what is laid out there may turn out to be longer.
    const bool atEnd = verticalScrollBar()->value() == verticalScrollBar()->maximum();
    scrollByPixels(atEnd ? distance + viewport()->height() : distance);
}

void PageArea::ensureVisible(qsizetype offset)
{
    const QRectF caret = m_page.caretRect(offset);
    const int y = scrollY();
    const int height = viewport()->height();
    const int margin = std::min(m_page.style().body.lineHeight, height / 4);
    int distance = 0;
    if (caret.top() - margin < y)
        distance = int(caret.top()) - margin - y;
    else if (caret.bottom() + margin > y + height)
        distance = int(caret.bottom()) + margin - y - height;
    if (distance == 0)
        return;
    const int index = paragraphAt(m_page.paragraphs(), offset);
    const int inParagraph = int(caret.top()) - m_page.yOf({index, 0});
    // From the paragraph itself: the way there may lead over heights that are still estimates.
    const int fromTop = distance < 0 ? margin : height - margin - int(caret.height());
    scrollTo(m_page.moved({index, inParagraph}, -fromTop));
}

void PageArea::bringIntoView(TextSpan span)
{
    const QRectF first = m_page.caretRect(span.start);
    const QRectF last = m_page.caretRect(span.end);
    const int y = scrollY();
    // What is in view already stays where the eye is.
    if (first.top() >= y && last.bottom() <= y + viewport()->height())
        return;
    const int index = paragraphAt(m_page.paragraphs(), span.start);
    const int inParagraph = int(m_page.caretRect(span.start).top()) - m_page.yOf({index, 0});
    scrollTo(m_page.moved({index, inParagraph}, -viewport()->height() / 3));
}

qsizetype PageArea::characterUnder(QPointF viewportPoint)
{
    const QPointF point = toPage(viewportPoint);
    const qsizetype nearest = m_page.offsetAt(point);
    for (const qsizetype offset : {nearest, nearest - 1}) {
        for (const auto &box : m_page.lineBoxes({offset, offset + 1})) {
            if (offset >= 0 && box.rect.contains(point))
                return offset;
        }
    }
    return -1;
}

qreal PageArea::progress() const
{
    const int range = m_page.pageHeight() - viewport()->height();
    return range <= 0 ? 0 : std::clamp(qreal(scrollY()) / range, 0.0, 1.0);
}

void PageArea::setProgress(qreal progress)
{
    const int range = std::max(0, m_page.pageHeight() - viewport()->height());
    const int beyond = progress >= 1 ? viewport()->height() : 0;
    scrollTo(m_page.moved(m_view.anchor, int(std::lround(progress * range)) - scrollY() + beyond));
}

void PageArea::setTopOffset(qsizetype offset)
{
    m_topOffset = std::clamp<qsizetype>(offset, 0, text().size());
    m_topRest = 0;
    layOutAgain();
}

void PageArea::showFromTop()
{
    m_topOffset = 0;
    m_topRest = 0;
    layOutAgain();
}

void PageArea::layOutAgain()
{
    Q_EMIT columnMoved(m_page.columnLeft());
    const auto &paragraphs = m_page.paragraphs();
    if (paragraphs.empty() || (m_topOffset <= paragraphs.front().span.start && m_topRest == 0))
        return settle(m_page.anchorAt(0));
    const int index = paragraphAt(paragraphs, m_topOffset);
    const int line = int(m_page.caretRect(m_topOffset).top());
    settle(m_page.moved({index, line - m_page.yOf({index, 0})}, m_topRest));
}

void PageArea::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    m_page.setWidth(viewport()->width());
    layOutAgain();
}

void PageArea::scrollTo(ReaderLayout::Anchor anchor)
{
    settle(anchor);
    rememberTop();
}

void PageArea::rememberTop()
{
    const int y = scrollY();
    const bool atStart = y <= 0 || m_page.paragraphs().empty();
    m_topOffset = atStart ? 0 : m_page.offsetAt(QPointF(m_page.columnLeft(), y));
    m_topRest = atStart ? 0 : y - int(m_page.caretRect(m_topOffset).top());
}

void PageArea::settle(ReaderLayout::Anchor anchor)
{
    const int height = viewport()->height();
    m_view = m_page.settle(anchor, height);
    QScrollBar *bar = verticalScrollBar();
    const QSignalBlocker blocker(bar);
    bar->setRange(0, std::max(0, m_page.pageHeight() - height));
    bar->setPageStep(height);
    bar->setSingleStep(m_page.style().body.lineHeight);
    bar->setValue(scrollY());
    viewport()->update();
    Q_EMIT settled();
}

} // namespace Parallax
