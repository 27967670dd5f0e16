// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinecanvas.h"

#include "ui/timeline/timelinecanvaspaint.h"
#include "ui/timeline/timelinecanvasparts.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QSignalBlocker>

#include <cmath>

namespace Parallax {

TimelineCanvas::TimelineCanvas(const Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>(*this, appearance))
{
    setObjectName(QStringLiteral("timelineCanvas"));
    setAccessibleName(tr("Timeline"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_parts->stage.setFont(labelFont(*this));
    connect(&appearance, &Appearance::themeChanged, this, QOverload<>::of(&QWidget::update));
    connect(&m_parts->hover, &QTimer::timeout, this, [this] { m_parts->rest(); });
    connect(m_parts->bar, &QScrollBar::valueChanged, this, [this](int value) { scrollLanes(value); });
}

TimelineCanvas::~TimelineCanvas() = default;

void TimelineCanvas::setData(const std::shared_ptr<const TimelineData> &timeline)
{
    m_parts->gestures.cancel();
    std::optional<TimelineItem> focused;
    if (m_parts->focused)
        focused = m_parts->stage.data().items[*m_parts->focused];
    m_parts->focused.reset();
    m_parts->stage.setData(timeline);
    const auto &items = m_parts->stage.data().items;
    for (quint32 i = 0; i < items.size() && focused && !m_parts->focused; ++i) {
        if (items[i].isSameRecord(*focused))
            m_parts->focused = i;
    }
    arrange();
    Q_EMIT shownChanged();
}

void TimelineCanvas::setCompact(bool compact)
{
    m_parts->stage.setCompact(compact);
    arrange();
}

void TimelineCanvas::setFolding(FoldedTime::Folding folding)
{
    m_parts->gestures.cancel();
    m_parts->stage.setFolding(folding);
    arrange();
    Q_EMIT shownChanged();
}

void TimelineCanvas::setPicked(const std::optional<TimelineItem> &item)
{
    m_parts->stage.setPicked(item);
    update();
}

void TimelineCanvas::setLit(const std::vector<TimelineItem> &items)
{
    m_parts->stage.setLit(items);
    update();
}

void TimelineCanvas::setReadOnly(bool readOnly)
{
    m_parts->gestures.setReadOnly(readOnly);
}

void TimelineCanvas::setPeriod(const std::optional<std::pair<QDate, QDate>> &period)
{
    m_parts->period = period;
    update();
}

const FoldedTime &TimelineCanvas::time() const
{
    return m_parts->stage.time();
}

std::pair<double, double> TimelineCanvas::shown() const
{
    const ShownStretch &shown = m_parts->stage.shown();
    return {shown.first, shown.last};
}

void TimelineCanvas::setShown(double first, double last)
{
    const ShownStretch before = m_parts->stage.shown();
    m_parts->stage.setShown({first, last});
    if (m_parts->stage.shown() == before)
        return;
    arrange();
    Q_EMIT shownChanged();
}

void TimelineCanvas::fit()
{
    const ShownStretch all;
    setShown(all.first, all.last);
}

void TimelineCanvas::zoom(double factor)
{
    const TimelineSheet &sheet = m_parts->stage.sheet();
    const QPoint pointer = mapFromGlobal(QCursor::pos());
    const bool isOver = underMouse() && rect().contains(pointer) && pointer.x() > sheet.plotLeft();
    const double around = isOver ? sheet.position(pointer.x()) : 0.5 * (sheet.shown.first + sheet.shown.last);
    const ShownStretch next = zoomed(sheet.shown, time(), around, factor);
    setShown(next.first, next.last);
}

void TimelineCanvas::pan(double part)
{
    const ShownStretch next = panned(m_parts->stage.shown(), time(), part);
    setShown(next.first, next.last);
}

void TimelineCanvas::jumpTo(const TimeSpan &date)
{
    const ShownStretch next = aroundDate(time(), date.first, date.last);
    setShown(next.first, next.last);
}

void TimelineCanvas::scrollLanes(double pixels)
{
    m_parts->stage.setScroll(pixels);
    const QSignalBlocker blocker(m_parts->bar);
    m_parts->bar->setValue(int(m_parts->stage.sheet().scroll));
    update();
}

double TimelineCanvas::wholeHeight() const
{
    return m_parts->stage.rows().height + m_parts->stage.sheet().axisHeight();
}

QSize TimelineCanvas::sizeHint() const
{
    return {900, 212};
}

QSize TimelineCanvas::minimumSizeHint() const
{
    return {320, int(std::ceil(4 * m_parts->stage.sheet().slotHeight() + m_parts->stage.sheet().axisHeight()))};
}

/// The size of the drawing and its scroll bar, which takes some of the width where it is needed.
void TimelineCanvas::arrange()
{
    TimelineStage &stage = m_parts->stage;
    QScrollBar *bar = m_parts->bar;
    const int width = bar->sizeHint().width();
    // Mostly it stays as it is: then the rows of the lanes are not worked out for another width first.
    const QSizeF beside(this->width() - width, height());
    stage.setSize(bar->isHidden() ? QSizeF(size()) : beside);
    if (!bar->isHidden() && stage.scrollRange() <= 0)
        stage.setSize(size());
    const bool scrolls = stage.scrollRange() > 0;
    if (scrolls) {
        stage.setSize(beside);
        bar->setGeometry(this->width() - width, 0, width, int(stage.sheet().lanesBottom()));
        bar->setRange(0, int(stage.scrollRange()));
        bar->setPageStep(int(stage.sheet().lanesBottom()));
        bar->setSingleStep(int(stage.sheet().slotHeight()));
    }
    bar->setVisible(scrolls);
    scrollLanes(stage.sheet().scroll);
}

void TimelineCanvas::setFocused(quint32 item)
{
    m_parts->focused = item;
    const ShownStretch before = m_parts->stage.shown();
    m_parts->showFocused();
    scrollLanes(m_parts->stage.sheet().scroll);
    setAccessibleDescription(m_parts->describe(m_parts->stage.data().items[item]));
    if (!(m_parts->stage.shown() == before))
        Q_EMIT shownChanged();
}

bool TimelineCanvas::event(QEvent *event)
{
    // The keys that go from item to item are not for the shortcuts of a window.
    if (event->type() == QEvent::ShortcutOverride && isOwnKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::ToolTip)
        return showCountTip(*this, m_parts->stage, *static_cast<QHelpEvent *>(event));
    if (event->type() == QEvent::FontChange) {
        m_parts->stage.setFont(labelFont(*this));
        arrange();
    } else if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        update();
    }
    if (event->type() == QEvent::Leave || event->type() == QEvent::FocusOut)
        m_parts->leave();
    return QWidget::event(event);
}

void TimelineCanvas::resizeEvent(QResizeEvent *)
{
    arrange();
}

void TimelineCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    TimelineStage &stage = m_parts->stage;
    // The scroll bar has no ground of its own, and the drawing ends where it begins.
    if (m_parts->bar->isVisible())
        painter.fillRect(rect(), m_parts->appearance.theme().panel);
    const int focused = hasFocus() ? m_parts->focusedMark() : -1;
    paintStage(painter, stage, m_parts->painter, m_parts->laneNames(), m_parts->shadedPeriod(), focused, m_parts->appearance.theme());
    if (const auto &moved = m_parts->gestures.moved())
        paintMoved(painter, stage, *moved, m_parts->appearance.theme());
}

void TimelineCanvas::paintOn(QPainter &painter, const QSizeF &size) const
{
    TimelineStage stage = m_parts->stage;
    stage.setSize(size);
    paintStage(painter, stage, m_parts->painter, m_parts->laneNames(), m_parts->shadedPeriod(), -1, m_parts->appearance.theme());
}

} // namespace Parallax
