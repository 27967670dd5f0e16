// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/eventtitle.h"

#include "core/events/event.h"

#include <QStringBuilder>

namespace Parallax {

namespace {

// Code units that are looked at: enough for a title, however long the passage.
constexpr qsizetype furthestLook = 4 * longestEventTitle;

QString onOneLine(QStringView text, TextSpan span)
{
    return text.sliced(span.start, qMin(span.length(), furthestLook)).toString().simplified();
}

bool endsPhrase(QChar c)
{
    return c.isLetterOrNumber() || c == u'%' || c == u')' || c == u'\u201D' || c == u'"';
}

QString cut(QString title)
{
    const bool whole = title.size() <= longestEventTitle;
    if (!whole) {
        const qsizetype space = title.lastIndexOf(u' ', longestEventTitle - 1);
        title.truncate(space > longestEventTitle / 2 ? space : longestEventTitle - 1);
        if (title.back().isHighSurrogate())
            title.chop(1);
    }
    while (!title.isEmpty() && !endsPhrase(title.back()))
        title.chop(1);
    if (!whole)
        title += u'\u2026';
    if (!title.isEmpty() && title.front().isLower())
        title[0] = title[0].toUpper();
    return title;
}

QStringView withoutArticle(QStringView phrase)
{
    for (const QStringView article : {u"the ", u"The ", u"a ", u"A ", u"an ", u"An "}) {
        if (phrase.startsWith(article))
            return phrase.sliced(article.size());
    }
    return phrase;
}

} // namespace

QString eventTitle(QStringView text, TextSpan span, QStringView subject)
{
    const QString phrase = onOneLine(text, span);
    if (subject.isEmpty())
        return cut(withoutArticle(phrase).toString());
    return cut(QString(subject % u' ' % phrase));
}

QString remarkTitle(QStringView text, TextSpan content, QStringView speaker)
{
    const QString said = onOneLine(text, content);
    return cut(speaker.isEmpty() ? said : QString(speaker % u": " % said));
}

} // namespace Parallax
