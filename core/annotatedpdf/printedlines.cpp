// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotatedpdf/printedlines.h"

#include "core/pdf/pdffinish.h"

#include <QGlyphRun>
#include <QPainter>
#include <QRawFont>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>

namespace Parallax {

namespace {

constexpr int picturePixels = 96; ///< of a coloured glyph, in height

/// Scripts whose letters are joined and moved about, so that a glyph is no character: from Devanagari to Myanmar, and Khmer.
bool isShaped(QStringView words)
{
    return std::any_of(words.begin(), words.end(),
        [](QChar c) { return (c >= QChar(0x0900) && c <= QChar(0x109f)) || (c >= QChar(0x1780) && c <= QChar(0x17ff)); });
}

/// Qt notes no characters beyond the basic plane, nor what only tells how another is shown.
bool isMissed(QStringView cluster)
{
    return std::any_of(cluster.begin(), cluster.end(), [](QChar c) { return c.isSurrogate() || c == QChar(0xfe0f) || c == QChar(0x200d); });
}

bool runsFromRight(const QString &words)
{
    const auto characters = words.toUcs4();
    return std::any_of(characters.begin(), characters.end(), [](uint c) {
        const auto direction = QChar::direction(c);
        return direction == QChar::DirR || direction == QChar::DirAL;
    });
}

bool isColoured(const QRawFont &font)
{
    // CBLC lists what CBDT holds, which is large.
    constexpr std::array tables{"CBLC", "COLR", "sbix"};
    return std::any_of(tables.begin(), tables.end(), [&font](const char *table) { return !font.fontTable(table).isEmpty(); });
}

/// Of the coloured glyphs of a character as people see it, which Qt leaves out.
void paintPicture(QPainter &painter, const PageContent::Text &text, int start, int length)
{
    const QTextLine line = text.laid.layout->lineAt(text.line);
    const TextStyle &style = *text.laid.style;
    const auto [left, right] = std::minmax({line.cursorToX(start), line.cursorToX(start + length)});
    const QRectF box(text.baseline.x() + left, text.baseline.y() - style.markTop, right - left, style.markTop + style.markBottom);
    const qreal scale = picturePixels / box.height();
    QImage picture(std::max(1, int(box.width() * scale)), picturePixels, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    bool coloured = false;
    QPainter onPicture(&picture);
    onPicture.setRenderHint(QPainter::SmoothPixmapTransform);
    onPicture.scale(scale, scale);
    onPicture.translate(-box.topLeft());
    for (const QGlyphRun &run : line.glyphRuns(start, length)) {
        if (isColoured(run.rawFont())) {
            onPicture.drawGlyphRun(text.baseline, run);
            coloured = true;
        }
    }
    onPicture.end();
    if (coloured)
        painter.drawImage(box, picture);
}

} // namespace

void PrintedLines::paint(QPainter &painter, const PageContent::Text &text)
{
    const QTextLine line = text.laid.layout->lineAt(text.line);
    const QString words = text.laid.layout->text().mid(line.textStart(), line.textLength());
    const bool missed = isMissed(words);
    const bool whole = (missed || isShaped(words)) && !runsFromRight(words);
    const int number = int(m_texts.size());
    if (whole) {
        m_texts.push_back(words.trimmed());
        painter.fillRect(pdfTextMark(number, true), Qt::black);
    }
    line.draw(&painter, text.baseline);
    if (whole)
        painter.fillRect(pdfTextMark(number, false), Qt::black);
    if (!missed)
        return;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, words);
    for (qsizetype start = 0, end = finder.toNextBoundary(); end > 0; start = end, end = finder.toNextBoundary()) {
        if (isMissed(QStringView(words).mid(start, end - start)))
            paintPicture(painter, text, line.textStart() + int(start), int(end - start));
    }
}

} // namespace Parallax
