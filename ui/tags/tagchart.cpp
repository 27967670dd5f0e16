// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tags/tagchart.h"

#include "core/project/tagpalette.h"
#include "ui/session/appearance.h"
#include "ui/tags/taglook.h"
#include "ui/widgets/rowtext.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QHorizontalStackedBarSeries>
#include <QLocale>
#include <QToolTip>
#include <QValueAxis>
#include <QWheelEvent>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr int barPitch = 28;
constexpr int mostNamesWidth = 280;
constexpr int namesGap = 8;
constexpr qreal barShare = 0.56;
constexpr int figureGap = 6;
constexpr int leastMarkWidth = 44;
constexpr int roomForAxis = 36;
constexpr int roomForFigures = 48;

} // namespace

TagChart::Scale TagChart::Scale::upTo(int highest, int mostParts)
{
    for (int step = 1;; step *= 10) {
        for (const int size : {step, 2 * step, 5 * step}) {
            const int parts = std::max(1, (highest + size - 1) / size);
            if (parts <= mostParts)
                return {parts * size, parts};
        }
    }
}

TagChart::TagChart(const Appearance &appearance, QWidget *parent)
    : QChartView(parent)
    , m_appearance(appearance)
{
    setObjectName(u"tagChart"_s);
    setAccessibleName(tr("Passages per tag"));
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setRubberBand(QChartView::NoRubberBand);
    chart()->legend()->hide();
    chart()->setDropShadowEnabled(false);
    chart()->setBackgroundRoundness(0);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    connect(&appearance, &Appearance::themeChanged, this, &TagChart::build);
    build();
}

void TagChart::setBars(std::vector<TagBar> bars)
{
    if (bars.size() > most)
        bars.resize(most);
    if (bars == m_bars)
        return;
    m_bars = std::move(bars);
    QStringList words;
    for (const TagBar &bar : m_bars)
        words.append(tr("%1: %2").arg(bar.path, QLocale().toString(bar.passages)));
    setAccessibleDescription(words.join(u'\n'));
    build();
}

void TagChart::build()
{
    const Theme &theme = m_appearance.theme();
    chart()->removeAllSeries();
    for (QAbstractAxis *axis : chart()->axes()) {
        chart()->removeAxis(axis);
        axis->deleteLater();
    }
    setBackgroundBrush(theme.panel);
    chart()->setBackgroundBrush(theme.panel);
    m_series = new QHorizontalStackedBarSeries(chart());
    m_series->setBarWidth(barShare);
    addSets(*m_series);
    chart()->addSeries(m_series);
    addAxes(*m_series);
    connect(m_series, &QAbstractBarSeries::clicked, this,
        [this](int index) { Q_EMIT tagRequested(m_bars[m_bars.size() - 1 - size_t(index)].tag); });
    connect(m_series, &QAbstractBarSeries::hovered, this, &TagChart::showTip);
    setFixedHeight(int(m_bars.size()) * barPitch + roomForAxis);
    fit();
}

// One set a colour: a bar has its length in the set of its colour and nothing in the others. Qt Charts counts from below.
void TagChart::addSets(QHorizontalStackedBarSeries &series)
{
    std::array<QBarSet *, tagPalette.size()> sets{};
    for (size_t color = 0; color < sets.size(); ++color) {
        sets[color] = new QBarSet(QString(), &series);
        sets[color]->setBrush(tagColor(m_appearance.theme(), int(color)));
        sets[color]->setPen(Qt::NoPen);
    }
    for (auto bar = m_bars.rbegin(); bar != m_bars.rend(); ++bar) {
        const size_t own = size_t(std::max(0, bar->color)) % sets.size();
        for (size_t color = 0; color < sets.size(); ++color)
            sets[color]->append(color == own ? bar->passages : 0);
    }
    for (QBarSet *set : sets)
        series.append(set);
}

void TagChart::addAxes(QHorizontalStackedBarSeries &series)
{
    const Theme &theme = m_appearance.theme();
    auto *names = new QBarCategoryAxis(chart());
    for (size_t i = 0; i < m_bars.size(); ++i)
        names->append(QString::number(i));
    names->setLabelsVisible(false);
    names->setGridLineVisible(false);
    names->setLinePen(QPen(theme.line, 1));

    m_counts = new QValueAxis(chart());
    m_counts->setLabelFormat(u"%d"_s);
    m_counts->setLabelsColor(theme.faint);
    m_counts->setLabelsFont(rowFont(font(), -1));
    m_counts->setGridLinePen(QPen(theme.line, 1));
    m_counts->setLineVisible(false);
    chart()->addAxis(names, Qt::AlignLeft);
    chart()->addAxis(m_counts, Qt::AlignBottom);
    series.attachAxis(names);
    series.attachAxis(m_counts);
}

void TagChart::fit()
{
    int widest = 0;
    for (const TagBar &bar : m_bars)
        widest = std::max(widest, fontMetrics().horizontalAdvance(bar.path));
    m_namesWidth = std::min({widest + 1, mostNamesWidth, width() / 2});
    chart()->setMargins(QMargins(m_namesWidth + namesGap, 0, roomForFigures, 0));
    const int parts = (width() - m_namesWidth - namesGap - roomForFigures) / leastMarkWidth;
    const auto scale = Scale::upTo(m_bars.empty() ? 1 : m_bars.front().passages, std::clamp(parts, 1, 5));
    m_counts->setRange(0, scale.end);
    m_counts->setTickCount(scale.parts + 1);
}

void TagChart::drawForeground(QPainter *painter, const QRectF &)
{
    const Theme &theme = m_appearance.theme();
    const QFontMetrics metrics = fontMetrics();
    painter->setFont(font());
    for (size_t i = 0; i < m_bars.size(); ++i) {
        const TagBar &bar = m_bars[i];
        const QPointF end = chart()->mapToScene(chart()->mapToPosition(QPointF(bar.passages, qreal(m_bars.size() - 1 - i)), m_series));
        const int top = int(end.y()) - metrics.height() / 2;
        const int width = TagPathText::fitted(bar.path, metrics, m_namesWidth).width(metrics);
        const int right = int(chart()->mapToScene(chart()->plotArea().topLeft()).x()) - namesGap;
        paintTagPath(*painter, QRect(right - width, top, width, metrics.height()), bar.path, theme.soft, theme.text);

        const QString figure = QLocale().toString(bar.passages);
        const QRect place(int(end.x()) + figureGap, top, metrics.horizontalAdvance(figure), metrics.height());
        // The lines of the grid stop at it.
        painter->fillRect(place.adjusted(-2, 0, 2, 0), theme.panel);
        painter->setPen(theme.soft);
        painter->drawText(place, Qt::AlignCenter, figure);
    }
}

void TagChart::resizeEvent(QResizeEvent *event)
{
    fit();
    QChartView::resizeEvent(event);
}

void TagChart::showTip(bool entered, int bar)
{
    viewport()->setCursor(entered ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (!entered)
        return QToolTip::hideText();
    const TagBar &under = m_bars[m_bars.size() - 1 - size_t(bar)];
    QToolTip::showText(QCursor::pos(), QString(under.path + u'\n' + tr("%n passage(s)", nullptr, under.passages)), this);
}

void TagChart::wheelEvent(QWheelEvent *event)
{
    // The area around it scrolls.
    event->ignore();
}

void TagChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        build();
}

} // namespace Parallax
