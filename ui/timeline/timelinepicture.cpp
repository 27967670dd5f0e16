// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinepicture.h"

#include "ui/session/appearance.h"
#include "ui/timeline/shownstretch.h"
#include "ui/timeline/timelinecanvas.h"
#include "ui/timeline/timelinegroups.h"
#include "ui/timeline/timelinelegend.h"
#include "ui/widgets/rowtext.h"

#include <QCoreApplication>
#include <QDir>
#include <QImage>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(TimelinePicture)
};

constexpr double margin = 28;
constexpr double gap = 12;
constexpr int leastWidth = 800;
constexpr double metresAnInch = 0.0254;

Theme paperTheme()
{
    Theme theme = Theme::light();
    theme.window = theme.panel = theme.paper = Qt::white;
    return theme;
}

/// The lanes that have something in the time that is seen, whole, with what stands around them.
class Page
{
public:
    /// Of this width; of the height that it needs, or of a given one: then all is drawn smaller where it has no room.
    explicit Page(const SeenTimeline &seen, double width, std::optional<double> height = {})
        : m_seen(seen)
        , m_theme(paperTheme())
        , m_lanes(m_appearance)
        , m_firstDay(seen.canvas.time().day(seen.canvas.shown().first))
        , m_lastDay(seen.canvas.time().day(seen.canvas.shown().second))
        , m_data(onlyLanesWithin(*seen.data, m_firstDay, m_lastDay))
        , m_legend(*m_data, m_firstDay, m_lastDay)
        , m_text(seen.canvas.font())
        , m_small(rowFont(m_text, -1))
        , m_large(rowFont(m_text, 4, true))
        , m_size(width, height.value_or(0))
    {
        m_appearance.setTheme(m_theme);
        m_lanes.setFont(m_text);
        m_lanes.setPeriod(seen.period);
        m_lanes.setCompact(seen.compact);
        m_lanes.setFolding(seen.folds ? FoldedTime::Folding::Folded : FoldedTime::Folding::Linear);
        fitLanes();
        if (!height)
            m_size.setHeight(std::ceil(aroundLanes() + std::max(m_lanes.wholeHeight(), leastLanes(seen))));
        // The smaller they are, the more titles find room beside their marks: there is no telling but by trying.
        while (height && m_scale > leastScale && lanesSize().height() / m_scale < m_lanes.wholeHeight()) {
            m_scale -= 0.05;
            fitLanes();
        }
    }

    [[nodiscard]] QSizeF size() const { return m_size; }
    void paint(QPainter &painter) const
    {
        painter.fillRect(QRectF(QPointF(), m_size), m_theme.paper);
        const QRectF inside = QRectF(QPointF(), m_size).adjusted(margin, margin, -margin, -margin);
        paintHead(painter, inside);
        painter.save();
        painter.translate(inside.left(), inside.top() + headHeight());
        painter.scale(m_scale, m_scale);
        painter.setFont(m_text);
        m_lanes.paintOn(painter, lanesSize() / m_scale);
        painter.restore();
        const double foot = footHeight(inside.width());
        paintFoot(painter, QRectF(inside.left(), inside.bottom() - foot, inside.width(), foot));
    }

private:
    static constexpr double leastScale = 0.5;

    /// A compact one makes do with whatever height it has.
    static double leastLanes(const SeenTimeline &seen) { return seen.compact ? seen.canvas.height() : 60; }

    void fitLanes()
    {
        // Before it has data: a widget that is not shown hears of its size only then.
        m_lanes.resize((lanesSize() / m_scale).toSize());
        m_lanes.setData(m_data);
        const bool whole = m_seen.canvas.shown() == std::pair(ShownStretch().first, ShownStretch().last);
        if (whole)
            m_lanes.fit();
        else
            m_lanes.setShown(m_lanes.time().position(m_firstDay), m_lanes.time().position(m_lastDay));
    }
    [[nodiscard]] QFontMetricsF metrics(const QFont &font) const { return QFontMetricsF(font, &m_seen.canvas); }
    [[nodiscard]] double headHeight() const { return metrics(m_large).height() + metrics(m_text).height() + gap; }
    [[nodiscard]] double footHeight(double width) const
    {
        return gap + m_legend.height(width, metrics(m_small)) + gap + metrics(m_small).height();
    }
    [[nodiscard]] double aroundLanes() const { return headHeight() + footHeight(m_size.width() - 2 * margin) + 2 * margin; }
    [[nodiscard]] QSizeF lanesSize() const
    {
        return {m_size.width() - 2 * margin, std::max(leastLanes(m_seen), m_size.height() - aroundLanes())};
    }
    void paintHead(QPainter &painter, const QRectF &inside) const
    {
        const QFontMetricsF large = metrics(m_large);
        painter.setFont(m_large);
        painter.setPen(m_theme.text);
        painter.drawText(
            QPointF(inside.left(), inside.top() + large.ascent()), large.elidedText(m_seen.title, Qt::ElideRight, inside.width()));
        painter.setFont(m_text);
        painter.setPen(m_theme.soft);
        painter.drawText(QPointF(inside.left(), inside.top() + large.height() + metrics(m_text).ascent()),
            QString(m_seen.span + u" · "_s + m_seen.basis));
    }
    void paintFoot(QPainter &painter, const QRectF &foot) const
    {
        painter.setFont(m_small);
        m_legend.paint(painter, foot.adjusted(0, gap, 0, 0), m_theme);
        painter.setFont(m_small);
        painter.setPen(m_theme.faint);
        painter.drawText(QPointF(foot.left(), foot.bottom() - metrics(m_small).descent()), m_seen.source);
    }

    const SeenTimeline &m_seen;
    const Theme m_theme;
    Appearance m_appearance;
    TimelineCanvas m_lanes;
    double m_firstDay;
    double m_lastDay;
    std::shared_ptr<const TimelineData> m_data;
    TimelineLegend m_legend;
    QFont m_text;
    QFont m_small;
    QFont m_large;
    QSizeF m_size;
    double m_scale = 1; ///< of the lanes
};

double naturalWidth(const SeenTimeline &seen)
{
    return std::max(leastWidth, seen.canvas.width()) + 2 * margin;
}

bool writePng(QIODevice &file, const SeenTimeline &seen)
{
    constexpr double scale = 2;
    const Page page(seen, naturalWidth(seen));
    const QSize size = page.size().toSize();
    QImage image(size * scale, QImage::Format_RGB32);
    if (image.isNull())
        return false;
    image.setDevicePixelRatio(scale);
    // Else letters would have another size than their places were worked out for.
    image.setDotsPerMeterX(qRound(seen.canvas.logicalDpiX() / metresAnInch));
    image.setDotsPerMeterY(qRound(seen.canvas.logicalDpiY() / metresAnInch));
    image.setText(u"Title"_s, seen.title);
    QPainter painter(&image);
    page.paint(painter);
    painter.end();
    return image.save(&file, "png");
}

bool writeSvg(QIODevice &file, const SeenTimeline &seen)
{
    const Page page(seen, naturalWidth(seen));
    const QSize size = page.size().toSize();
    QSvgGenerator generator;
    generator.setOutputDevice(&file);
    generator.setResolution(seen.canvas.logicalDpiX());
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(seen.title);
    generator.setDescription(QString(seen.span + u" · "_s + seen.basis + u" · "_s + seen.source));
    QPainter painter;
    if (!painter.begin(&generator))
        return false;
    page.paint(painter);
    return painter.end();
}

bool writePdf(QIODevice &file, const SeenTimeline &seen, QPageSize::PageSizeId paper)
{
    QPdfWriter writer(&file);
    writer.setCreator(QCoreApplication::applicationName());
    writer.setTitle(seen.title);
    // So that a pixel of the screen is a unit of the page.
    writer.setResolution(seen.canvas.logicalDpiX());
    writer.setPageLayout(QPageLayout(QPageSize(paper), QPageLayout::Landscape, QMarginsF()));
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    Page(seen, writer.width(), writer.height()).paint(painter);
    return painter.end();
}

bool write(QIODevice &file, TimelineFile kind, const SeenTimeline &seen)
{
    switch (kind) {
    case TimelineFile::Svg:
        return writeSvg(file, seen);
    case TimelineFile::PdfA4:
        return writePdf(file, seen, QPageSize::A4);
    case TimelineFile::PdfA3:
        return writePdf(file, seen, QPageSize::A3);
    default:
        return writePng(file, seen);
    }
}

} // namespace

Result<Done> writePicture(const QString &path, TimelineFile kind, const SeenTimeline &seen)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !write(file, kind, seen) || !file.commit())
        return Error{Translated::tr("The timeline was not exported: “%1” could not be written (%2).")
                         .arg(QDir::toNativeSeparators(path), file.errorString())};
    return Done();
}

} // namespace Parallax
