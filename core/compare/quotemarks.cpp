// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/quotemarks.h"

#include "core/text/trimmedspan.h"

#include <algorithm>
#include <array>

namespace Parallax {

namespace {

QChar closingOf(QChar opening)
{
    constexpr QStringView openings = u"\"\u201C\u00AB\u201E\u2018";
    constexpr QStringView closings = u"\"\u201D\u00BB\u201C\u2019";
    const qsizetype found = openings.indexOf(opening);
    return found < 0 ? QChar() : closings[found];
}

bool isClosing(QChar unit)
{
    return QStringView(u"\"\u201D\u00BB\u2019)]").contains(unit);
}

// Is the full stop at `at` one of "U.S.", "J." or "Mr.", or behind a number that counts what follows ("1. Talks")?
bool isAbbreviation(QStringView text, qsizetype from, qsizetype at)
{
    qsizetype word = at;
    while (word > from && (text[word - 1].isLetter() || text[word - 1] == u'.'))
        --word;
    const QStringView letters = text.sliced(word, at - word);
    if (letters.isEmpty()) {
        const QStringView before = text.sliced(from, at - from);
        return std::none_of(before.begin(), before.end(), [](QChar c) { return c.isLetter(); });
    }
    constexpr std::array<QStringView, 16> titles{
        u"Mr", u"Mrs", u"Ms", u"Dr", u"Prof", u"Sen", u"Rep", u"Gen", u"Col", u"Lt", u"Gov", u"St", u"No", u"vs", u"Jr", u"Sgt"};
    return letters.size() == 1 || letters.contains(u'.') || std::find(titles.begin(), titles.end(), letters) != titles.end();
}

} // namespace

std::vector<TextSpan> quotedIn(QStringView text, TextSpan stretch)
{
    std::vector<TextSpan> quoted;
    for (qsizetype at = stretch.start; at < stretch.end; ++at) {
        const QChar closing = closingOf(text[at]);
        if (closing.isNull())
            continue;
        qsizetype end = at + 1;
        // The single mark is an apostrophe within a word.
        while (end < stretch.end && text[end] != u'\n'
            && (text[end] != closing || (closing == u'\u2019' && end + 1 < stretch.end && text[end + 1].isLetter())))
            ++end;
        if (end >= stretch.end || text[end] == u'\n')
            continue;
        if (end > at + 1)
            quoted.push_back({at + 1, end});
        at = end;
    }
    return quoted;
}

std::vector<TextSpan> sentencesIn(QStringView text, TextSpan stretch)
{
    std::vector<TextSpan> sentences;
    const auto add = [&](TextSpan span) {
        span = trimmedSpan(text, span);
        if (!span.isEmpty())
            sentences.push_back(span);
    };
    qsizetype start = stretch.start;
    for (qsizetype at = stretch.start; at < stretch.end; ++at) {
        const char16_t unit = text[at].unicode();
        const bool stops = unit == u'.' || unit == u'!' || unit == u'?' || unit == u'\u2026';
        if (unit != u'\n' && !stops)
            continue;
        qsizetype end = at + 1;
        while (stops && end < stretch.end && isClosing(text[end]))
            ++end;
        const bool gap = end >= stretch.end || text[end].isSpace();
        if (stops && (!gap || (unit == u'.' && isAbbreviation(text, start, at) && end < stretch.end)))
            continue;
        add({start, end});
        start = end;
        at = end - 1;
    }
    add({start, stretch.end});
    return sentences;
}

std::vector<TextSpan> clausesIn(QStringView text, TextSpan sentence)
{
    std::vector<TextSpan> clauses;
    qsizetype start = sentence.start;
    const QStringView within = text.first(sentence.end);
    while (true) {
        const qsizetype comma = within.indexOf(u", that ", start);
        const qsizetype conjunction = within.indexOf(u" and that ", start);
        if (comma < 0 && conjunction < 0)
            break;
        const qsizetype end = comma < 0 || (conjunction >= 0 && conjunction < comma) ? conjunction : comma;
        clauses.push_back(trimmedSpan(text, {start, end}));
        start = end + (end == conjunction ? 10 : 7);
    }
    clauses.push_back(trimmedSpan(text, {start, sentence.end}));
    std::erase_if(clauses, [](TextSpan clause) { return clause.isEmpty(); });
    return clauses;
}

} // namespace Parallax
