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

/// Whether a mark shows one of the items, by itself or in its count.
bool shows(const TimelineScene &scene, const TimelineLayout::Mark &mark, const std::vector<quint32> &items)
{
    const auto own = TimelineLayout::itemsOf(scene.rows, mark);
    return std::any_of(items.begin(), items.end(), [&](quint32 item) { return std::binary_search(own.begin(), own.end(), item); });
}

QColor withAlpha(QColor color, double alpha)
{
    color.setAlphaF(float(alpha));
    return color;
}

void paintGround(QPainter &painter, const TimelineScene &scene, const Theme &theme)
{
    const TimelineSheet &sheet = scene.sheet;
    painter.fillRect(QRectF(QPointF(), sheet.size), theme.panel);
    painter.save();
    painter.setClipRect(QRectF(QPointF(sheet.plotLeft(), 0), QPointF(sheet.size.width(), sheet.lanesBottom())));
    for (const QRectF &fold : scene.layout.folds)
        painter.fillRect(fold, withAlpha(theme.line, 0.45));
    for (const auto &tick : scene.layout.ticks) {
        painter.setPen(QPen(withAlpha(theme.line, tick.isMajor ? 0.9 : 0.5), 1));
        painter.drawLine(QPointF(std::round(tick.x) + 0.5, 0), QPointF(std::round(tick.x) + 0.5, sheet.lanesBottom()));
    }
    painter.restore();
}

void paintLanes(QPainter &painter, const TimelineScene &scene, const Theme &theme)
{
    const TimelineSheet &sheet = scene.sheet;
    QFont heading = scene.font;
    heading.setWeight(QFont::DemiBold);
    painter.save();
    painter.setClipRect(QRectF(0, 0, sheet.size.width(), sheet.lanesBottom()));
    for (size_t i = 0; i < scene.rows.rows.size(); ++i) {
        const auto &row = scene.rows.rows[i];
        const double top = row.top - sheet.scroll;
        if (top + row.height <= 0 || top >= sheet.lanesBottom())
            continue;
        const double bottom = std::round(top + row.height) - 0.5;
        painter.setPen(QPen(theme.line, 1));
        const bool isLast = i + 1 == scene.rows.rows.size();
        if (!row.isHeading && !isLast)
            painter.drawLine(QPointF(sheet.plotLeft() - (scene.rows.rows[i + 1].isHeading ? sheet.plotLeft() : 0), bottom),
                QPointF(sheet.size.width(), bottom));
        const QString &name = scene.names[size_t(row.lane)];
        painter.setFont(row.isHeading ? heading : scene.font);
        painter.setPen(row.isHeading || sheet.compact ? theme.text : theme.soft);
        const double indent = row.isHeading || sheet.compact ? 12 : 22;
        const QRectF place(indent, top, sheet.plotLeft() - indent - 8, row.height);
        const QString shown = row.isHeading ? scene.groups[size_t(row.group)] : name;
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, sheet.metrics.elidedText(shown, Qt::ElideRight, place.width()));
    }
    painter.restore();
}

void paintPeriod(QPainter &painter, const TimelineScene &scene, const Theme &theme)
{
    if (!scene.period)
        return;
    const TimelineSheet &sheet = scene.sheet;
    const double left = std::max(sheet.x(scene.period->first), sheet.plotLeft() - 2);
    const double right = std::min(sheet.x(scene.period->second), sheet.size.width() + 2);
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

void paintAxis(QPainter &painter, const TimelineScene &scene, const Theme &theme)
{
    const TimelineSheet &sheet = scene.sheet;
    const double y = sheet.lanesBottom() + 0.5;
    painter.save();
    painter.setClipRect(QRectF(sheet.plotLeft(), 0, sheet.size.width(), sheet.size.height()));
    painter.setPen(QPen(theme.line, 1));
    painter.drawLine(QPointF(sheet.plotLeft(), y), QPointF(sheet.size.width(), y));
    painter.setFont(scene.font);
    for (const auto &tick : scene.layout.ticks) {
        const double x = std::round(tick.x) + 0.5;
        painter.setPen(QPen(theme.faint, 1));
        painter.drawLine(QPointF(x, y), QPointF(x, y + (tick.isMajor ? 6 : 3)));
        painter.setPen(tick.isMajor ? theme.text : theme.soft);
        if (!tick.rect.isEmpty())
            painter.drawText(tick.rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, tick.text);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    for (const QRectF &fold : scene.layout.folds)
        paintBreak(painter, fold.center().x(), y, theme);
    painter.restore();
}

void paintJoins(QPainter &painter, const TimelineScene &scene, const Theme &theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(withAlpha(theme.place, 0.8), 1, Qt::DashLine));
    for (const auto &join : scene.layout.joins)
        painter.drawLine(join.from, join.to);
}

void paintRings(QPainter &painter, const TimelineScene &scene, const Theme &theme)
{
    const TimelineSheet &sheet = scene.sheet;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const auto ring = [&](const QRectF &rect, double away, const QPen &pen) {
        const QRectF around = rect.adjusted(-away, -away, away, away);
        const double radius = std::min(0.5 * around.height(), 0.5 * around.width());
        painter.setPen(pen);
        painter.drawRoundedRect(around, radius, radius);
    };
    const bool any = !sheet.picked.empty() || !sheet.lit.empty();
    for (size_t i = 0; i < scene.layout.marks.size() && any; ++i) {
        const auto &mark = scene.layout.marks[i];
        if (shows(scene, mark, sheet.picked))
            ring(mark.rect, 2.5, QPen(theme.accent, 2));
        else if (shows(scene, mark, sheet.lit))
            ring(mark.rect, 2, QPen(theme.accent, 1));
    }
    if (scene.focused >= 0 && size_t(scene.focused) < scene.layout.marks.size())
        ring(scene.layout.marks[size_t(scene.focused)].rect, 4.5, QPen(theme.text, 1, Qt::DotLine));
}

void paintLabels(QPainter &painter, const TimelineScene &scene, const Theme &theme)
{
    painter.setFont(scene.font);
    for (const auto &label : scene.layout.labels) {
        const auto &mark = scene.layout.marks[label.mark];
        const TimelineItem &item = scene.data.items[mark.item];
        const bool isPicked = shows(scene, mark, scene.sheet.picked);
        const bool isQuiet = item.what == TimelineItem::What::Publication || item.has(TimelineItem::OtherDate);
        painter.setPen(isPicked ? theme.accent : isQuiet ? theme.soft : theme.text);
        // Rounded, so that words stay sharp and do not tremble against their marks.
        const double baseline = label.rect.bottom() - scene.sheet.metrics.descent();
        painter.drawText(QPointF(std::round(label.rect.left()), std::round(baseline)), label.text);
    }
}

} // namespace

void TimelinePainter::paint(QPainter &painter, const TimelineScene &scene, const Theme &theme)
{
    if (!(m_theme == theme) || m_font != scene.font) {
        m_theme = theme;
        m_font = scene.font;
        m_pictures.clear();
    }
    const TimelineSheet &sheet = scene.sheet;
    paintGround(painter, scene, theme);
    paintLanes(painter, scene, theme);
    paintPeriod(painter, scene, theme);
    painter.save();
    painter.setClipRect(QRectF(QPointF(sheet.plotLeft(), 0), QPointF(sheet.size.width(), sheet.lanesBottom())));
    paintJoins(painter, scene, theme);
    paintMarks(painter, scene);
    paintLabels(painter, scene, theme);
    paintRings(painter, scene, theme);
    painter.restore();
    paintAxis(painter, scene, theme);
}

void TimelinePainter::paintMarks(QPainter &painter, const TimelineScene &scene)
{
    const QPaintEngine *engine = painter.paintEngine();
    const bool pixels = engine && engine->type() == QPaintEngine::Raster;
    QFont small = scene.font;
    small.setPixelSize(std::max(8, int(std::lround(0.88 * small.pixelSize()))));
    const double from = scene.sheet.plotLeft() - 60;
    const double to = scene.sheet.size.width() + 60;
    // Qt's SVG writer does not clip.
    QRectF within;
    if (engine && engine->type() == QPaintEngine::SVG)
        within = QRectF(QPointF(scene.sheet.plotLeft(), 0), QPointF(scene.sheet.size.width(), scene.sheet.lanesBottom()));
    for (const auto &mark : scene.layout.marks) {
        if (!within.isEmpty() && (mark.shape == Shape::Bar ? !mark.rect.intersects(within) : !within.contains(mark.rect.center())))
            continue;
        if (mark.shape == Shape::Point) {
            paintPoint(painter, mark.rect, scene.data.items[mark.item], pixels);
        } else if (mark.shape != Shape::Count) {
            // A bar may be far longer than the paint engine counts.
            QRectF body = mark.body;
            body.setLeft(std::max(body.left(), from));
            body.setRight(std::min(body.right(), to));
            paintBarMark(painter, body, scene.data.items[mark.item], m_theme, within);
        }
        if (mark.count > 1) {
            paintCount(painter, mark.badge, mark.count, scene.rows.rows[size_t(mark.row)].group, small, pixels);
        }
    }
}

void TimelinePainter::paintPoint(QPainter &painter, const QRectF &rect, const TimelineItem &item, bool pixels)
{
    if (!pixels)
        return paintPointMark(painter, rect.center(), item, m_theme);
    blit(painter, rect.center(), m_pictures.of(item, m_theme, painter.device()->devicePixelRatioF()));
}

void TimelinePainter::paintCount(QPainter &painter, const QRectF &badge, quint32 count, TimelineGroup group, const QFont &font, bool pixels)
{
    if (!pixels)
        return paintCountMark(painter, badge, count, group, m_theme, font);
    const qreal ratio = painter.device()->devicePixelRatioF();
    blit(painter, badge.center(), m_pictures.ofCount(count, badge.size(), group, m_theme, font, ratio));
}

void TimelinePainter::blit(QPainter &painter, QPointF middle, const QPixmap &picture)
{
    const qreal ratio = picture.devicePixelRatio();
    const QPointF place = middle - QPointF(0.5 * picture.width() / ratio, 0.5 * picture.height() / ratio);
    painter.drawPixmap(QPointF(std::round(place.x() * ratio) / ratio, std::round(place.y() * ratio) / ratio), picture);
}

} // namespace Parallax
