// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/tags/tagmatrix.h"

#include <QChartView>

class QHorizontalStackedBarSeries;
class QValueAxis;

namespace Parallax {

class Appearance;

/// Passages per tag as bars in the colours of the tags, the most used first. As high as its bars.
class TagChart : public QChartView
{
    Q_OBJECT

public:
    /// More bars than this nobody compares.
    static constexpr size_t most = 30;

    explicit TagChart(const Appearance &appearance, QWidget *parent = nullptr);

    /// The first `most` of them.
    void setBars(std::vector<TagBar> bars);
    [[nodiscard]] const std::vector<TagBar> &bars() const { return m_bars; }

    /// Where the axis ends and how many parts it has, so that each mark is a whole number.
    struct Scale
    {
        int end = 1;
        int parts = 1;

        static Scale upTo(int highest, int mostParts = 5);
        friend bool operator==(const Scale &, const Scale &) = default;
    };

Q_SIGNALS:
    void tagRequested(const QUuid &tag);

protected:
    /// Names and figures: Qt Charts would cut names to dots, and write a zero for each colour that a bar has not.
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void addSets(QHorizontalStackedBarSeries &series);
    void addAxes(QHorizontalStackedBarSeries &series);
    /// Room for the names at the left, and as many marks of the axis as have room.
    void fit();
    void showTip(bool entered, int bar);

    const Appearance &m_appearance;
    std::vector<TagBar> m_bars; ///< from the top
    QHorizontalStackedBarSeries *m_series = nullptr;
    QValueAxis *m_counts = nullptr;
    int m_namesWidth = 0;
};

} // namespace Parallax
