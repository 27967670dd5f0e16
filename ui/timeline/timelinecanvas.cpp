// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinecanvas.h"

#include "ui/session/appearance.h"
#include "ui/timeline/shownstretch.h"

namespace Parallax {

class TimelineCanvas::Parts
{
public:
    std::shared_ptr<const TimelineData> data;
    FoldedTime time;
    ShownStretch shown;
};

TimelineCanvas::TimelineCanvas(const Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>())
{
    connect(&appearance, &Appearance::themeChanged, this, QOverload<>::of(&QWidget::update));
}

TimelineCanvas::~TimelineCanvas() = default;

void TimelineCanvas::setData(const std::shared_ptr<const TimelineData> &timeline)
{
    m_parts->data = timeline;
}

void TimelineCanvas::setCompact(bool) { }
void TimelineCanvas::setFolding(FoldedTime::Folding) { }
void TimelineCanvas::setPicked(const std::optional<TimelineItem> &) { }
void TimelineCanvas::setLit(const std::vector<TimelineItem> &) { }
void TimelineCanvas::setPeriod(const std::optional<std::pair<QDate, QDate>> &) { }

const FoldedTime &TimelineCanvas::time() const
{
    return m_parts->time;
}

std::pair<double, double> TimelineCanvas::shown() const
{
    return {m_parts->shown.first, m_parts->shown.last};
}

void TimelineCanvas::setShown(double first, double last)
{
    m_parts->shown = {first, last};
    Q_EMIT shownChanged();
}

void TimelineCanvas::fit() { }
void TimelineCanvas::zoom(double) { }
void TimelineCanvas::pan(double) { }
void TimelineCanvas::jumpTo(const TimeSpan &) { }
void TimelineCanvas::paintOn(QPainter &, const QSizeF &) const { }

} // namespace Parallax
