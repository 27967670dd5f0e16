// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotatedpdf/laidtext.h"
#include "core/base/stance.h"
#include "core/pdf/pdfelement.h"

#include <QPolygonF>
#include <QUrl>

#include <functional>
#include <optional>
#include <vector>

class QPainter;

namespace Parallax {

class PrintedLines;

/// What is painted on one page, in twips. Texts in the order in which they are read, since that is their order in the file.
struct PageContent
{
    /// What texts are a part of; those of one part have one number, on whatever pages they stand.
    struct Part
    {
        PdfRole role = PdfRole::Paragraph;
        size_t number = 0; ///< among those of its role in the article, or in the contents, the index and the legend

        friend bool operator==(const Part &, const Part &) = default;
    };
    struct Text
    {
        LaidText laid;
        int line = 0;
        QPointF baseline;
        QColor color;
        std::optional<Part> part; ///< none for running heads and the like
    };
    struct Bar
    {
        QRectF rect;
        QColor color;
    };
    struct Sign
    {
        enum class Kind { Dot, Square, Stance };
        QRectF spot;
        Kind kind = Kind::Dot;
        Stance stance = Stance::Unclear;
        QColor color = {};
        QColor tint = {}; ///< of a stance; not valid for none
    };
    struct Link
    {
        QRectF rect;
        int toPage = -1; ///< -1: to url
        qreal toTop = 0;
        QUrl url;
    };

    std::vector<Bar> tints; ///< of marks: annotations of the file, so that they are painted in a preview alone
    std::vector<Bar> grounds; ///< behind texts, of the page itself
    std::vector<Bar> bars; ///< underlines and rules
    std::vector<Text> texts;
    std::vector<QPolygonF> leaders;
    std::vector<Sign> signs;
    std::vector<Link> links;

    /// Of the texts that are added from now on.
    void setPart(std::optional<Part> part) { m_part = part; }
    /// All lines of the text with its top left corner there; the height is returned.
    qreal add(const LaidText &laid, QPointF topLeft);
    qreal add(const LaidText &laid, QPointF topLeft, int firstLine, int lines);
    /// The first line, which ends at `right`.
    void addRight(const LaidText &laid, qreal right, qreal top);
    void addRule(qreal left, qreal right, qreal y, const QColor &color, qreal width = 10);

private:
    std::optional<Part> m_part;
};

/// How a page is painted into a PDF.
struct PagePrinting
{
    PrintedLines &lines;
    std::function<int(const PageContent::Part &)> elementOf; ///< its number among PdfAdditions::elements
};

/// `painter` counts in twips; for a PDF with `printing`.
void paintPage(QPainter &painter, const PageContent &content, const PagePrinting *printing = nullptr);
void paintTints(QPainter &painter, const PageContent &content);

} // namespace Parallax
