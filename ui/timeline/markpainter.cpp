// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/markpainter.h"

#include "ui/timeline/lanemarks.h"
#include "core/look/stanceglyph.h"

#include <QLinearGradient>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace Parallax {

namespace {

using What = TimelineItem::What;

QColor inkOf(const TimelineItem &item, const Theme &theme)
{
    switch (item.what) {
    case What::Event:
        return theme.place;
    case What::Statement:
        return theme.person;
    case What::Position:
        return theme.stance(item.stance).ink;
    case What::Publication:
        break;
    }
    return theme.soft;
}

QColor mixed(const QColor &ink, const QColor &ground, double part)
{
    const auto mix = [part](int a, int b) { return int(std::lround(part * a + (1 - part) * b)); };
    return QColor(mix(ink.red(), ground.red()), mix(ink.green(), ground.green()), mix(ink.blue(), ground.blue()));
}

bool isPale(const TimelineItem &item)
{
    return item.state == FindingState::Suggested && !item.has(TimelineItem::HandMade) && item.what != What::Publication;
}

QColor fillOf(const TimelineItem &item, const Theme &theme)
{
    const QColor ink = inkOf(item, theme);
    if (item.has(TimelineItem::Planned) || item.has(TimelineItem::Background))
        return theme.panel;
    const double part = (isPale(item) ? 0.5 : 1.0) * (item.has(TimelineItem::OtherDate) ? 0.5 : 1.0);
    return mixed(ink, theme.panel, part);
}

QPen outlineOf(const TimelineItem &item, const Theme &theme)
{
    const QColor ink = item.has(TimelineItem::OtherDate) ? mixed(inkOf(item, theme), theme.panel, 0.6) : inkOf(item, theme);
    QPen pen(ink, 1.2);
    if (item.has(TimelineItem::Background)) {
        pen.setWidthF(1.5);
        pen.setDashPattern({0.1, 1.7});
        pen.setCapStyle(Qt::RoundCap);
    }
    return pen;
}

void paintStrike(QPainter &painter, const QRectF &rect, const TimelineItem &item, const Theme &theme)
{
    if (!item.has(TimelineItem::Denied))
        return;
    painter.setPen(QPen(theme.panel, 3.5));
    painter.drawLine(rect.bottomLeft() + QPointF(-1, 1), rect.topRight() + QPointF(1, -1));
    painter.setPen(QPen(theme.text, 1.4));
    painter.drawLine(rect.bottomLeft() + QPointF(-1, 1), rect.topRight() + QPointF(1, -1));
}

/// The edge of a date whose end is not known: from `top` to `bottom` in small teeth.
void addTeeth(QPainterPath &path, QPointF from, QPointF to, double out)
{
    constexpr int teeth = 3;
    for (int i = 0; i < teeth; ++i) {
        path.lineTo(from + (to - from) * ((i + 0.5) / teeth) + QPointF(out, 0));
        path.lineTo(from + (to - from) * ((i + 1.0) / teeth));
    }
}

QPainterPath barPath(const QRectF &body, const TimeSpan &time)
{
    constexpr double tooth = 4;
    const double radius = std::min(0.5 * body.height(), 0.5 * body.width());
    QRectF rect = body;
    if (time.has(Edtf::UnknownStart))
        rect.setLeft(rect.left() - LaneMarks::arrow + tooth);
    if (time.has(Edtf::UnknownEnd))
        rect.setRight(rect.right() + LaneMarks::arrow - tooth);
    const bool flatStart = time.flags & (Edtf::OpenStart | Edtf::UnknownStart);
    const bool flatEnd = time.flags & (Edtf::OpenEnd | Edtf::UnknownEnd);
    QPainterPath path;
    path.moveTo(rect.left() + (flatStart ? 0 : radius), rect.top());
    path.lineTo(rect.right() - (flatEnd ? 0 : radius), rect.top());
    if (time.has(Edtf::UnknownEnd))
        addTeeth(path, rect.topRight(), rect.bottomRight(), tooth);
    else if (flatEnd)
        path.lineTo(rect.bottomRight());
    else
        path.arcTo(QRectF(rect.right() - 2 * radius, rect.top(), 2 * radius, rect.height()), 90, -180);
    path.lineTo(rect.left() + (flatStart ? 0 : radius), rect.bottom());
    if (time.has(Edtf::UnknownStart))
        addTeeth(path, rect.bottomLeft(), rect.topLeft(), -tooth);
    else if (!flatStart)
        path.arcTo(QRectF(rect.left(), rect.top(), 2 * radius, rect.height()), 270, -180);
    path.closeSubpath();
    return path;
}

void paintArrow(QPainter &painter, QPointF from, double direction, const QColor &ink)
{
    const QPointF tip = from + QPointF(direction * (LaneMarks::arrow - 1), 0);
    painter.setPen(QPen(ink, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawLine(from, tip);
    painter.drawPolyline(QPolygonF({tip + QPointF(-direction * 4, -4), tip, tip + QPointF(-direction * 4, 4)}));
}

/// The ground where the device knows no colours that fade out: Qt's PDF writer draws them whole.
QColor faded(const QPainter &painter, const QColor &color, const Theme &theme)
{
    if (painter.paintEngine() && painter.paintEngine()->type() == QPaintEngine::Pdf)
        return theme.panel;
    QColor none = color;
    none.setAlpha(0);
    return none;
}

/// Fades out where the date does: over a third at both ends where it is vague, towards an end that is not known.
/// `none` is what it fades to.
QBrush fading(const QRectF &body, const TimeSpan &time, const QColor &color, const QColor &none)
{
    const double width = std::max(1.0, body.width());
    const double vague = time.isVague() ? std::min(0.38, 28 / width) : 0;
    const double start = std::max(vague, time.has(Edtf::UnknownStart) ? std::min(0.45, 20 / width) : 0);
    const double end = std::max(vague, time.has(Edtf::UnknownEnd) ? std::min(0.45, 20 / width) : 0);
    QLinearGradient gradient(body.left(), 0, body.right(), 0);
    gradient.setColorAt(0, start > 0 ? none : color);
    gradient.setColorAt(start, color);
    gradient.setColorAt(1 - end, color);
    gradient.setColorAt(1, end > 0 ? none : color);
    return gradient;
}

} // namespace

void paintPointMark(QPainter &painter, QPointF middle, const TimelineItem &item, const Theme &theme)
{
    const double half = 0.5 * LaneMarks::pointSize - 1;
    const QRectF rect(middle - QPointF(half, half), QSizeF(2 * half, 2 * half));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(outlineOf(item, theme));
    painter.setBrush(fillOf(item, theme));
    switch (item.what) {
    case What::Event:
        painter.drawEllipse(rect);
        break;
    case What::Statement:
        painter.setBrush(isPale(item) ? theme.panel : fillOf(item, theme));
        painter.drawPolygon(
            QPolygonF({middle - QPointF(0, half), middle + QPointF(half, 0), middle + QPointF(0, half), middle - QPointF(half, 0)}));
        break;
    case What::Position: {
        const StanceColors &colors = theme.stance(item.stance);
        const bool pale = isPale(item);
        painter.setBrush(pale ? colors.tint : colors.ink);
        painter.drawEllipse(rect.adjusted(-0.4, -0.4, 0.4, 0.4));
        paintStanceGlyph(painter, rect, item.stance, QColor(), pale ? colors.ink : theme.panel);
        break;
    }
    case What::Publication:
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        break;
    }
    paintStrike(painter, rect, item, theme);
}

void paintBarMark(QPainter &painter, const QRectF &body, const TimelineItem &item, const Theme &theme, const QRectF &within)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const TimeSpan &time = item.time;
    QPen outline = outlineOf(item, theme);
    outline.setWidthF(item.has(TimelineItem::Background) ? 1.5 : 1);
    const bool fades = time.isVague() || time.has(Edtf::UnknownStart) || time.has(Edtf::UnknownEnd);
    constexpr double leastOutlined = 5;
    const bool isLine = body.height() < leastOutlined;
    const bool hollow = item.has(TimelineItem::Planned) || item.has(TimelineItem::Background);
    QPainterPath path = barPath(body, time);
    // Of a thin line nothing would be left inside an outline.
    painter.setPen(isLine && !hollow ? QPen(Qt::NoPen) : outline);
    painter.setBrush(hollow || !isPale(item) ? fillOf(item, theme) : mixed(outline.color(), theme.panel, isLine ? 0.7 : 0.35));
    if (fades) {
        const QRectF all = path.boundingRect();
        QPen pen = outline;
        pen.setBrush(fading(all, time, outline.color(), faded(painter, outline.color(), theme)));
        painter.setPen(hollow ? pen : QPen(Qt::NoPen));
        const QColor fill = mixed(outline.color(), theme.panel, isPale(item) ? 0.65 : 1);
        painter.setBrush(hollow ? QBrush(Qt::NoBrush) : fading(all, time, fill, faded(painter, fill, theme)));
    }
    if (!within.isEmpty()) {
        QPainterPath seen;
        seen.addRect(within);
        path = path.intersected(seen);
    }
    painter.drawPath(path);
    if (time.has(Edtf::OpenEnd) && (within.isEmpty() || body.right() < within.right()))
        paintArrow(painter, {body.right(), body.center().y()}, 1, outline.color());
    if (time.has(Edtf::OpenStart) && (within.isEmpty() || body.left() > within.left()))
        paintArrow(painter, {body.left(), body.center().y()}, -1, outline.color());
    if (item.what == What::Position)
        paintStanceGlyph(
            painter, QRectF(body.center() - QPointF(6, 6), QSizeF(12, 12)), item.stance, theme.stance(item.stance).tint, outline.color());
    paintStrike(painter, QRectF(body.center() - QPointF(5, 5), QSizeF(10, 10)), item, theme);
}

void paintCountMark(QPainter &painter, const QRectF &rect, quint32 count, TimelineGroup group, const Theme &theme, const QFont &font)
{
    const QColor ink = group == TimelineGroup::Events ? theme.place : group == TimelineGroup::Statements ? theme.person : theme.soft;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(mixed(ink, theme.panel, 0.55), 1));
    painter.setBrush(mixed(ink, theme.panel, theme.dark ? 0.24 : 0.13));
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 0.5 * rect.height(), 0.5 * rect.height());
    painter.setPen(theme.text);
    painter.setFont(font);
    painter.drawText(rect, Qt::AlignCenter | Qt::TextDontClip, countText(count));
}

const QPixmap &MarkPictures::of(const TimelineItem &item, const Theme &theme, qreal devicePixelRatio)
{
    const quint32 key = quint32(item.what) | quint32(item.state) << 4 | quint32(item.stance) << 8 | quint32(item.flags) << 16;
    QPixmap &picture = m_pictures[key];
    if (picture.isNull() || picture.devicePixelRatio() != devicePixelRatio) {
        const double side = LaneMarks::pointSize + 4;
        picture = QPixmap((QSizeF(side, side) * devicePixelRatio).toSize());
        picture.setDevicePixelRatio(devicePixelRatio);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paintPointMark(painter, QPointF(0.5 * side, 0.5 * side), item, theme);
    }
    return picture;
}

const QPixmap &MarkPictures::ofCount(
    quint32 count, QSizeF size, TimelineGroup group, const Theme &theme, const QFont &font, qreal devicePixelRatio)
{
    constexpr qsizetype most = 2000;
    if (m_counts.size() > most)
        m_counts.clear();
    QPixmap &picture = m_counts[countText(count) + QLatin1Char(char('a' + int(group)))];
    if (picture.isNull() || picture.devicePixelRatio() != devicePixelRatio) {
        picture = QPixmap((size * devicePixelRatio).toSize());
        picture.setDevicePixelRatio(devicePixelRatio);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paintCountMark(painter, QRectF(QPointF(), size), count, group, theme, font);
    }
    return picture;
}

void MarkPictures::clear()
{
    m_pictures.clear();
    m_counts.clear();
}

} // namespace Parallax
