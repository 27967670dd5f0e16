// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// wordsUnder(): by the text layer of Qt Pdf, which gives the characters between two points. Asking for one character costs as much
// as for a line, so a line is asked for as a whole, and only where its box is not that of the quad are its ends looked at.

#include "core/pdf/pdffile.h"
#include "core/pdf/pdfupright.h"

#include <QCoreApplication>
#include <QPdfDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(PdfWords)
};

/// Some programs draw a quad around each word, and some draw several over each other: those of one line become one.
std::vector<QRectF> linesOf(const std::vector<QRectF> &quads)
{
    std::vector<QRectF> lines;
    for (const QRectF &quad : quads) {
        const auto goesOn = [&quad](const QRectF &line) {
            const qreal height = std::min(line.height(), quad.height());
            const qreal shared = std::min(line.bottom(), quad.bottom()) - std::max(line.top(), quad.top());
            const qreal gap = std::max(line.left(), quad.left()) - std::min(line.right(), quad.right());
            return shared > 0.6 * height && gap < 0.8 * height;
        };
        if (!lines.empty() && goesOn(lines.back()))
            lines.back() |= quad;
        else
            lines.push_back(quad);
    }
    return lines;
}

/// The characters of one page within boxes.
class PageText
{
public:
    PageText(QPdfDocument &document, int page)
        : m_document(document)
        , m_page(page)
    {
    }

    [[nodiscard]] QString in(const QRectF &box)
    {
        if (box.isEmpty())
            return {};
        const bool upwards = box.height() > 2 * box.width();
        const qreal inset = std::min(1.0, (upwards ? box.height() : box.width()) / 4);
        const QPointF middle = box.center();
        const QPointF from = upwards ? QPointF(middle.x(), box.top() + inset) : QPointF(box.left() + inset, middle.y());
        const QPointF to = upwards ? QPointF(middle.x(), box.bottom() - inset) : QPointF(box.right() - inset, middle.y());
        const QPdfSelection between = m_document.getSelection(m_page, from, to);
        if (between.isValid() && fits(between.boundingRectangle(), box, upwards))
            return between.text();
        return between.isValid() ? scanned(box, between.startIndex(), between.endIndex()) : around(box, from, to);
    }

private:
    static bool fits(const QRectF &text, const QRectF &box, bool upwards)
    {
        const qreal slack = 0.3 * (upwards ? box.width() : box.height());
        const QRectF outer = box.adjusted(-slack, -slack, slack, slack);
        const qreal missing = upwards ? box.height() - text.height() : box.width() - text.width();
        return outer.contains(text) && missing < 3 * slack;
    }

    /// Those of the characters, and of some before and after, that are in the box.
    [[nodiscard]] QString scanned(const QRectF &box, int from, int to)
    {
        constexpr int margin = 4;
        constexpr int longest = 400;
        QString text;
        for (int i = std::max(0, from - margin); i < std::min(to + margin, from + longest); ++i) {
            const QPdfSelection one = m_document.getSelectionAtIndex(m_page, i, 1);
            if (!one.isValid())
                continue;
            // Blanks have no box.
            if (one.boundingRectangle().isEmpty() ? one.text().trimmed().isEmpty() : box.contains(one.boundingRectangle().center()))
                text += one.text();
        }
        return text.trimmed();
    }

    /// Two points at one character, or beside it, are no selection: from or to a place farther on they are.
    [[nodiscard]] QString around(const QRectF &box, QPointF from, QPointF to)
    {
        const qreal reach = std::max(box.width(), 3 * box.height());
        for (const qreal step : {0.5, 1.0, 2.0}) {
            const QPdfSelection after = m_document.getSelection(m_page, from, to + QPointF(step * reach, 0));
            if (after.isValid())
                return scanned(box, after.startIndex(), after.startIndex() + 1);
            const QPdfSelection before = m_document.getSelection(m_page, from - QPointF(step * reach, 0), to);
            if (before.isValid())
                return scanned(box, before.endIndex() - 1, before.endIndex());
        }
        return {};
    }

    QPdfDocument &m_document;
    int m_page;
};

/// Without the marks that the text layer has for hyphens at the ends of lines, whose words go on.
void append(QString &words, QString line)
{
    constexpr QChar hyphenated(0x2);
    line.replace(u"\r\n"_s, u" "_s).replace(u'\n', u' ').replace(u'\r', u' ');
    line = line.simplified();
    const bool goesOn = words.endsWith(hyphenated) || words.endsWith(QChar(0xad)) || words.endsWith(QChar(0xfffe));
    if (goesOn)
        words.chop(1);
    else if (!words.isEmpty() && !line.isEmpty())
        words += u' ';
    words += line;
}

} // namespace

Result<std::vector<QString>> wordsUnder(const QString &path, const std::vector<PdfAnnotation> &annotations, const Progress &progress)
{
    std::vector<QString> words(annotations.size());
    auto upright = UprightPdf::open(path, annotations);
    if (!upright)
        return upright.error();
    QPdfDocument &document = upright->document();
    for (size_t i = 0; i < annotations.size() && !progress.isCancelled(); ++i) {
        const PdfAnnotation &annotation = annotations[i];
        progress.report(qint64(i), qint64(annotations.size()));
        if (annotation.page < 0 || annotation.page >= document.pageCount())
            continue;
        PageText page(document, annotation.page);
        for (const QRectF &line : linesOf(annotation.quads))
            append(words[i], page.in(upright->map(line, annotation.page)));
        words[i].remove(QChar(0x2)).remove(QChar(0xad)).remove(QChar(0xfffe));
    }
    return words;
}

} // namespace Parallax
