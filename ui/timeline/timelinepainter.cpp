// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinepainter.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace Parallax {

namespace {

using Shape = TimelineMark::Shape;

bool isIn(const std::vector<quint32> &items, quint32 item)
{
    return std::find(items.begin(), items.end(), item) != items.end();
}

/// Whether a mark shows one of the items, by itself or in its count.
bool shows(const TimelinePicture &picture, const TimelineLayout::Mark &mark, const std::vector<quint32> &items)
{
    if (mark.shape != Shape::Count)
        return isIn(items, mark.item);
    const auto begin = picture.rows.rows[size_t(mark.row)].marks.crowds.begin() + qptrdiff(mark.item);
    return std::any_of(
        items.begin(), items.end(), [&](quint32 item) { return std::binary_search(begin, begin + qptrdiff(mark.count), item); });
}

QColor withAlpha(QColor color, double alpha)
{
    color.setAlphaF(float(alpha));
    return color;
}

void paintGround(QPainter &painter, const TimelinePicture &picture, const Theme &theme)
{
    const TimelineSheet &sheet = picture.sheet;
    painter.fillRect(QRectF(QPointF(), sheet.size), theme.panel);
    painter.save();
    painter.setClipRect(QRectF(QPointF(sheet.plotLeft(), 0), QPointF(sheet.size.width(), sheet.lanesBottom())));
    for (const QRectF &fold : picture.layout.folds)
        painter.fillRect(fold, withAlpha(theme.line, 0.45));
    for (const auto &tick : picture.layout.ticks) {
        painter.setPen(QPen(withAlpha(theme.line, tick.isMajor ? 0.9 : 0.5), 1));
        painter.drawLine(QPointF(std::round(tick.x) + 0.5, 0), QPointF(std::round(tick.x) + 0.5, sheet.lanesBottom()));
    }
    painter.restore();
}

void paintLanes(QPainter &painter, const TimelinePicture &picture, const Theme &theme)
{
    const TimelineSheet &sheet = picture.sheet;
    QFont heading = picture.font;
    heading.setWeight(QFont::DemiBold);
    painter.save();
    painter.setClipRect(QRectF(0, 0, sheet.size.width(), sheet.lanesBottom()));
    for (size_t i = 0; i < picture.rows.rows.size(); ++i) {
        const auto &row = picture.rows.rows[i];
        const double top = row.top - sheet.scroll;
        if (top + row.height <= 0 || top >= sheet.lanesBottom())
            continue;
        const double bottom = std::round(top + row.height) - 0.5;
        painter.setPen(QPen(theme.line, 1));
        const bool isLast = i + 1 == picture.rows.rows.size();
        if (!row.isHeading && !isLast)
            painter.drawLine(QPointF(sheet.plotLeft() - (picture.rows.rows[i + 1].isHeading ? sheet.plotLeft() : 0), bottom),
                QPointF(sheet.size.width(), bottom));
        const QString &name = picture.names[size_t(row.lane)];
        painter.setFont(row.isHeading ? heading : picture.font);
        painter.setPen(row.isHeading || sheet.compact ? theme.text : theme.soft);
        const double indent = row.isHeading || sheet.compact ? 12 : 22;
        const QRectF place(indent, top, sheet.plotLeft() - indent - 8, row.height);
        const QString shown = row.isHeading ? picture.groups[size_t(row.group)] : name;
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, sheet.metrics.elidedText(shown, Qt::ElideRight, place.width()));
    }
    painter.restore();
}

void paintPeriod(QPainter &painter, const TimelinePicture &picture, const Theme &theme)
{
    if (!picture.period)
        return;
    const TimelineSheet &sheet = picture.sheet;
    const double left = std::max(sheet.x(picture.period->first), sheet.plotLeft() - 2);
    const double right = std::min(sheet.x(picture.period->second), sheet.size.width() + 2);
    if (right <= left)
        return;
    painter.save();
    painter.setClipRect(QRectF(QPointF(sheet.plotLeft(), 0), QPointF(sheet.size.width(), sheet.size.height())));
    painter.fillRect(QRectF(left, 0, right - left, sheet.lanesBottom()), withAlpha(theme.accent, 0.07));
    painter.setPen(QPen(withAlpha(theme.accent, 0.6), 1));
    for (const double x : {std::round(left) + 0.5, std::round(right) - 0.5})
        painter.drawLine(QPointF(x, 0), QPointF(x, sheet.lanesBottom()));
    painter.fillRect(QRectF(left, sheet.lanesBottom() - 1, right - left, 2), theme.accent);
    painter.restore();
}

/// The sign that the axis is broken there.
void paintBreak(QPainter &painter, double x, double y, const Theme &theme)
{
    painter.setPen(QPen(theme.panel, 4));
    painter.drawLine(QPointF(x - 4, y), QPointF(x + 4, y));
    painter.setPen(QPen(theme.faint, 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF({{x - 5, y + 3}, {x - 1.5, y - 4}, {x + 1.5, y + 4}, {x + 5, y - 3}}));
}

void paintAxis(QPainter &painter, const TimelinePicture &picture, const Theme &theme)
{
    const TimelineSheet &sheet = picture.sheet;
    const double y = sheet.lanesBottom() + 0.5;
    painter.save();
    painter.setClipRect(QRectF(sheet.plotLeft(), 0, sheet.size.width(), sheet.size.height()));
    painter.setPen(QPen(theme.line, 1));
    painter.drawLine(QPointF(sheet.plotLeft(), y), QPointF(sheet.size.width(), y));
    painter.setFont(picture.font);
    for (const auto &tick : picture.layout.ticks) {
        const double x = std::round(tick.x) + 0.5;
        painter.setPen(QPen(theme.faint, 1));
        painter.drawLine(QPointF(x, y), QPointF(x, y + (tick.isMajor ? 6 : 3)));
        painter.setPen(tick.isMajor ? theme.text : theme.soft);
        if (!tick.rect.isEmpty())
            painter.drawText(tick.rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, tick.text);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    for (const QRectF &fold : picture.layout.folds)
        paintBreak(painter, fold.center().x(), y, theme);
    painter.restore();
}

void paintJoins(QPainter &painter, const TimelinePicture &picture, const Theme &theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(withAlpha(theme.place, 0.8), 1, Qt::DashLine));
    for (const auto &join : picture.layout.joins)
        painter.drawLine(join.from, join.to);
}

void paintRings(QPainter &painter, const TimelinePicture &picture, const Theme &theme)
{
    const TimelineSheet &sheet = picture.sheet;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const auto ring = [&](const QRectF &rect, double away, const QPen &pen) {
        const QRectF around = rect.adjusted(-away, -away, away, away);
        const double radius = std::min(0.5 * around.height(), 0.5 * around.width());
        painter.setPen(pen);
        painter.drawRoundedRect(around, radius, radius);
    };
    const bool any = !sheet.picked.empty() || !sheet.lit.empty();
    for (size_t i = 0; i < picture.layout.marks.size() && any; ++i) {
        const auto &mark = picture.layout.marks[i];
        if (shows(picture, mark, sheet.picked))
            ring(mark.rect, 2.5, QPen(theme.accent, 2));
        else if (shows(picture, mark, sheet.lit))
            ring(mark.rect, 2, QPen(theme.accent, 1));
    }
    if (picture.focused >= 0 && size_t(picture.focused) < picture.layout.marks.size())
        ring(picture.layout.marks[size_t(picture.focused)].rect, 4.5, QPen(theme.text, 1, Qt::DotLine));
}

void paintLabels(QPainter &painter, const TimelinePicture &picture, const Theme &theme)
{
    painter.setFont(picture.font);
    for (const auto &label : picture.layout.labels) {
        const auto &mark = picture.layout.marks[label.mark];
        const TimelineItem &item = picture.data.items[mark.item];
        const bool isPicked = isIn(picture.sheet.picked, mark.item);
        const bool isQuiet = item.what == TimelineItem::What::Publication || item.has(TimelineItem::OtherDate);
        painter.setPen(isPicked ? theme.accent : isQuiet ? theme.soft : theme.text);
        // Rounded, so that words stay sharp and do not tremble against their marks.
        painter.drawText(
            QPointF(std::round(label.rect.left()), std::round(label.rect.top()) + std::round(picture.sheet.metrics.ascent())), label.text);
    }
}

} // namespace

void TimelinePainter::paint(QPainter &painter, const TimelinePicture &picture, const Theme &theme)
{
    if (!(m_theme == theme)) {
        m_theme = theme;
        m_pictures.clear();
    }
    const TimelineSheet &sheet = picture.sheet;
    paintGround(painter, picture, theme);
    paintLanes(painter, picture, theme);
    paintPeriod(painter, picture, theme);
    painter.save();
    painter.setClipRect(QRectF(QPointF(sheet.plotLeft(), 0), QPointF(sheet.size.width(), sheet.lanesBottom())));
    paintJoins(painter, picture, theme);
    paintMarks(painter, picture);
    paintLabels(painter, picture, theme);
    paintRings(painter, picture, theme);
    painter.restore();
    paintAxis(painter, picture, theme);
}

void TimelinePainter::paintMarks(QPainter &painter, const TimelinePicture &picture)
{
    const QPaintEngine *engine = painter.paintEngine();
    const bool pixels = engine && engine->type() == QPaintEngine::Raster;
    QFont small = picture.font;
    small.setPixelSize(std::max(8, int(std::lround(0.88 * small.pixelSize()))));
    const double from = picture.sheet.plotLeft() - 60;
    const double to = picture.sheet.size.width() + 60;
    for (const auto &mark : picture.layout.marks) {
        if (mark.shape == Shape::Point) {
            paintPoint(painter, mark.rect, picture.data.items[mark.item], pixels);
        } else if (mark.shape == Shape::Bar) {
            // A bar may be far longer than the paint engine counts.
            QRectF body = mark.body;
            body.setLeft(std::max(body.left(), from));
            body.setRight(std::min(body.right(), to));
            paintBarMark(painter, body, picture.data.items[mark.item], m_theme);
        } else {
            paintCountMark(painter, mark.rect, mark.count, picture.rows.rows[size_t(mark.row)].group, m_theme, small);
        }
    }
}

void TimelinePainter::paintPoint(QPainter &painter, const QRectF &rect, const TimelineItem &item, bool pixels)
{
    if (!pixels)
        return paintPointMark(painter, rect.center(), item, m_theme);
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QPixmap &pixmap = m_pictures.of(item, m_theme, ratio);
    const QPointF half(0.5 * pixmap.width() / ratio, 0.5 * pixmap.height() / ratio);
    const QPointF place = rect.center() - half;
    // On whole pixels: blitted, not resampled.
    painter.drawPixmap(QPointF(std::round(place.x() * ratio) / ratio, std::round(place.y() * ratio) / ratio), pixmap);
}

} // namespace Parallax
