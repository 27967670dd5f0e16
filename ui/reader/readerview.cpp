// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/readerview.h"

#include "ui/reader/readeraccessible.h"
#include "ui/session/appearance.h"

#include <algorithm>

namespace Parallax {

namespace {

constexpr int flashMilliseconds = 1'200;

} // namespace

ReaderView::ReaderView(const Appearance &appearance, QWidget *parent)
    : PageArea(parent)
    , m_appearance(appearance)
    , m_input(*this)
{
    ReaderAccessible::install();
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setCursor(Qt::IBeamCursor);
    // Every pixel is painted here.
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    m_layers.underlines.setMarks(&m_marks);
    m_layers.emphasis.setMarks(&m_marks);
    connect(&appearance, &Appearance::themeChanged, viewport(), qOverload<>(&QWidget::update));
    connect(&appearance, &Appearance::readingFontChanged, this, &ReaderView::applyStyle);
    connect(&appearance, &Appearance::layersChanged, this, &ReaderView::applyLayers);
    applyStyle();
    applyLayers();
}

void ReaderView::setArticle(const QString &text, const std::vector<Block> &blocks, MarkIndex<EntityMark> marks, const QString &heading)
{
    page().setText(text, blocks, heading);
    m_marks = std::move(marks);
    m_layers.searchHits.setSpans({});
    m_layers.findHits.setSpans({});
    m_layers.findHits.setCurrent(-1);
    m_layers.flash.setSpan({});
    m_layers.annotations.pointedAt.clear();
    m_fixed = m_caret = page().paragraphs().empty() ? 0 : page().paragraphs().front().span.start;
    m_aim = -1;
    m_layers.caret.setOffset(m_caret);
    m_layers.selection.setSpan({});
    showFromTop();
}

void ReaderView::setMarks(MarkIndex<EntityMark> marks)
{
    m_marks = std::move(marks);
    viewport()->update();
}

void ReaderView::setColours(ReaderLayout::Colours colours)
{
    page().setColours(std::move(colours));
    layOutAgain();
}

void ReaderView::applyStyle()
{
    const ReaderStyle style = ReaderStyle::of(m_appearance.readingFont());
    if (style == page().style())
        return;
    page().setStyle(style);
    layOutAgain();
}

void ReaderView::applyLayers()
{
    std::array<bool, entityGroupCount> shown{};
    for (size_t group = 0; group < shown.size(); ++group)
        shown[group] = m_appearance.showsEntities(EntityGroup(group));
    m_layers.underlines.setShown(shown);
    FindingMarks &findings = m_layers.findings.marks;
    findings.showsPositions = m_appearance.showsPositions();
    findings.showsStatements = m_appearance.showsStatements();
    findings.showsDates = m_appearance.showsDates();
    findings.showsFigures = m_appearance.showsFigures();
    findings.showsEvents = m_appearance.showsEvents();
    findings.showsLinks = m_appearance.showsLinks();
    m_layers.annotations.places.setShown(m_appearance.showsTags(), m_appearance.showsNotes());
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
    m_layers.selection.setSpan(selection());
    m_layers.caret.setOffset(caret);
    restartBlinking();
    ensureVisible(caret);
    viewport()->update();
    if (changed)
        announceSelection();
}

void ReaderView::announceSelection()
{
    ReaderAccessible::announceCaret(*this);
    Q_EMIT selectionChanged();
}

void ReaderView::selectAll()
{
    const auto &paragraphs = page().paragraphs();
    if (paragraphs.empty())
        return;
    const TextSpan all{paragraphs.front().span.start, paragraphs.back().span.end};
    if (selection() == all)
        return;
    // The view stays where it is: nobody asked to see the end.
    m_fixed = all.start;
    m_caret = all.end;
    m_layers.selection.setSpan(all);
    m_layers.caret.setOffset(m_caret);
    viewport()->update();
    announceSelection();
}

void ReaderView::moveCaret(CaretMove move, bool extend)
{
    const bool vertical = move == CaretMove::Up || move == CaretMove::Down || move == CaretMove::PageUp || move == CaretMove::PageDown;
    const qreal aim = vertical && m_aim >= 0 ? m_aim : page().caretRect(m_caret).left();
    const int line = page().style().body.lineHeight;
    const int pageHeight = std::max(line, viewport()->height() - 2 * line);
    qsizetype target = 0;
    // A selection is left at its end on that side, as everywhere.
    const TextSpan selected = selection();
    if (!extend && !selected.isEmpty() && (move == CaretMove::Left || move == CaretMove::Right))
        target = move == CaretMove::Left ? selected.start : selected.end;
    else
        target = movedCaret(page(), m_caret, move, aim, pageHeight);
    const int before = scrollY();
    select(extend ? m_fixed : target, target);
    if (vertical)
        m_aim = aim;
    if (scrollY() != before)
        Q_EMIT scrolledByHand();
}

qsizetype ReaderView::stepOrigin() const
{
    const TextSpan seen = textInView();
    // One before the top, so that a mention right there is the next.
    return m_caret >= seen.start && m_caret <= seen.end ? m_caret : std::max<qsizetype>(0, topOffset() - 1);
}

void ReaderView::setChosenEntity(std::optional<qint64> entity)
{
    m_layers.underlines.setChosen(entity);
    m_layers.emphasis.setChosen(entity);
    viewport()->update();
}

void ReaderView::setSearchHits(std::vector<TextSpan> hits)
{
    m_layers.searchHits.setSpans(std::move(hits));
    viewport()->update();
}

void ReaderView::setFindHits(std::vector<TextSpan> hits, int current)
{
    m_layers.findHits.setSpans(std::move(hits));
    setCurrentFindHit(current);
}

void ReaderView::setCurrentFindHit(int current)
{
    m_layers.findHits.setCurrent(current);
    viewport()->update();
}

void ReaderView::reveal(TextSpan span)
{
    bringIntoView(span);
    m_layers.flash.setSpan(span);
    m_flashEnd.start(flashMilliseconds, this);
    viewport()->update();
}

} // namespace Parallax
