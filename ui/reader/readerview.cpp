// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/readerview.h"

#include "ui/session/appearance.h"

#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace Parallax {

namespace {

constexpr int flashMilliseconds = 1'200;

} // namespace

ReaderView::ReaderView(const Appearance &appearance, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_appearance(appearance)
    , m_input(*this)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Always there, so that the width of the text does not depend on its length.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setCursor(Qt::IBeamCursor);
    // Every pixel is painted here.
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    m_flashEnd.setSingleShot(true);
    m_flashEnd.setInterval(flashMilliseconds);
    connect(&m_flashEnd, &QTimer::timeout, this, [this] {
        m_flash.setSpan({});
        viewport()->update();
    });
    m_underlines.setMarks(&m_marks);
    m_emphasis.setMarks(&m_marks);
    connect(&appearance, &Appearance::themeChanged, viewport(), qOverload<>(&QWidget::update));
    connect(&appearance, &Appearance::readingFontChanged, this, &ReaderView::applyStyle);
    connect(&appearance, &Appearance::layersChanged, this, &ReaderView::applyLayers);
    applyStyle();
    applyLayers();
}

ReaderView::~ReaderView() = default;

void ReaderView::setArticle(const QString &text, const std::vector<Block> &blocks, MarkIndex<EntityMark> marks, const QString &heading)
{
    m_page.setText(text, blocks, heading);
    m_marks = std::move(marks);
    m_searchHits.setSpans({});
    m_findHits.setSpans({});
    m_findHits.setCurrent(-1);
    m_flash.setSpan({});
    m_fixed = m_caret = m_page.paragraphs().empty() ? 0 : m_page.paragraphs().front().span.start;
    m_aim = -1;
    m_caretLayer.setOffset(m_caret);
    m_selectionLayer.setSpan({});
    settle({});
    rememberTop();
}

void ReaderView::setMarks(MarkIndex<EntityMark> marks)
{
    m_marks = std::move(marks);
    viewport()->update();
}

void ReaderView::setColours(ReaderLayout::Colours colours)
{
    m_page.setColours(std::move(colours));
    settle(m_view.anchor);
}

void ReaderView::applyStyle()
{
    const ReaderStyle style = ReaderStyle::of(m_appearance.readingFont());
    if (style == m_page.style())
        return;
    m_page.setStyle(style);
    setTopOffset(m_topOffset);
}

void ReaderView::applyLayers()
{
    std::array<bool, entityGroupCount> shown{};
    for (size_t group = 0; group < shown.size(); ++group)
        shown[group] = m_appearance.showsEntities(EntityGroup(group));
    m_underlines.setShown(shown);
    viewport()->update();
}

QString ReaderView::selectedText() const
{
    const TextSpan span = selection();
    return text().sliced(span.start, span.length());
}

void ReaderView::select(qsizetype fixed, qsizetype caret)
{
    const qsizetype size = text().size();
    fixed = std::clamp<qsizetype>(fixed, 0, size);
    caret = std::clamp<qsizetype>(caret, 0, size);
    m_aim = -1;
    const bool changed = fixed != m_fixed || caret != m_caret;
    m_fixed = fixed;
    m_caret = caret;
    m_selectionLayer.setSpan(selection());
    m_caretLayer.setOffset(caret);
    restartBlinking();
    ensureVisible(caret);
    viewport()->update();
    if (changed)
        Q_EMIT selectionChanged();
}

void ReaderView::moveCaret(CaretMove move, bool extend)
{
    const bool vertical = move == CaretMove::Up || move == CaretMove::Down || move == CaretMove::PageUp || move == CaretMove::PageDown;
    const qreal aim = vertical && m_aim >= 0 ? m_aim : m_page.caretRect(m_caret).left();
    const int pageHeight = std::max(m_page.style().body.lineHeight, viewport()->height() - 2 * m_page.style().body.lineHeight);
    qsizetype target = 0;
    // A selection is left at its end on that side, as everywhere.
    const TextSpan selected = selection();
    if (!extend && !selected.isEmpty() && (move == CaretMove::Left || move == CaretMove::Right))
        target = move == CaretMove::Left ? selected.start : selected.end;
    else
        target = movedCaret(m_page, m_caret, move, aim, pageHeight);
    const int before = scrollY();
    select(extend ? m_fixed : target, target);
    if (vertical)
        m_aim = aim;
    if (scrollY() != before)
        Q_EMIT scrolledByHand();
}

void ReaderView::setChosenEntity(std::optional<qint64> entity)
{
    m_underlines.setChosen(entity);
    m_emphasis.setChosen(entity);
    viewport()->update();
}

void ReaderView::setSearchHits(std::vector<TextSpan> hits)
{
    m_searchHits.setSpans(std::move(hits));
    viewport()->update();
}

void ReaderView::setFindHits(std::vector<TextSpan> hits, int current)
{
    m_findHits.setSpans(std::move(hits));
    m_findHits.setCurrent(current);
    viewport()->update();
}

void ReaderView::reveal(TextSpan span)
{
    const QRectF first = m_page.caretRect(span.start);
    const QRectF last = m_page.caretRect(span.end);
    const int y = scrollY();
    // What is in view already stays where the eye is.
    if (first.top() < y || last.bottom() > y + viewport()->height()) {
        const int index = paragraphAt(m_page.paragraphs(), span.start);
        const int inParagraph = int(first.top()) - m_page.yOf({index, 0});
        settle(m_page.moved({index, inParagraph}, -viewport()->height() / 3));
        rememberTop();
    }
    m_flash.setSpan(span);
    m_flashEnd.start();
    viewport()->update();
}

void ReaderView::ensureVisible(qsizetype offset)
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
    settle(m_page.moved(m_view.anchor, distance));
    rememberTop();
}

void ReaderView::scrollByPixels(int distance)
{
    const int before = scrollY();
    settle(m_page.moved(m_view.anchor, distance));
    rememberTop();
    if (scrollY() != before)
        Q_EMIT scrolledByHand();
}

void ReaderView::scrollContentsBy(int, int)
{
    const int distance = verticalScrollBar()->value() - scrollY();
    if (distance != 0)
        scrollByPixels(distance);
}

qreal ReaderView::progress() const
{
    const int range = m_page.pageHeight() - viewport()->height();
    return range <= 0 ? 0 : std::clamp(qreal(scrollY()) / range, 0.0, 1.0);
}

void ReaderView::setProgress(qreal progress)
{
    const int range = std::max(0, m_page.pageHeight() - viewport()->height());
    settle(m_page.moved(m_view.anchor, int(std::lround(progress * range)) - scrollY()));
    rememberTop();
}

void ReaderView::setTopOffset(qsizetype offset)
{
    m_topOffset = offset;
    const auto &paragraphs = m_page.paragraphs();
    if (paragraphs.empty() || offset <= paragraphs.front().span.start)
        return settle(m_page.anchorAt(m_topRest = 0));
    const int index = paragraphAt(paragraphs, offset);
    const int line = int(m_page.caretRect(offset).top());
    settle(m_page.moved({index, line - m_page.yOf({index, 0})}, m_topRest));
}

qsizetype ReaderView::stepOrigin() const
{
    const TextSpan seen = m_page.textIn(m_view);
    // One before the top, so that a mention right there is the next.
    return m_caret >= seen.start && m_caret <= seen.end ? m_caret : std::max<qsizetype>(0, m_topOffset - 1);
}

void ReaderView::rememberTop()
{
    const int y = scrollY();
    const bool atStart = y <= 0 || m_page.paragraphs().empty();
    m_topOffset = atStart ? 0 : m_page.offsetAt(QPointF(m_page.columnLeft(), y));
    m_topRest = atStart ? 0 : y - int(m_page.caretRect(m_topOffset).top());
}

void ReaderView::settle(ReaderLayout::Anchor anchor)
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
}

} // namespace Parallax
