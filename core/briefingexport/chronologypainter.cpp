// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefingexport/chronology.h"
#include "core/briefingexport/chronologylayout.h"
#include "core/briefingexport/chronologylegend.h"
#include "core/briefingexport/chronologymarks.h"
#include "core/briefingexport/settext.h"
#include "core/look/theme.h"
#include "core/timeline/eventlanes.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace Parallax {

namespace {

using Item = Chronology::Item;
using Label = ChronologyLayout::Label;
using Row = ChronologyLayout::Row;
using Sign = ChronologyLayout::LegendEntry::Sign;

// Points.
constexpr qreal hairline = 0.6;
constexpr qreal axisLine = 0.8;
constexpr qreal bracketGap = 2.5; ///< from marks to what joins them
constexpr qreal leadInset = 8; ///< from the side of a label to where its line begins
constexpr qreal breakHeight = 9;
constexpr qreal breakSlant = 3.6;
constexpr qreal breakGap = 5.5;
constexpr qreal dotsPerPoint = 300.0 / 72;

const QColor axisColor(0x8b949e);
const QColor wordColor(0x3c444c);

QColor pale(const QColor &color)
{
    const auto mix = [](int part) { return (part + 255) / 2; };
    return {mix(color.red()), mix(color.green()), mix(color.blue())};
}

class ChronologyPainter
{
public:
    ChronologyPainter(QPainter &painter, const Chronology &chronology, const ChronologyLayout &layout, qreal width)
        : m_painter(painter)
        , m_chronology(chronology)
        , m_layout(layout)
        , m_width(width)
    {
    }

    void paint()
    {
        for (const Row &row : m_layout.rows) {
            paintAxis(row);
            for (const auto *labels : {&row.titles, &row.dates}) {
                for (const Label &label : *labels)
                    paintLead(label);
            }
            for (const auto &mark : row.marks)
                paintMark(mark.body, m_chronology.items[mark.item]);
            paintBreaks(row);
            for (const Label &label : row.titles) {
                const Item &item = m_chronology.items[label.item];
                paintLabel(label, ChronologyStyle::titleFont(item), Theme::light().text);
            }
            for (const Label &label : row.dates)
                paintLabel(label, ChronologyStyle::dateFont(), wordColor);
        }
        for (const auto &entry : m_layout.legend)
            paintLegend(entry);
    }

private:
    void paintAxis(const Row &row);
    void paintBreaks(const Row &row);
    void paintLead(const Label &label);
    void paintMark(const QRectF &body, const Item &item);
    void paintArrows(QRectF &body, const TimeSpan &time, const QColor &ink);
    void paintLabel(const Label &label, const QFont &font, const QColor &ink);
    void paintLegend(const ChronologyLayout::LegendEntry &entry);

    QPainter &m_painter;
    const Chronology &m_chronology;
    const ChronologyLayout &m_layout;
    qreal m_width;
};

void ChronologyPainter::paintAxis(const Row &row)
{
    m_painter.setPen(QPen(axisColor, axisLine));
    m_painter.drawLine(QPointF(0, row.axis), QPointF(m_width, row.axis));
}

void ChronologyPainter::paintBreaks(const Row &row)
{
    for (const qreal fold : row.folds) {
        const auto slash = [&](qreal x) {
            return QLineF(x - breakSlant / 2, row.axis + breakHeight / 2, x + breakSlant / 2, row.axis - breakHeight / 2);
        };
        const QLineF left = slash(fold - breakGap / 2);
        const QLineF right = slash(fold + breakGap / 2);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(Qt::white);
        m_painter.drawPolygon(QPolygonF({left.p1(), left.p2(), right.p2(), right.p1()}));
        m_painter.setPen(QPen(axisColor, axisLine));
        m_painter.drawLine(left);
        m_painter.drawLine(right);
    }
}

void ChronologyPainter::paintLead(const Label &label)
{
    m_painter.setPen(QPen(axisColor, hairline));
    const bool isAbove = label.box.top() < label.anchorY;
    const qreal edge = isAbove ? label.box.bottom() + 0.5 : label.box.top() - 0.5;
    qreal y = label.anchorY;
    if (label.to > label.from) {
        // Marks of one date are joined.
        y += bracketGap;
        m_painter.drawLine(QPointF(label.from, y), QPointF(label.to, y));
        for (const qreal end : {label.from, label.to})
            m_painter.drawLine(QPointF(end, y), QPointF(end, label.anchorY));
    }
    const qreal inset = std::min(leadInset, label.box.width() / 2);
    const qreal start = std::clamp((label.from + label.to) / 2, label.box.left() + inset, label.box.right() - inset);
    const qreal end = std::clamp(start, label.from, label.to);
    // What stands right above its mark needs no line.
    if (std::abs(start - end) > leadInset + 0.1 || std::abs(edge - y) > breakHeight)
        m_painter.drawLine(QPointF(start, edge), QPointF(end, y));
}

void ChronologyPainter::paintArrows(QRectF &body, const TimeSpan &time, const QColor &ink)
{
    const auto arrow = [&](qreal from, qreal direction) {
        const QPointF tip(from + direction * (ChronologyStyle::arrow - 1), body.center().y());
        m_painter.drawLine(QPointF(from, tip.y()), tip);
        m_painter.drawLine(tip, tip + QPointF(-direction * 2.4, -2));
        m_painter.drawLine(tip, tip + QPointF(-direction * 2.4, 2));
    };
    m_painter.setPen(QPen(ink, 1, Qt::SolidLine, Qt::RoundCap));
    if (time.has(Edtf::OpenEnd) || time.has(Edtf::UnknownEnd)) {
        body.setRight(body.right() - ChronologyStyle::arrow);
        arrow(body.right(), 1);
    }
    if (time.has(Edtf::OpenStart) || time.has(Edtf::UnknownStart)) {
        body.setLeft(body.left() + ChronologyStyle::arrow);
        arrow(body.left(), -1);
    }
}

void ChronologyPainter::paintMark(const QRectF &mark, const Item &item)
{
    QRectF body = mark;
    const QColor ink = laneColor(eventLaneOf(item.kind));
    const QColor fill = item.time.isVague() ? pale(ink) : ink;
    paintArrows(body, item.time, fill);
    const qreal radius = body.height() / 2;
    if (item.planned) {
        m_painter.setPen(QPen(fill, 1.2));
        m_painter.setBrush(Qt::white);
        m_painter.drawRoundedRect(body.adjusted(0.6, 0.6, -0.6, -0.6), radius - 0.6, radius - 0.6);
    } else {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(fill);
        m_painter.drawRoundedRect(body, radius, radius);
    }
    if (!item.denied)
        return;
    const QRectF across(body.center().x() - radius - 1.5, body.top() - 1.5, body.height() + 3, body.height() + 3);
    m_painter.setPen(QPen(Qt::white, 2.6));
    m_painter.drawLine(across.bottomLeft(), across.topRight());
    m_painter.setPen(QPen(Theme::light().text, 1.1));
    m_painter.drawLine(across.bottomLeft(), across.topRight());
}

void ChronologyPainter::paintLabel(const Label &label, const QFont &font, const QColor &ink)
{
    m_painter.setPen(ink);
    qreal y = label.box.top();
    for (const QString &line : label.lines) {
        const qreal width = printWidth(line, font);
        paintText(m_painter, QPointF(label.box.center().x() - width / 2, y), line, font, ChronologyStyle::leading);
        y += ChronologyStyle::leading;
    }
}

void ChronologyPainter::paintLegend(const ChronologyLayout::LegendEntry &entry)
{
    const QPointF center(entry.box.left() + 3.2, entry.box.center().y());
    const QRectF body(center - QPointF(2.8, 2.8), QSizeF(5.6, 5.6));
    Item sample;
    sample.planned = entry.sign == Sign::Planned;
    sample.denied = entry.sign == Sign::Denied;
    sample.time.flags = entry.sign == Sign::Vague ? quint16(Edtf::Approximate) : quint16(0);
    const bool hasSign = entry.sign != Sign::Suggested && entry.sign != Sign::LeftOut;
    if (entry.sign == Sign::Kind) {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(laneColor(entry.lane));
        m_painter.drawEllipse(body);
    } else if (hasSign) {
        paintMark(body, sample);
    }
    m_painter.setPen(Theme::light().soft);
    const QPointF at = entry.box.topLeft() + QPointF(hasSign ? ChronologyStyle::signWidth : 0, 0);
    paintText(m_painter, at, entry.words, ChronologyStyle::legendFont(entry.sign == Sign::Suggested), entry.box.height());
}

} // namespace

qreal chronologyHeight(const Chronology &chronology, qreal width)
{
    return std::ceil(layOutChronology(chronology, width).height);
}

void paintChronology(QPainter &painter, const QRectF &area, const Chronology &chronology)
{
    painter.save();
    painter.translate(area.topLeft());
    painter.setRenderHint(QPainter::Antialiasing);
    ChronologyPainter(painter, chronology, layOutChronology(chronology, area.width()), area.width()).paint();
    painter.restore();
}

QByteArray chronologySvg(const Chronology &chronology, qreal width)
{
    const QRectF area(0, 0, std::ceil(width), chronologyHeight(chronology, width));
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(72);
    generator.setSize(area.size().toSize());
    generator.setViewBox(area);
    QPainter painter(&generator);
    paintChronology(painter, QRectF(area.topLeft(), QSizeF(width, area.height())), chronology);
    painter.end();
    return buffer.data();
}

QImage chronologyImage(const Chronology &chronology, qreal width)
{
    const QSizeF size(width, chronologyHeight(chronology, width));
    QImage image((size * dotsPerPoint).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDotsPerMeterX(qRound(300 / 0.0254));
    image.setDotsPerMeterY(qRound(300 / 0.0254));
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(dotsPerPoint, dotsPerPoint);
    paintChronology(painter, QRectF(QPointF(), size), chronology);
    painter.end();
    return image;
}

} // namespace Parallax
