// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/pdfmarkedcontent.h"

#include "core/pdf/pdfstrings.h"
#include "core/pdf/pdfstructure.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

// A rectangle that no page has: far above it, as wide as one unit, and of a height that says what it marks.
constexpr int markTop = -100000;
enum class Mark { TextBegin = 1, TextEnd, ElementBegin, ElementEnd, ArtifactBegin, ArtifactEnd };

QRectF markRect(qreal number, Mark mark)
{
    return {number, markTop, 1, qreal(int(mark))};
}

QByteArray begin(const QString &text)
{
    return QByteArray::fromStdString("/Span <</ActualText " + pdfString(text).unparse() + ">> BDC\n");
}

/// Readers that place a text where its glyphs are take font and matrix as they are at its end; so the mark of glyphs that are
/// painted at once is within their text object.
QByteArray withText(const QByteArray &painted, const QString &text)
{
    const qsizetype object = painted.indexOf("BT\n");
    const qsizetype end = painted.indexOf("\nET\n", object);
    if (object < 0 || end < 0 || painted.indexOf("BT\n", end) >= 0)
        return begin(text) + painted + "EMC";
    const qsizetype inner = object + 3;
    return painted.first(inner) + begin(text) + painted.mid(inner, end + 1 - inner) + "EMC" + painted.mid(end);
}

/// One page.
class Marker
{
public:
    Marker(const PdfAdditions &additions, size_t page, std::vector<PdfMarkedPiece> &pieces)
        : m_additions(additions)
        , m_page(page)
        , m_pieces(pieces)
    {
    }

    QByteArray marked(const QByteArray &content)
    {
        static const QRegularExpression mark(u"(\\d+) %1 1 ([1-6]) re\\s+f\\b"_s.arg(markTop));
        // One character a byte, so that places are the same.
        const QString characters = QString::fromLatin1(content);
        QByteArray result;
        qsizetype done = 0;
        for (auto marks = mark.globalMatch(characters); marks.hasNext();) {
            const QRegularExpressionMatch found = marks.next();
            const auto number = size_t(found.capturedView(1).toULongLong());
            const auto kind = Mark(found.capturedView(2).toInt());
            QByteArray instead;
            qsizetype end = found.capturedEnd();
            // Nothing else is marked within a text.
            if (kind == Mark::TextBegin && number < m_additions.texts.size() && marks.hasNext()) {
                const QRegularExpressionMatch last = marks.next();
                instead = withText(content.mid(end, last.capturedStart() - end), m_additions.texts[number]);
                end = last.capturedEnd();
            } else {
                instead = operatorFor(kind, number);
            }
            if (instead.isEmpty())
                continue;
            result += content.mid(done, found.capturedStart() - done) + instead;
            done = end;
        }
        return result + content.mid(done);
    }

private:
    QByteArray operatorFor(Mark kind, size_t number)
    {
        switch (kind) {
        case Mark::ElementBegin:
            if (number >= m_additions.elements.size())
                return {};
            m_pieces.push_back({m_page, m_next, number});
            return structureType(m_additions.elements[number].role) + " <</MCID " + QByteArray::number(m_next++) + ">> BDC";
        case Mark::ElementEnd:
            return number < m_additions.elements.size() ? "EMC" : QByteArray();
        case Mark::ArtifactBegin:
            return "/Artifact BMC";
        case Mark::ArtifactEnd:
            return "EMC";
        case Mark::TextBegin:
        case Mark::TextEnd:
            break;
        }
        return {};
    }

    const PdfAdditions &m_additions;
    size_t m_page;
    std::vector<PdfMarkedPiece> &m_pieces;
    int m_next = 0;
};

} // namespace

QRectF pdfTextMark(int text, bool begins)
{
    return markRect(text, begins ? Mark::TextBegin : Mark::TextEnd);
}

QRectF pdfElementMark(int element, bool begins)
{
    return markRect(element, begins ? Mark::ElementBegin : Mark::ElementEnd);
}

QRectF pdfArtifactMark(bool begins)
{
    return markRect(0, begins ? Mark::ArtifactBegin : Mark::ArtifactEnd);
}

std::vector<PdfMarkedPiece> writeMarkedContent(const std::vector<PdfPage> &pages, const PdfAdditions &additions)
{
    std::vector<PdfMarkedPiece> pieces;
    if (additions.texts.empty() && additions.elements.empty())
        return pieces;
    const QByteArray sign = " " + QByteArray::number(markTop) + " ";
    for (size_t i = 0; i < pages.size(); ++i) {
        QPDFObjectHandle page = pages[i].object;
        QPDFObjectHandle stream = page.getKey("/Contents");
        if (!stream.isStream())
            continue;
        const auto bytes = stream.getStreamData(qpdf_dl_generalized);
        const auto content = QByteArray::fromRawData(reinterpret_cast<const char *>(bytes->getBuffer()), qsizetype(bytes->getSize()));
        if (content.contains(sign))
            stream.replaceStreamData(
                Marker(additions, i, pieces).marked(content).toStdString(), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
    }
    return pieces;
}

} // namespace Parallax
