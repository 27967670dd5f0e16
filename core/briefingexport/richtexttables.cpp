// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Tables and pictures.

#include "core/briefingexport/richtextwriter.h"

#include "core/briefingexport/columnshares.h"

#include <QCoreApplication>
#include <QPainter>
#include <QStringBuilder>
#include <QTextDocument>
#include <QTextTable>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(BriefingExport)
};

/// A picture comes in dark ink on white: on a dark ground what was light is dark and the other way round, in the same hues.
QImage onGround(QImage picture, const Theme &theme)
{
    picture.convertTo(QImage::Format_RGB32);
    if (!theme.dark) {
        QPainter painter(&picture);
        painter.setCompositionMode(QPainter::CompositionMode_Multiply);
        painter.fillRect(picture.rect(), theme.paper);
        return picture;
    }
    const float ground = theme.paper.lightnessF();
    const float ink = theme.text.lightnessF();
    for (int y = 0; y < picture.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(picture.scanLine(y));
        for (int x = 0; x < picture.width(); ++x) {
            const QColor color = QColor::fromRgb(line[x]);
            const float light = color.lightnessF();
            // White is the very ground, which has a hue of its own.
            line[x] = light > 0.995F
                ? theme.paper.rgb()
                : QColor::fromHslF(std::max(color.hslHueF(), 0.0F), color.hslSaturationF() * 0.7F, ground + (1 - light) * (ink - ground))
                      .rgb();
        }
    }
    return picture;
}

QTextTableCellFormat underlined(const QColor &color, qreal width)
{
    QTextTableCellFormat format;
    format.setBottomBorder(width);
    format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBottomBorderBrush(color);
    return format;
}

} // namespace

void RichTextWriter::writeTable(const DocumentBlock &block)
{
    size_t columns = 0;
    for (const auto &row : block.rows)
        columns = std::max(columns, row.size());
    if (columns == 0)
        return;
    if (!m_fresh)
        startBlock(spaced(0, 0), block.source.start);
    QTextTableFormat format;
    format.setBorder(0);
    format.setBorderCollapse(true);
    format.setCellSpacing(0);
    format.setCellPadding(0.35 * em());
    format.setHeaderRowCount(1);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setTopMargin(0.3 * em());
    format.setBottomMargin(0.8 * em());
    QList<QTextLength> widths;
    for (const double share : columnShares(block))
        widths += QTextLength(QTextLength::PercentageLength, share * 100);
    format.setColumnWidthConstraints(widths);
    QTextTable *table = m_cursor.insertTable(int(block.rows.size()), int(columns), format);
    for (size_t row = 0; row < block.rows.size(); ++row) {
        for (size_t column = 0; column < columns; ++column)
            writeCell(*table, block, int(row), int(column));
    }
    endFramed();
}

void RichTextWriter::writeCell(QTextTable &table, const DocumentBlock &block, int row, int column)
{
    QTextTableCell cell = table.cellAt(row, column);
    cell.setFormat(row == 0 ? underlined(m_style.theme.faint, 1) : underlined(m_style.theme.line, 1));
    m_cursor = cell.firstCursorPosition();
    m_fresh = true;
    const auto &cells = block.rows[size_t(row)];
    const bool hasWords = size_t(column) < cells.size() && !cells[size_t(column)].empty();
    QTextBlockFormat format = spaced(0, 0);
    format.setLineHeight(105, QTextBlockFormat::ProportionalHeight);
    if (size_t(column) < block.columns.size() && block.columns[size_t(column)] != 0)
        format.setAlignment(block.columns[size_t(column)]);
    startBlock(format, hasWords ? cells[size_t(column)].front().source.start : block.source.start);
    QTextCharFormat words = sans(0.88);
    if (row == 0) {
        words.setFontWeight(QFont::DemiBold);
        words.setForeground(m_style.theme.soft);
    }
    if (hasWords)
        writeRuns(shownCell(cells[size_t(column)], m_pages.briefing.document), words);
}

void RichTextWriter::writePicture(const DocumentBlock &block)
{
    const Chronology *chronology = pictureAt(m_pages, block.picture);
    QTextCharFormat caption = sans(0.85);
    caption.setForeground(m_style.theme.soft);
    const ShownRuns words = captionOf(m_pages, block);
    if (chronology) {
        startBlock(spaced(0.3, 0.2), block.source.start);
        const QUrl name(block.picture);
        // Pixels of a screen with 96 dots an inch; scaled here, since a document draws pictures without smoothing them.
        const qreal width = m_style.pictureWidth * 4 / 3;
        const QImage whole = chronologyImage(*chronology, m_style.pictureWidth);
        QImage drawing = onGround(whole.scaledToWidth(qRound(width * m_style.devicePixelRatio), Qt::SmoothTransformation), m_style.theme);
        drawing.setDevicePixelRatio(m_style.devicePixelRatio);
        m_document.addResource(QTextDocument::ImageResource, name, drawing);
        QTextImageFormat image;
        image.setName(block.picture);
        image.setWidth(drawing.width() / m_style.devicePixelRatio);
        image.setHeight(drawing.height() / m_style.devicePixelRatio);
        image.setAnchor(true);
        image.setAnchorHref(block.picture);
        image.setToolTip(plainText(block.runs));
        m_cursor.insertImage(image);
    }
    if (chronology && words.empty())
        return;
    startBlock(spaced(0, 0.8), block.source.start);
    if (!chronology)
        m_cursor.insertText(QString(Translated::tr("Picture:") % u' '), caption);
    writeRuns(words, caption);
}

} // namespace Parallax
