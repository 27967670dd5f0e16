// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinecanvaspaint.h"

#include "ui/timeline/timelinewords.h"
#include "core/words/edtftext.h"

#include <QCoreApplication>
#include <QFontInfo>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace Parallax {

namespace {

struct CountTip
{
    Q_DECLARE_TR_FUNCTIONS(Parallax::TimelineCanvas)

public:
    static QString text(quint32 count)
    {
        return tr("%1 items are close together here. Click to look closer.").arg(QLocale().toString(count));
    }
};

} // namespace

QFont labelFont(const QWidget &widget)
{
    constexpr double part = 0.92;
    QFont font = widget.font();
    font.setPixelSize(std::max(9, int(std::lround(part * QFontInfo(font).pixelSize()))));
    return font;
}

void paintStage(QPainter &painter, TimelineStage &stage, TimelinePainter &painting, const std::vector<QString> &names,
    const std::optional<std::pair<double, double>> &period, int focused, const Theme &theme)
{
    const TimelineLayout &layout = stage.layout();
    const std::array<QString, 3> groups{timelineGroupName(TimelineGroup::Events), timelineGroupName(TimelineGroup::Statements),
        timelineGroupName(TimelineGroup::Publications)};
    painting.paint(
        painter, {stage.data(), stage.places(), stage.rows(), layout, stage.sheet(), names, groups, stage.font(), period, focused}, theme);
}

void paintMoved(QPainter &painter, const TimelineStage &stage, const TimelineGestures::Moved &moved, const Theme &theme)
{
    const TimelineSheet &sheet = stage.sheet();
    TimelineItem item = stage.data().items[moved.item];
    item.time = moved.time;
    const double left = sheet.x(stage.time().position(item.time.first));
    const double right = sheet.x(stage.time().position(item.time.last));
    const double middle = 0.5 * (left + right);
    painter.save();
    painter.setOpacity(0.75);
    if (item.time.isPoint()) {
        paintPointMark(painter, QPointF(middle, moved.y), item, theme);
    } else {
        const double half = 0.5 * std::max(LaneMarks::leastBar, std::min(right - left, 4 * sheet.size.width()));
        paintBarMark(painter, QRectF(middle - half, moved.y - 0.5 * LaneMarks::barHeight, 2 * half, LaneMarks::barHeight), item, theme);
    }
    painter.restore();
    const QString text = moved.date.isEmpty() ? QString() : edtfText(moved.date);
    if (text.isEmpty())
        return;
    const QSizeF room(sheet.metrics.horizontalAdvance(text) + 16, sheet.metrics.height() + 6);
    const double x =
        std::clamp(middle - 0.5 * room.width(), sheet.plotLeft(), std::max(sheet.plotLeft(), sheet.plotRight() - room.width()));
    const double above = moved.y - 12 - room.height();
    const QRectF box(QPointF(x, above >= 2 ? above : moved.y + 12), room);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent, 1));
    painter.setBrush(theme.paper);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setFont(stage.font());
    painter.setPen(theme.text);
    painter.drawText(box, Qt::AlignCenter, text);
}

bool showCountTip(QWidget &canvas, TimelineStage &stage, const QHelpEvent &event)
{
    const int mark = stage.layout().markAt(event.pos());
    if (mark < 0 || stage.layout().marks[size_t(mark)].count == 1) {
        QToolTip::hideText();
        return true;
    }
    const auto &hit = stage.layout().marks[size_t(mark)];
    QToolTip::showText(event.globalPos(), CountTip::text(hit.count), &canvas, hit.rect.toAlignedRect());
    return true;
}

bool isOwnKey(const QKeyEvent &event)
{
    const auto modifiers = event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        return modifiers == Qt::NoModifier || modifiers == Qt::ControlModifier;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_Plus:
    case Qt::Key_Minus:
    case Qt::Key_Equal:
    case Qt::Key_0:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return modifiers == Qt::NoModifier;
    default:
        return false;
    }
}

} // namespace Parallax
