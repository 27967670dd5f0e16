// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/marginplaces.h"

#include <algorithm>
#include <tuple>

namespace Parallax {

namespace {

constexpr int firstLaneLeft = 8; // from the right edge of the text
constexpr int laneStep = 5;
constexpr int stripeWidth = 3;
constexpr int laneCount = 5;
constexpr int lanesBesidePile = 3;
constexpr int noteLanes = 2;
constexpr QSizeF noteSize(9, 11);
constexpr int pileWidth = 15;
constexpr int inset = 3; // stripes of lines below each other do not touch

/// More are not laid out only to tell whether two passages meet on one line.
constexpr int mostExactParagraphs = 150;
/// No line holds more.
constexpr int longestLine = 2 * ReaderStyle::charactersALine;

int laneLeft(const ReaderLayout &page, int lane)
{
    return page.columnLeft() + page.columnWidth() + firstLaneLeft + lane * laneStep;
}

/// Without laying out the text: every character is a line of its own, so that those of one line must be kept apart.
qint64 guessedLine(const ReaderLayout &page, qsizetype offset)
{
    const int paragraph = paragraphAt(page.paragraphs(), offset);
    return (qint64(paragraph) << 16) + offset - page.paragraphs()[size_t(paragraph)].span.start;
}

/// From the top of the passage's first line to the bottom of its last, or beyond the text that is seen.
QRectF besideLines(ReaderLayout &page, TextSpan span, TextSpan seen, int lane)
{
    constexpr int beyond = 2 * ReaderStyle::paragraphGap;
    const qreal top = span.start < seen.start ? page.caretRect(seen.start).top() - beyond : page.caretRect(span.start).top() + inset;
    const qreal bottom = span.end > seen.end ? page.caretRect(seen.end).bottom() + beyond : page.caretRect(span.end - 1).bottom() - inset;
    return QRectF(laneLeft(page, lane), top, stripeWidth, bottom - top);
}

QRectF noteBeside(ReaderLayout &page, qsizetype offset, int lane)
{
    const QRectF line = page.caretRect(offset);
    return QRectF(QPointF(laneLeft(page, lane), line.top() + int((line.height() - noteSize.height()) / 2)), noteSize);
}

} // namespace

void MarginPlaces::setMarks(AnnotationMarks marks)
{
    m_marks = std::move(marks);
    m_layoutNumber = -1;
}

void MarginPlaces::setShown(bool tags, bool notes)
{
    m_showsTags = tags;
    m_showsNotes = notes;
    m_layoutNumber = -1;
}

bool MarginPlaces::isShown(const AnnotationMark &mark) const
{
    return mark.kind == AnnotationMark::Kind::Tagging ? m_showsTags : m_showsNotes;
}

void MarginPlaces::group(const ReaderLayout &page)
{
    m_layoutNumber = page.layoutNumber();
    m_groups.clear();
    const auto &all = m_marks.all();
    for (size_t i = 0; i < all.size(); ++i) {
        if (!isShown(all[i]))
            continue;
        const int first = paragraphAt(page.paragraphs(), all[i].span.start);
        const int last = paragraphAt(page.paragraphs(), all[i].span.end - 1);
        if (m_groups.empty() || m_groups.back().lastParagraph < first)
            m_groups.push_back({{}, all[i].span, first, last, {}});
        Group &group = m_groups.back();
        group.marks.push_back(i);
        group.span.end = std::max(group.span.end, all[i].span.end);
        group.lastParagraph = std::max(group.lastParagraph, last);
    }
    // Stripes are next to the text and notes behind them; among each, who came first stays where it is.
    const auto order = [&all](size_t i) { return std::tie(all[i].kind, all[i].created, all[i].id); };
    for (Group &group : m_groups)
        std::sort(group.marks.begin(), group.marks.end(), [&order](size_t a, size_t b) { return order(a) < order(b); });
}

void MarginPlaces::plan(ReaderLayout &page, Group &group) const
{
    const bool exact = group.lastParagraph - group.firstParagraph < mostExactParagraphs;
    const auto line = [&](qsizetype offset, int reach) { return exact ? page.lineNumber(offset) : guessedLine(page, offset) + reach; };
    std::vector<MarginRequest> requests;
    for (const size_t i : group.marks) {
        const AnnotationMark &mark = m_marks.all()[i];
        const bool isNote = mark.kind == AnnotationMark::Kind::Note;
        const qsizetype last = isNote ? mark.span.start : mark.span.end - 1;
        requests.push_back({line(mark.span.start, 0), line(last, longestLine), isNote ? noteLanes : 1});
    }
    group.plan = planMargin(requests, laneCount, lanesBesidePile);
}

void MarginPlaces::addItems(ReaderLayout &page, TextSpan seen, const Group &group, std::vector<MarginItem> &items) const
{
    const auto sees = [seen](qsizetype offset) { return offset >= seen.start && offset < seen.end; };
    for (size_t i = 0; i < group.marks.size(); ++i) {
        const AnnotationMark &mark = m_marks.all()[group.marks[i]];
        const int lane = group.plan->lanes[i];
        if (lane < 0)
            continue;
        if (mark.kind == AnnotationMark::Kind::Tagging && mark.span.overlaps(seen))
            items.push_back({MarginItem::Kind::Stripe, besideLines(page, mark.span, seen, lane), {&mark}});
        else if (mark.kind == AnnotationMark::Kind::Note && sees(mark.span.start))
            items.push_back({MarginItem::Kind::Note, noteBeside(page, mark.span.start, lane), {&mark}});
    }
    for (const MarginPile &pile : group.plan->piles) {
        std::vector<const AnnotationMark *> marks;
        for (const size_t i : pile.requests)
            marks.push_back(&m_marks.all()[group.marks[i]]);
        TextSpan span = marks.front()->span;
        for (const AnnotationMark *mark : marks)
            span.end = std::max(span.end, mark->span.end);
        if (!span.overlaps(seen))
            continue;
        QRectF rect = besideLines(page, span, seen, lanesBesidePile);
        rect.setWidth(pileWidth);
        items.push_back({MarginItem::Kind::Pile, rect, std::move(marks)});
    }
}

std::vector<MarginItem> MarginPlaces::items(ReaderLayout &page, TextSpan seen)
{
    if (m_layoutNumber != page.layoutNumber())
        group(page);
    std::vector<MarginItem> items;
    auto first = std::partition_point(m_groups.begin(), m_groups.end(), [seen](const Group &each) { return each.span.end <= seen.start; });
    for (; first != m_groups.end() && first->span.start < seen.end; ++first) {
        if (!first->plan)
            plan(page, *first);
        addItems(page, seen, *first, items);
    }
    return items;
}

std::optional<MarginItem> MarginPlaces::itemAt(ReaderLayout &page, TextSpan seen, QPointF point)
{
    if (point.x() < page.columnLeft() + page.columnWidth() + firstLaneLeft / 2)
        return std::nullopt;
    for (MarginItem &item : items(page, seen)) {
        // As wide as the lane, so that none of them is hard to hit.
        if (item.rect.adjusted(-1, -inset, 1, inset).contains(point))
            return std::move(item);
    }
    return std::nullopt;
}

} // namespace Parallax
