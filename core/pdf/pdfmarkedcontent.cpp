// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/pdfmarkedcontent.h"

#include "core/pdf/pdfstrings.h"
#include "core/pdf/pdfstructure.h"

#include <optional>

namespace Parallax {

namespace {

// A rectangle that no page has: far above it, as wide as one unit, and of a height that says what it marks.
constexpr int markTop = -100000;
enum class Mark { TextBegin = 1, TextEnd, ElementBegin, ElementEnd, ArtifactBegin, ArtifactEnd };

/// Top and width, which stand between the number and the kind of a mark.
constexpr QByteArrayView markWords(" -100000 1 ");

/// Bytes of a page's content from `start` up to `end`.
struct FoundMark
{
    qsizetype start = 0;
    qsizetype end = 0;
    size_t number = 0;
    Mark kind = Mark::TextBegin;
};

/// "NUMBER -100000 1 KIND re", white space, "f".
std::optional<FoundMark> nextMark(const QByteArray &content, qsizetype from)
{
    const auto isSpace = [&content](qsizetype at) { return at < content.size() && (content[at] == ' ' || content[at] == '\n'); };
    for (qsizetype at = content.indexOf(markWords, from); at >= 0; at = content.indexOf(markWords, at + 1)) {
        FoundMark mark{at, at + markWords.size(), 0, Mark::TextBegin};
        while (mark.start > from && content[mark.start - 1] >= '0' && content[mark.start - 1] <= '9')
            --mark.start;
        const int kind = mark.end < content.size() ? content[mark.end] - '0' : 0;
        mark.end += 1;
        if (kind < int(Mark::TextBegin) || kind > int(Mark::ArtifactEnd) || !QByteArrayView(content).sliced(mark.end).startsWith(" re"))
            continue;
        mark.end += 3;
        while (isSpace(mark.end))
            ++mark.end;
        if (mark.end >= content.size() || content[mark.end] != 'f')
            continue;
        mark.end += 1;
        mark.number = size_t(QByteArrayView(content).sliced(mark.start, at - mark.start).toULongLong());
        mark.kind = Mark(kind);
        return mark;
    }
    return std::nullopt;
}

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
        QByteArray result;
        result.reserve(content.size() + content.size() / 8);
        qsizetype done = 0;
        for (auto found = nextMark(content, 0); found; found = nextMark(content, found->end)) {
            QByteArray instead;
            // Nothing else is marked within a text.
            if (found->kind == Mark::TextBegin && found->number < m_additions.texts.size()) {
                const auto last = nextMark(content, found->end);
                if (!last)
                    break;
                instead = withText(content.mid(found->end, last->start - found->end), m_additions.texts[found->number]);
                found->end = last->end;
            } else {
                instead = operatorFor(found->kind, found->number);
            }
            if (instead.isEmpty())
                continue;
            result += QByteArrayView(content).sliced(done, found->start - done);
            result += instead;
            done = found->end;
        }
        return result += QByteArrayView(content).sliced(done);
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
    // A stream that is packed already is written as it is, and takes less room until then. More does not gain much.
    constexpr int packing = 3;
    for (size_t i = 0; i < pages.size(); ++i) {
        QPDFObjectHandle page = pages[i].object;
        QPDFObjectHandle stream = page.getKey("/Contents");
        if (!stream.isStream())
            continue;
        const auto bytes = stream.getStreamData(qpdf_dl_generalized);
        const auto content = QByteArray::fromRawData(reinterpret_cast<const char *>(bytes->getBuffer()), qsizetype(bytes->getSize()));
        if (!content.contains(markWords))
            continue;
        // Qt puts the size before what zlib packs.
        const QByteArray packed = qCompress(Marker(additions, i, pieces).marked(content), packing).mid(4);
        stream.replaceStreamData(packed.toStdString(), QPDFObjectHandle::newName("/FlateDecode"), QPDFObjectHandle::newNull());
    }
    return pieces;
}

} // namespace Parallax
