// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinepicture.h"

#include "ui/session/appearance.h"
#include "ui/timeline/timelinecanvas.h"
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

/// What stands around the lanes, with the room that it takes.
class Page
{
public:
    explicit Page(const SeenTimeline &seen)
        : m_seen(seen)
        , m_theme(paperTheme())
        , m_lanes(m_appearance)
        , m_legend(*seen.data, seen.canvas.time().day(seen.canvas.shown().first), seen.canvas.time().day(seen.canvas.shown().second))
        , m_text(seen.canvas.font())
        , m_small(rowFont(m_text, -1))
        , m_large(rowFont(m_text, 4, true))
    {
        m_appearance.setTheme(m_theme);
        m_lanes.setFont(m_text);
        m_lanes.resize(seen.canvas.size());
        m_lanes.setCompact(seen.compact);
        m_lanes.setFolding(seen.folds ? FoldedTime::Folding::Folded : FoldedTime::Folding::Linear);
        m_lanes.setData(seen.data);
        m_lanes.setShown(seen.canvas.shown().first, seen.canvas.shown().second);
    }

    /// With the lanes in the size they have on the screen.
    [[nodiscard]] QSizeF naturalSize() const
    {
        const double width = std::max(leastWidth, m_seen.canvas.width());
        return {width + 2 * margin, headHeight() + m_seen.canvas.height() + footHeight(width) + 2 * margin};
    }
    void paint(QPainter &painter, const QSizeF &size) const
    {
        painter.fillRect(QRectF(QPointF(), size), m_theme.paper);
        const QRectF inside = QRectF(QPointF(), size).adjusted(margin, margin, -margin, -margin);
        paintHead(painter, inside);
        const double foot = footHeight(inside.width());
        const QSizeF lanes(inside.width(), inside.height() - headHeight() - foot);
        painter.save();
        painter.translate(inside.left(), inside.top() + headHeight());
        painter.setFont(m_text);
        m_lanes.paintOn(painter, lanes);
        painter.restore();
        paintFoot(painter, QRectF(inside.left(), inside.bottom() - foot, inside.width(), foot));
    }

private:
    [[nodiscard]] QFontMetricsF metrics(const QFont &font) const { return QFontMetricsF(font, &m_seen.canvas); }
    [[nodiscard]] double headHeight() const { return metrics(m_large).height() + metrics(m_text).height() + gap; }
    [[nodiscard]] double footHeight(double width) const
    {
        return gap + m_legend.height(width, metrics(m_small)) + gap + metrics(m_small).height();
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
    TimelineLegend m_legend;
    QFont m_text;
    QFont m_small;
    QFont m_large;
};

bool writePng(QIODevice &file, const Page &page, const SeenTimeline &seen)
{
    constexpr double scale = 2;
    const QSize size = page.naturalSize().toSize();
    QImage image(size * scale, QImage::Format_RGB32);
    if (image.isNull())
        return false;
    image.setDevicePixelRatio(scale);
    // Else letters would have another size than their places were worked out for.
    image.setDotsPerMeterX(qRound(seen.canvas.logicalDpiX() / metresAnInch));
    image.setDotsPerMeterY(qRound(seen.canvas.logicalDpiY() / metresAnInch));
    image.setText(u"Title"_s, seen.title);
    QPainter painter(&image);
    page.paint(painter, size);
    painter.end();
    return image.save(&file, "png");
}

bool writeSvg(QIODevice &file, const Page &page, const SeenTimeline &seen)
{
    const QSize size = page.naturalSize().toSize();
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
    page.paint(painter, size);
    return painter.end();
}

bool writePdf(QIODevice &file, const Page &page, const SeenTimeline &seen, QPageSize::PageSizeId paper)
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
    page.paint(painter, QSizeF(writer.width(), writer.height()));
    return painter.end();
}

bool write(QIODevice &file, TimelineFile kind, const SeenTimeline &seen)
{
    const Page page(seen);
    switch (kind) {
    case TimelineFile::Svg:
        return writeSvg(file, page, seen);
    case TimelineFile::PdfA4:
        return writePdf(file, page, seen, QPageSize::A4);
    case TimelineFile::PdfA3:
        return writePdf(file, page, seen, QPageSize::A3);
    default:
        return writePng(file, page, seen);
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
