// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// wordsUnder(): by the text layer of Qt Pdf, which gives the characters between two points. Asking for one character costs as much
// as for a line, so a line is asked for as a whole, and only where its box is not that of the quad are its ends looked at.

#include "core/pdf/pdffile.h"
#include "core/pdf/pdfupright.h"

#include <QPdfDocument>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

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

/// What stands in the text layer for a hyphen at the end of a line, whose word goes on.
bool isHyphen(QChar c)
{
    return c == QChar(0x2) || c == QChar(0xad) || c == QChar(0xfffe);
}

/// The characters of one page within boxes.
class PageText
{
public:
    PageText(QPdfDocument &document, int page)
        : m_document(document)
        , m_page(page)
        , m_hasText(!document.getAllText(page).text().trimmed().isEmpty())
    {
    }

    [[nodiscard]] int number() const { return m_page; }

    [[nodiscard]] QString in(const QRectF &box)
    {
        if (box.isEmpty() || !m_hasText)
            return {};
        const bool upwards = box.height() > 2 * box.width();
        const qreal inset = std::min(1.0, (upwards ? box.height() : box.width()) / 4);
        const QPointF middle = box.center();
        const QPointF from = upwards ? QPointF(middle.x(), box.top() + inset) : QPointF(box.left() + inset, middle.y());
        const QPointF to = upwards ? QPointF(middle.x(), box.bottom() - inset) : QPointF(box.right() - inset, middle.y());
        const QPdfSelection between = widest(from, to);
        if (!between.isValid())
            return box.width() < 3 * box.height() ? around(box) : QString();
        const QRectF text = between.boundingRectangle();
        if (!upwards && fits(text, box, 0.12))
            return between.text();
        return fits(text, box, 1) ? mended(box, between.startIndex(), between.endIndex())
                                  : scanned(box, between.startIndex(), between.endIndex());
    }

private:
    /// Where there is no character near one of the points, between points that lie nearer to each other.
    [[nodiscard]] QPdfSelection widest(QPointF from, QPointF to)
    {
        constexpr int parts = 3;
        const QPointF step = (to - from) / parts;
        QPdfSelection between = m_document.getSelection(m_page, from, to);
        for (int length = parts - 1; length > 0 && !between.isValid(); --length) {
            for (int start = 0; start + length <= parts && !between.isValid(); ++start)
                between = m_document.getSelection(m_page, from + start * step, from + (start + length) * step);
        }
        return between;
    }

    /// Whether the text ends where the box does, but for this share of the height of the line.
    static bool fits(const QRectF &text, const QRectF &box, qreal share)
    {
        const qreal slack = share * std::min(box.width(), box.height());
        constexpr qreal overhang = 0.4; // of letters over lines that are drawn tight
        const qreal upright = overhang * box.height();
        return box.adjusted(-slack, -upright, slack, upright).contains(text) && text.left() - box.left() <= slack
            && box.right() - text.right() <= slack;
    }

    enum class In { Box, Nowhere, Outside };
    /// Blanks are nowhere, and a hyphen that the text layer has made a mark of is where its line is.
    [[nodiscard]] In placeOf(int index, const QRectF &box, QString *text = nullptr)
    {
        const QPdfSelection one = m_document.getSelectionAtIndex(m_page, index, 1);
        // The mark of a hyphen has no text, but a place.
        if (one.text().isEmpty())
            return box.contains(one.boundingRectangle().topLeft()) ? In::Box : In::Outside;
        if (text)
            *text = one.text();
        if (isHyphen(one.text().back()))
            return In::Box;
        if (one.boundingRectangle().isEmpty())
            return one.text().trimmed().isEmpty() ? In::Nowhere : In::Outside;
        return box.contains(one.boundingRectangle().center()) ? In::Box : In::Outside;
    }

    /// With the characters at both ends that are in the box, and without those that are not.
    [[nodiscard]] QString mended(const QRectF &box, int from, int to)
    {
        constexpr int farthest = 4;
        const int first = from;
        const int last = to;
        while (from < to && from - first < farthest && placeOf(from, box) != In::Box)
            ++from;
        while (from > 0 && first - from < farthest && from <= first && placeOf(from - 1, box) == In::Box)
            --from;
        while (to > from && last - to < farthest && placeOf(to - 1, box) != In::Box)
            --to;
        while (to >= last && to - last < farthest && placeOf(to, box) == In::Box)
            ++to;
        return m_document.getSelectionAtIndex(m_page, from, to - from).text();
    }

    /// Those of the characters, and of some before and after, that are in the box.
    [[nodiscard]] QString scanned(const QRectF &box, int from, int to)
    {
        constexpr int margin = 4;
        constexpr int longest = 400;
        QString text;
        for (int i = std::max(0, from - margin); i < std::min(to + margin, from + longest); ++i) {
            QString one;
            if (placeOf(i, box, &one) != In::Outside)
                text += one;
        }
        return text.trimmed();
    }

    /// Two points at one character are no selection, but from it to another one beside it, or on the next line, there is.
    [[nodiscard]] QString around(const QRectF &box)
    {
        const qreal side = 2 * box.height();
        const qreal line = 1.5 * box.height();
        for (const QPointF other : {QPointF(side, 0), QPointF(-side, 0), QPointF(0, line), QPointF(0, -line)}) {
            const QPdfSelection between = m_document.getSelection(m_page, box.center(), box.center() + other);
            if (!between.isValid())
                continue;
            const QString first = scanned(box, between.startIndex(), between.startIndex() + 1);
            return first.isEmpty() ? scanned(box, between.endIndex() - 1, between.endIndex()) : first;
        }
        return {};
    }

    QPdfDocument &m_document;
    int m_page;
    bool m_hasText; ///< a scanned page has none, and would be searched in vain for each line
};

void append(QString &words, const QString &line)
{
    const QString more = line.simplified();
    if (!words.isEmpty() && isHyphen(words.back()))
        words.chop(1);
    else if (!words.isEmpty() && !more.isEmpty())
        words += u' ';
    words += more;
}

} // namespace

Result<std::vector<QString>> wordsUnder(const QString &path, const std::vector<PdfAnnotation> &annotations, const Progress &progress)
{
    std::vector<QString> words(annotations.size());
    auto upright = UprightPdf::open(path, annotations);
    if (!upright)
        return upright.error();
    QPdfDocument &document = upright->document();
    std::optional<PageText> page;
    for (size_t i = 0; i < annotations.size() && !progress.isCancelled(); ++i) {
        const PdfAnnotation &annotation = annotations[i];
        progress.report(qint64(i), qint64(annotations.size()));
        if (annotation.page < 0 || annotation.page >= document.pageCount())
            continue;
        if (!page || page->number() != annotation.page)
            page.emplace(document, annotation.page);
        for (const QRectF &line : linesOf(annotation.quads))
            append(words[i], page->in(upright->map(line, annotation.page)));
        words[i].removeIf(isHyphen);
    }
    return words;
}

} // namespace Parallax
