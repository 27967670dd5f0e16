// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline/timeticks.h"
#include "ui/timeline/timelinebins.h"

#include <QChartView>
#include <QDate>

#include <memory>
#include <optional>

class QStackedBarSeries;

namespace Parallax {

class Appearance;

/// The whole of a timeline as bars of what there is, and the stretch of it that the timeline above shows, as a window that
/// can be dragged, pulled at its ends and moved with the keys.
class TimelineOverview : public QChartView
{
    Q_OBJECT

public:
    explicit TimelineOverview(const Appearance &appearance, QWidget *parent = nullptr);

    void setData(const std::shared_ptr<const TimelineData> &items, const FoldedTime &time);
    /// As TimelineCanvas::shown().
    void setShown(double first, double last);
    void setPeriod(const std::optional<std::pair<QDate, QDate>> &period);
    [[nodiscard]] const std::vector<TimelineBin> &bins() const { return m_bins; }
    /// Of a position of the line, in pixels of the view.
    [[nodiscard]] double placeOf(double position) const;

Q_SIGNALS:
    void shownRequested(double first, double last);

protected:
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Grip : quint8 { None, First, Last, Whole };
    void build();
    void addBars(QStackedBarSeries &series) const;
    void layOut();
    void drawTicks(QPainter &painter) const;
    [[nodiscard]] Grip gripAt(double x) const;
    [[nodiscard]] double positionAt(double x) const;
    /// Keeps it within the line.
    void request(double first, double last);

    const Appearance &m_appearance;
    std::vector<TimelineBin> m_bins;
    std::vector<TimeTick> m_ticks;
    FoldedTime m_time;
    std::pair<double, double> m_shown{0, 1};
    std::optional<std::pair<QDate, QDate>> m_period;
    Grip m_grip = Grip::None;
    double m_gripAt = 0; ///< position of the pointer, from the start of the window
};

} // namespace Parallax
