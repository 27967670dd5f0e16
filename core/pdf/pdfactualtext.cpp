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

QByteArray operatorFor(const QRegularExpressionMatch &mark, const std::vector<QString> &texts)
{
    const auto text = mark.capturedView(1).toULongLong();
    if (text >= texts.size())
        return mark.captured().toLatin1();
    if (mark.capturedView(2).toInt() == endHeight)
        return "EMC";
    return QByteArray::fromStdString("/Span <</ActualText " + pdfString(texts[text]).unparse() + ">> BDC");
}

QByteArray withTexts(const QByteArray &content, const std::vector<QString> &texts)
{
    static const QRegularExpression mark(u"(\\d+) %1 1 ([%2%3]) re\\s+f\\b"_s.arg(markTop).arg(beginHeight).arg(endHeight));
    // One character a byte, so that places are the same.
    const QString characters = QString::fromLatin1(content);
    QByteArray result;
    qsizetype done = 0;
    for (auto marks = mark.globalMatch(characters); marks.hasNext();) {
        const QRegularExpressionMatch found = marks.next();
        result += content.mid(done, found.capturedStart() - done) + operatorFor(found, texts);
        done = found.capturedEnd();
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
