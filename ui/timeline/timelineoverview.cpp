// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelineoverview.h"

#include "ui/session/appearance.h"
#include "ui/timeline/shownstretch.h"
#include "ui/widgets/rowtext.h"

#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr int viewHeight = 64;
constexpr int labelRoom = 18;
constexpr int side = 16;
constexpr int gripReach = 6; // pixels beside an end of the window
constexpr double leastWindow = 0.002;

} // namespace

TimelineOverview::TimelineOverview(const Appearance &appearance, QWidget *parent)
    : QChartView(parent)
    , m_appearance(appearance)
    , m_bins(1)
{
    setObjectName(u"timelineOverview"_s);
    setAccessibleName(tr("Overview of the timeline"));
    setAccessibleDescription(tr("The arrow keys move the window of what is seen, plus and minus narrow and widen it."));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setRubberBand(QChartView::NoRubberBand);
    setMouseTracking(true);
    setFixedHeight(viewHeight);
    chart()->legend()->hide();
    chart()->setDropShadowEnabled(false);
    chart()->setBackgroundRoundness(0);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setMargins(QMargins());
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    connect(&appearance, &Appearance::themeChanged, this, &TimelineOverview::build);
    build();
}

void TimelineOverview::setData(const std::shared_ptr<const TimelineData> &items, const FoldedTime &time)
{
    m_time = time;
    m_bins = items ? timelineBins(*items, time, mostTimelineBins) : std::vector<TimelineBin>(1);
    build();
}

void TimelineOverview::setShown(double first, double last)
{
    m_shown = {first, last};
    viewport()->update();
}

void TimelineOverview::setPeriod(const std::optional<std::pair<QDate, QDate>> &period)
{
    m_period = period;
    viewport()->update();
}

void TimelineOverview::build()
{
    const Theme &theme = m_appearance.theme();
    chart()->removeAllSeries();
    for (QAbstractAxis *axis : chart()->axes()) {
        chart()->removeAxis(axis);
        axis->deleteLater();
    }
    setBackgroundBrush(theme.panel);
    chart()->setBackgroundBrush(theme.panel);
    auto *series = new QStackedBarSeries(chart());
    series->setBarWidth(0.8);
    addBars(*series);
    chart()->addSeries(series);
    int most = 1;
    for (const TimelineBin &bin : m_bins)
        most = std::max(most, bin.total());
    const auto addAxis = [&](double first, double last, Qt::Alignment alignment) {
        auto *axis = new QValueAxis(chart());
        axis->setRange(first, last);
        axis->setVisible(false);
        chart()->addAxis(axis, alignment);
        series->attachAxis(axis);
    };
    const double count = double(m_bins.size());
    addAxis(-ShownStretch::margin * count - 0.5, (1 + ShownStretch::margin) * count - 0.5, Qt::AlignBottom);
    addAxis(0, std::sqrt(double(most)), Qt::AlignLeft);
    layOut();
}

// A bar is as high as the root of its count: beside a day with a hundred items, one with a single one can be seen.
void TimelineOverview::addBars(QStackedBarSeries &series) const
{
    const Theme &theme = m_appearance.theme();
    const std::array inks{theme.place, theme.person, theme.soft};
    for (size_t group = 0; group < inks.size(); ++group) {
        auto *set = new QBarSet(QString(), &series);
        for (const TimelineBin &bin : m_bins) {
            const int total = bin.total();
            set->append(total == 0 ? 0.0 : std::sqrt(double(total)) * bin.counts[group] / total);
        }
        set->setBrush(inks[group]);
        set->setPen(Qt::NoPen);
        series.append(set);
    }
}

void TimelineOverview::layOut()
{
    chart()->setPlotArea(QRectF(side, 4, std::max(1, width() - 2 * side), viewHeight - labelRoom - 4));
    m_ticks = m_time.isEmpty() ? std::vector<TimeTick>() : timeTicks(m_time, 0, 1, 64.0 / std::max(64, width() - 2 * side), locale());
    viewport()->update();
}

double TimelineOverview::placeOf(double position) const
{
    const QRectF area = chart()->plotArea();
    return area.left() + (position + ShownStretch::margin) / ShownStretch().length() * area.width();
}

double TimelineOverview::positionAt(double x) const
{
    const QRectF area = chart()->plotArea();
    return (x - area.left()) / area.width() * ShownStretch().length() - ShownStretch::margin;
}

void TimelineOverview::drawTicks(QPainter &painter) const
{
    const Theme &theme = m_appearance.theme();
    painter.setFont(rowFont(font(), -2));
    painter.setPen(theme.faint);
    const QFontMetrics metrics(painter.font());
    const double base = viewHeight - labelRoom;
    painter.drawLine(QPointF(side, base + 0.5), QPointF(width() - side, base + 0.5));
    double free = 0;
    for (const TimeTick &tick : m_ticks) {
        const double wide = metrics.horizontalAdvance(tick.label);
        const double left = std::clamp(placeOf(tick.position) - wide / 2, 0.0, std::max(0.0, width() - wide));
        if (left < free)
            continue;
        painter.drawText(QPointF(left, base + 3 + metrics.ascent()), tick.label);
        free = left + wide + 8;
    }
}

void TimelineOverview::drawForeground(QPainter *painter, const QRectF &)
{
    const Theme &theme = m_appearance.theme();
    painter->save();
    painter->resetTransform();
    painter->setRenderHint(QPainter::Antialiasing, false);
    drawTicks(*painter);
    const QRectF whole(side, 0, width() - 2 * side, viewHeight - labelRoom);
    const double first = std::max(whole.left(), placeOf(m_shown.first));
    const double last = std::min(whole.right(), std::max(first + 4, placeOf(m_shown.second)));
    QColor veil = theme.panel;
    veil.setAlphaF(0.7F);
    painter->fillRect(QRectF(whole.topLeft(), QPointF(first, whole.bottom())), veil);
    painter->fillRect(QRectF(QPointF(last, whole.top()), whole.bottomRight()), veil);
    if (m_period && !m_time.isEmpty()) {
        const double from = placeOf(m_time.position(double(m_period->first.toJulianDay())));
        const double to = placeOf(m_time.position(double(m_period->second.toJulianDay()) + 1));
        painter->fillRect(QRectF(from, whole.bottom() - 3, std::max(2.0, to - from), 3) & whole, theme.accent);
    }
    painter->setPen(QPen(hasFocus() ? theme.accent : theme.faint, hasFocus() ? 2 : 1));
    painter->drawRect(QRectF(QPointF(first, whole.top() + 1), QPointF(last, whole.bottom() - 1)));
    painter->restore();
}

void TimelineOverview::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    layOut();
}

void TimelineOverview::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        layOut();
}

TimelineOverview::Grip TimelineOverview::gripAt(double x) const
{
    const double first = placeOf(m_shown.first);
    const double last = placeOf(m_shown.second);
    // In a narrow window the middle is there to be dragged, and its ends are pulled from outside.
    const double inside = std::min(double(gripReach), (last - first) / 4);
    if (x >= first - gripReach && x <= first + inside)
        return Grip::First;
    if (x >= last - inside && x <= last + gripReach)
        return Grip::Last;
    return x > first && x < last ? Grip::Whole : Grip::None;
}

void TimelineOverview::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const double x = event->position().x();
    const double at = positionAt(x);
    m_grip = gripAt(x);
    if (m_grip == Grip::None) {
        const double half = 0.5 * (m_shown.second - m_shown.first);
        request(at - half, at + half);
        m_grip = Grip::Whole;
    }
    m_gripAt = at - m_shown.first;
}

void TimelineOverview::mouseMoveEvent(QMouseEvent *event)
{
    const double x = event->position().x();
    if (m_grip == Grip::None) {
        const Grip over = gripAt(x);
        setCursor(over == Grip::None ? Qt::PointingHandCursor : over == Grip::Whole ? Qt::SizeAllCursor : Qt::SplitHCursor);
        return;
    }
    const double at = positionAt(x);
    if (m_grip == Grip::First)
        request(std::clamp(at, -ShownStretch::margin, m_shown.second - leastWindow), m_shown.second);
    else if (m_grip == Grip::Last)
        request(m_shown.first, std::clamp(at, m_shown.first + leastWindow, 1 + ShownStretch::margin));
    else
        request(at - m_gripAt, at - m_gripAt + m_shown.second - m_shown.first);
}

void TimelineOverview::mouseReleaseEvent(QMouseEvent *)
{
    m_grip = Grip::None;
}

void TimelineOverview::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void TimelineOverview::keyPressEvent(QKeyEvent *event)
{
    const auto [first, last] = m_shown;
    const ShownStretch all;
    const double length = last - first;
    const double step = 0.1 * length;
    switch (event->key()) {
    case Qt::Key_Left:
        return request(first - step, last - step);
    case Qt::Key_Right:
        return request(first + step, last + step);
    case Qt::Key_Plus:
    case Qt::Key_Up:
        return length - 2 * step < leastWindow ? void() : request(first + step, last - step);
    case Qt::Key_Minus:
    case Qt::Key_Down:
        return request(std::max(all.first, first - step), std::min(all.last, last + step));
    case Qt::Key_Home:
        return request(all.first, all.first + length);
    case Qt::Key_End:
        return request(all.last - length, all.last);
    case Qt::Key_0:
        return request(all.first, all.last);
    default:
        QChartView::keyPressEvent(event);
    }
}

void TimelineOverview::request(double first, double last)
{
    const ShownStretch all;
    const double length = std::min(all.length(), last - first);
    if (first < all.first)
        first = all.first;
    else if (first + length > all.last)
        first = all.last - length;
    Q_EMIT shownRequested(first, first + length);
}

} // namespace Parallax
