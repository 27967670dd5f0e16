// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// inQuotationMarks() of draftwords.h.

#include "core/drafting/draftwords.h"
#include "core/exchange/markdown.h"
#include "core/words/quotationmarks.h"

#include <QRegularExpression>
#include <QStringBuilder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr QStringView doubleMarks = u"\"\u201C\u201D\u201E\u00AB\u00BB";

QString shortened(const QString &words, qsizetype most)
{
    if (words.size() <= most)
        return words;
    const qsizetype blank = words.lastIndexOf(u' ', most);
    qsizetype end = blank > most / 2 ? blank : most;
    if (words[end - 1].isHighSurrogate())
        --end;
    while (end > 0 && QStringView(u",;:-\u2013\u2014 ").contains(words[end - 1]))
        --end;
    return words.left(end) % u" \u2026"_s;
}

/// Double marks as single ones, which open where words begin: German closes with the mark that opens in English.
QString withSingleMarks(QString words)
{
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (!doubleMarks.contains(words[at]))
            continue;
        const bool follows = at > 0 && !words[at - 1].isSpace() && !QStringView(u"([\u2018\u2014").contains(words[at - 1]);
        const bool ends = at + 1 == words.size() || (words[at + 1].isSpace() && words[at] != u'\u00AB');
        words[at] = follows || (at > 0 && ends) ? u'\u2019' : u'\u2018';
    }
    return words;
}

/// Without the marks around all of it, which take the place of those that are put there.
QString withoutOuterMarks(const QString &words)
{
    const auto isMark = [](QChar c) { return doubleMarks.contains(c); };
    if (words.size() < 3 || !isMark(words.front()) || !isMark(words.back()))
        return words;
    const QString inner = words.sliced(1, words.size() - 2);
    return std::none_of(inner.begin(), inner.end(), isMark) ? inner : words;
}

/// The full stop of a sentence, not that of "the U.S."
QString withoutEnd(QString words)
{
    static const QRegularExpression abbreviation(u"\\b\\w\\.\\w\\.$"_s);
    while (!words.isEmpty() && QStringView(u".,;:").contains(words.back()) && !abbreviation.match(words).hasMatch())
        words.chop(1);
    return words;
}

} // namespace

QString inQuotationMarks(const QString &words, qsizetype most)
{
    QString inner = withoutEnd(withoutOuterMarks(withMarksInPairs(words.simplified())));
    inner = withSingleMarks(withMarksInPairs(shortened(inner, most)));
    return u"\u201C" % markdownLine(inner) % u'\u201D';
}

} // namespace Parallax
