// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/pdfstrings.h"

#include <qpdf/QUtil.hh>
#include <QRegularExpression>
#include <QStringDecoder>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

QString decoded(const std::string &bytes)
{
    const QByteArrayView view(bytes.data(), qsizetype(bytes.size()));
    if (view.startsWith("\xfe\xff"))
        return QStringDecoder(QStringDecoder::Utf16BE).decode(view.sliced(2));
    if (view.startsWith("\xff\xfe"))
        return QStringDecoder(QStringDecoder::Utf16LE).decode(view.sliced(2));
    if (view.startsWith("\xef\xbb\xbf"))
        return QString::fromUtf8(view.sliced(3));
    // Some programs write UTF-8 without saying so. What PDFDocEncoding means is hardly ever valid UTF-8.
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8.decode(view);
    return utf8.hasError() ? QString::fromStdString(QUtil::pdf_doc_to_utf8(bytes)) : text;
}

} // namespace

QPDFObjectHandle pdfString(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

QString fromPdfString(const std::string &bytes)
{
    QString text = decoded(bytes);
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').remove(QChar(u'\0'));
    return text;
}

QString fromPdfString(QPDFObjectHandle object)
{
    return object.isString() ? fromPdfString(object.getStringValue()) : QString();
}

QPDFObjectHandle pdfDate(const QDateTime &date)
{
    const int offset = date.offsetFromUtc();
    const QLatin1Char fill('0');
    const QString text = u"D:%1%2%3'%4'"_s.arg(date.toString(u"yyyyMMddHHmmss"_s), offset < 0 ? u"-"_s : u"+"_s)
                             .arg(std::abs(offset) / 3600, 2, 10, fill)
                             .arg(std::abs(offset) / 60 % 60, 2, 10, fill);
    return QPDFObjectHandle::newString(text.toStdString());
}

QDateTime fromPdfDate(const QString &text)
{
    static const QRegularExpression form(uR"(^\s*(?:D:)?(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?\s*(?:([+-])(\d\d)'?(\d\d)?)?)"_s);
    if (const auto iso = QDateTime::fromString(text.trimmed(), Qt::ISODate); iso.isValid())
        return iso.toUTC();
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {};
    const auto number = [&match](int group, int missing) { return match.hasCaptured(group) ? match.capturedView(group).toInt() : missing; };
    const QDate day(number(1, 0), number(2, 1), number(3, 1));
    const QTime time(number(4, 0), number(5, 0), number(6, 0));
    if (!day.isValid() || !time.isValid())
        return {};
    const int offset = (number(8, 0) * 60 + number(9, 0)) * 60;
    return QDateTime(day, time, QTimeZone::utc()).addSecs(match.capturedView(7) == u'-' ? offset : -offset);
}

} // namespace Parallax
