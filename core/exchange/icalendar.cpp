// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/icalendar.h"

#include <QStringBuilder>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr int longestLine = 75; ///< bytes, without the line break

int bytesOf(char32_t c)
{
    return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
}

} // namespace

QString calendarText(const QString &text)
{
    QString escaped;
    escaped.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\\' || c == u';' || c == u',')
            escaped += u'\\';
        if (c == u'\n' || (c == u'\r' && !(i + 1 < text.size() && text[i + 1] == u'\n')))
            escaped += u"\\n"_s;
        else if (c == u'\t' || c.category() != QChar::Other_Control)
            escaped += c;
    }
    return escaped;
}

QString calendarLine(const QString &name, const QString &value)
{
    const QString whole = name % u':' % value;
    QString folded;
    folded.reserve(whole.size() + whole.size() / 20 + 2);
    int length = 0;
    for (qsizetype i = 0; i < whole.size(); ++i) {
        const bool isPair = whole[i].isHighSurrogate() && i + 1 < whole.size() && whole[i + 1].isLowSurrogate();
        const int bytes = isPair ? 4 : bytesOf(whole[i].unicode());
        if (length + bytes > longestLine) {
            folded += u"\r\n "_s;
            length = 1;
        }
        folded += whole[i];
        if (isPair)
            folded += whole[++i];
        length += bytes;
    }
    return QString(folded % u"\r\n"_s);
}

} // namespace Parallax
