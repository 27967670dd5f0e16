// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/findinglayers.h"

#include "ui/reader/bands.h"
#include "ui/reader/markglyphs.h"
#include "ui/reader/passagepath.h"
#include "ui/reader/underline.h"

#include <QPainter>

#include <bit>
#include <cmath>

namespace Parallax {

namespace {

constexpr qreal suggestedShare = 0.7;
constexpr qreal corner = 4;
constexpr qreal bandHeight = 4;

QColor mixed(const QColor &over, const QColor &ground, qreal share)
{
    const auto part = [share](int a, int b) { return int(std::lround(a * share + b * (1 - share))); };
    return QColor(part(over.red(), ground.red()), part(over.green(), ground.green()), part(over.blue(), ground.blue()));
}

/// On whole pixels, so that runs beside each other meet without a seam.
QRectF whole(const QRectF &box)
{
    return QRectF(QPointF(std::round(box.left()), box.top() + 1), QPointF(std::round(box.right()), box.bottom() - 1));
}

/// Under the letters' foot, above the underlines of names.
QRectF footOf(const ReaderLayout::LineBox &box)
{
    return QRectF(QPointF(std::round(box.rect.left()), std::round(box.baseline)), QSizeF(std::round(box.rect.width()), bandHeight));
}

QColor bandInk(const Theme &theme)
{
    return mixed(theme.faint, theme.paper, theme.dark ? 0.65 : 0.8);
}

qreal statementX(const ReaderLayout &page, bool direct)
{
    return page.columnLeft() - (direct ? 4 : 7);
}

} // namespace

void PositionTints::paint(const PageView &view) const
{
    if (!m_marks.showsPositions)
        return;
    for (const TintRun &run : m_marks.tints.within(view.text)) {
        const int count = std::popcount(run.stances);
        for (const auto &box : view.layout.lineBoxes(inView(view, run.span))) {
            const QRectF ground = whole(box.rect);
            int band = 0;
            for (size_t stance = 0; stance < stanceCodes.size(); ++stance) {
                if (!(run.stances & (1u << stance)))
                    continue;
                const QColor &tint = view.theme.stances[stance].tint;
                const qreal top = std::round(ground.top() + ground.height() * band / count);
                const qreal bottom = std::round(ground.top() + ground.height() * ++band / count);
                view.painter.fillRect(QRectF(QPointF(ground.left(), top), QPointF(ground.right(), bottom)),
                    run.decided & (1u << stance) ? tint : mixed(tint, view.theme.paper, suggestedShare));
            }
        }
    }
}

void PickedFindings::setLinked(std::vector<TextSpan> spans, LinkKind kind)
{
    m_linked = std::move(spans);
    m_kind = kind;
}

void PickedFindings::paint(const PageView &view) const
{
    view.painter.setBrush(Qt::NoBrush);
    const auto frame = [&view](TextSpan span, const QColor &ink) {
        if (!span.overlaps(view.text))
            return;
        view.painter.setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
        view.painter.drawPath(passagePath(view, span));
    };
    if (!m_position.isNull()) {
        for (const PositionMark &mark : m_marks.positions.within(view.text)) {
            if (mark.id == m_position)
                frame(mark.span, view.theme.stance(mark.stance).ink);
        }
    }
    for (const TextSpan &span : m_event) {
        if (!span.overlaps(view.text))
            continue;
        view.painter.setPen(pickedEventPen(view.theme));
        view.painter.drawPath(passagePath(view, span));
    }
    for (const TextSpan &span : m_linked)
        frame(span, m_kind == LinkKind::Contradicts ? view.theme.stance(Stance::Opposes).ink : view.theme.accent);
}

void StatementLines::paint(const PageView &view) const
{
    if (!m_marks.showsStatements)
        return;
    for (const StatementRecord &statement : m_marks.statements.within(view.text)) {
        const auto boxes = view.layout.lineBoxes(inView(view, statement.span));
        if (boxes.empty())
            continue;
        const bool suggested = statement.state == FindingState::Suggested;
        QPen pen(suggested ? view.theme.faint : view.theme.soft, statement.direct ? 1.5 : 2, statement.direct ? Qt::SolidLine : Qt::DotLine,
            Qt::FlatCap);
        view.painter.setPen(pen);
        const qreal x = statementX(view.layout, statement.direct);
        view.painter.drawLine(QPointF(x, boxes.front().rect.top() + 3), QPointF(x, boxes.back().rect.bottom() - 3));
        pen.setStyle(Qt::SolidLine);
        pen.setWidthF(1);
        view.painter.setPen(pen);
        const QPointF first(std::floor(boxes.front().rect.left()) - 0.5, boxes.front().rect.top() + 2.5);
        const QPointF last(std::ceil(boxes.back().rect.right()) + 0.5, boxes.back().rect.top() + 2.5);
        if (statement.span.start >= view.text.start)
            view.painter.drawPolyline(QPolygonF({first + QPointF(corner, 0), first, first + QPointF(0, corner)}));
        if (statement.span.end <= view.text.end)
            view.painter.drawPolyline(QPolygonF({last - QPointF(corner, 0), last, last + QPointF(0, corner)}));
    }
}

std::vector<const StatementRecord *> StatementLines::at(ReaderLayout &page, TextSpan seen, QPointF point) const
{
    std::vector<const StatementRecord *> found;
    if (!m_marks.showsStatements || point.x() < page.columnLeft() - reach || point.x() >= page.columnLeft() - 1)
        return found;
    for (const StatementRecord &statement : m_marks.statements.within(seen)) {
        const TextSpan shown{std::max(statement.span.start, seen.start), std::min(statement.span.end, seen.end)};
        const auto boxes = page.lineBoxes(shown);
        if (!boxes.empty() && point.y() >= boxes.front().rect.top() && point.y() < boxes.back().rect.bottom())
            found.push_back(&statement);
    }
    std::stable_sort(
        found.begin(), found.end(), [](const StatementRecord *a, const StatementRecord *b) { return a->span.length() < b->span.length(); });
    return found;
}

void ValueBands::paint(const PageView &view) const
{
    const QColor ink = bandInk(view.theme);
    if (m_marks.showsDates) {
        for (const DateRecord &date : m_marks.dates.within(view.text)) {
            for (const auto &box : view.layout.lineBoxes(inView(view, date.span)))
                paintDateBand(view.painter, footOf(box), ink, !date.value.isEmpty());
        }
    }
    if (m_marks.showsFigures) {
        for (const FigureRecord &figure : m_marks.figures.within(view.text)) {
            for (const auto &box : view.layout.lineBoxes(inView(view, figure.span)))
                paintFigureBand(view.painter, footOf(box), ink);
        }
    }
}

void Contradicted::paint(const PageView &view) const
{
    if (!m_marks.showsLinks)
        return;
    QList<QRectF> strokes;
    for (const LinkMark &mark : m_marks.links.within(view.text)) {
        if (mark.kind != LinkKind::Contradicts || !mark.hard)
            continue;
        for (const auto &box : view.layout.lineBoxes(inView(view, mark.span)))
            strokes += underlineStrokes(EntityGroup::Organisation, box.rect.left(), box.rect.right(), underlineTop(box, 1), 1.5);
    }
    view.painter.setPen(Qt::NoPen);
    view.painter.setBrush(view.theme.stance(Stance::Opposes).ink);
    view.painter.drawRects(strokes);
}

} // namespace Parallax
