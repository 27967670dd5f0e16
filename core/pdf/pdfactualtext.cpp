// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/pdfactualtext.h"

#include "core/pdf/pdffinish.h"
#include "core/pdf/pdfstrings.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

// A rectangle that no page has: far above it, as wide as one unit, and of a height that says what it marks.
constexpr int markTop = -100000;
constexpr int beginHeight = 1;
constexpr int endHeight = 2;

QByteArray begin(const QString &text)
{
    return QByteArray::fromStdString("/Span <</ActualText " + pdfString(text).unparse() + ">> BDC\n");
}

/// Readers that place a text where its glyphs are take font and matrix as they are at its end; so the mark of glyphs that are
/// painted at once is within their text object.
QByteArray marked(const QByteArray &painted, const QString &text)
{
    const qsizetype object = painted.indexOf("BT\n");
    const qsizetype end = painted.indexOf("\nET\n", object);
    if (object < 0 || end < 0 || painted.indexOf("BT\n", end) >= 0)
        return begin(text) + painted + "EMC";
    const qsizetype inner = object + 3;
    return painted.first(inner) + begin(text) + painted.mid(inner, end + 1 - inner) + "EMC" + painted.mid(end);
}

QByteArray withTexts(const QByteArray &content, const std::vector<QString> &texts)
{
    static const QRegularExpression mark(u"(\\d+) %1 1 ([%2%3]) re\\s+f\\b"_s.arg(markTop).arg(beginHeight).arg(endHeight));
    // One character a byte, so that places are the same.
    const QString characters = QString::fromLatin1(content);
    QByteArray result;
    qsizetype done = 0;
    for (auto marks = mark.globalMatch(characters); marks.hasNext();) {
        const QRegularExpressionMatch first = marks.next();
        const auto text = first.capturedView(1).toULongLong();
        if (first.capturedView(2).toInt() != beginHeight || text >= texts.size() || !marks.hasNext())
            continue;
        const QRegularExpressionMatch last = marks.next();
        result += content.mid(done, first.capturedStart() - done);
        result += marked(content.mid(first.capturedEnd(), last.capturedStart() - first.capturedEnd()), texts[text]);
        done = last.capturedEnd();
    }
    return result + content.mid(done);
}

} // namespace

QRectF pdfTextMark(int text, bool begins)
{
    return {qreal(text), markTop, 1, qreal(begins ? beginHeight : endHeight)};
}

void writeActualTexts(const std::vector<PdfPage> &pages, const std::vector<QString> &texts)
{
    if (texts.empty())
        return;
    const QByteArray sign = " " + QByteArray::number(markTop) + " ";
    for (PdfPage page : pages) {
        QPDFObjectHandle stream = page.object.getKey("/Contents");
        if (!stream.isStream())
            continue;
        const auto bytes = stream.getStreamData(qpdf_dl_generalized);
        const auto content = QByteArray::fromRawData(reinterpret_cast<const char *>(bytes->getBuffer()), qsizetype(bytes->getSize()));
        if (content.contains(sign))
            stream.replaceStreamData(withTexts(content, texts).toStdString(), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
    }
}

} // namespace Parallax
