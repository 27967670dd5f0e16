// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/prose.h"

#include "core/compare/quotemarks.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

/// Names of months, in the languages that the window has and in the reader's own.
QStringList monthNames(const std::vector<QLocale> &locales, QLocale::FormatType form)
{
    QStringList names;
    for (const QLocale &locale : locales) {
        for (int month = 1; month <= 12; ++month)
            names += locale.monthName(month, form);
    }
    return names;
}

bool beginsWithOneOf(QStringView text, const QStringList &words)
{
    return std::any_of(words.begin(), words.end(),
        [text](const QString &word) { return text.startsWith(word) && (text.size() == word.size() || !text[word.size()].isLetter()); });
}

/// "24 серп." before a year, and "am 22." before "November".
bool endsWithinDate(const QString &sentence, QStringView next)
{
    static const QStringList shortNames =
        monthNames({QLocale(QLocale::English), QLocale(QLocale::German), QLocale(QLocale::Ukrainian), QLocale()}, QLocale::ShortFormat);
    static const QRegularExpression month(u"\\b\\d{1,2}\\.?\\s+(\\p{L}+\\.)$"_s);
    static const QRegularExpression year(u"^[12]\\d{3}\\b"_s);
    if (const auto named = month.match(sentence);
        named.hasMatch() && year.match(next.first(std::min<qsizetype>(next.size(), 5))).hasMatch())
        return std::any_of(shortNames.begin(), shortNames.end(),
            [&named](const QString &name) { return named.capturedView(1).startsWith(name.endsWith(u'.') ? name.chopped(1) : name); });
    static const QStringList english = monthNames({QLocale(QLocale::English)}, QLocale::LongFormat);
    static const QStringList german =
        monthNames({QLocale(QLocale::German)}, QLocale::LongFormat) + monthNames({QLocale(QLocale::German)}, QLocale::ShortFormat);
    // A number ends a sentence of English, where months may have the same names.
    static const QRegularExpression ordinal(u"\\b(?:[1-9]|[12]\\d|3[01])\\.$"_s);
    static const QRegularExpression germanDay(u"\\b(?:am|vom|zum|bis|den|dem|der|ab|seit)\\s+\\d{1,2}\\.$"_s);
    if (!beginsWithOneOf(next, german) || !ordinal.match(sentence).hasMatch())
        return false;
    return germanDay.match(sentence).hasMatch() || !beginsWithOneOf(next, english);
}

/// Whether what ends with this goes on: "Maj. Petrov", "24 Aug. 2025".
bool endsInAbbreviation(const QString &sentence, QStringView next)
{
    static const QRegularExpression title(
        u"\\b(?:Maj|Adm|Capt|Brig|Cmdr|Hon|Rev|Pres|Amb|Messrs|Mmes|Supt|Mt|Ft|cf|vs|approx|incl|esp|ca)\\.$"_s);
    static const QRegularExpression counted(u"\\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Nos?|Fig|Art|Sec|par|pp?|vol|ch)\\.$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return title.match(sentence).hasMatch() || (next.front().isDigit() && counted.match(sentence).hasMatch());
}

bool joins(const QString &text, TextSpan before, TextSpan after, const std::vector<TextSpan> &quoted)
{
    const bool inQuotation = std::any_of(
        quoted.begin(), quoted.end(), [&before](TextSpan words) { return words.start < before.end && before.end <= words.end; });
    if (inQuotation)
        return true;
    if (QStringView(text).sliced(before.end, after.start - before.end).contains(u'\n'))
        return false;
    const QStringView next = QStringView(text).sliced(after.start);
    if (next.front().isLower())
        return true;
    // No more than what may be part of it: a paragraph may be long.
    constexpr qsizetype most = 40;
    const QString sentence = text.mid(std::max(before.start, before.end - most), std::min(before.length(), most));
    return endsInAbbreviation(sentence, next) || endsWithinDate(sentence, next);
}

/// "... in the U.S. The ...", where the full stop of an abbreviation ends the sentence as well.
const QRegularExpression &innerEnd()
{
    static const QString abbreviation =
        u"(?:\\b(?:\\p{Lu}\\.){2,}|\\b[ap]\\.m\\.)[\"\u201d)]*(\\s+)(?=(?:The|An?|It|He|She|They|We|In|On|At|This|"
        "That|These|Those|But|And|However|Its|His|Her|Their|There|If|When|While|After|Before|As|For|Some|"
        "No|Both|Neither|Most|Many)\\b)"_s;
    static const QRegularExpression end(abbreviation);
    return end;
}

void addDivided(const QString &text, TextSpan sentence, const std::vector<TextSpan> &quoted, std::vector<TextSpan> &sentences)
{
    const qsizetype from = sentence.start;
    for (auto matches = innerEnd().globalMatch(text.mid(from, sentence.length())); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const qsizetype at = from + match.capturedStart(1);
        const bool inQuotation =
            std::any_of(quoted.begin(), quoted.end(), [at](TextSpan words) { return words.start < at && at <= words.end; });
        if (inQuotation)
            continue;
        sentences.push_back({sentence.start, at});
        sentence.start = from + match.capturedEnd();
    }
    sentences.push_back(sentence);
}

} // namespace

Prose::Prose(const TextRuns &runs, Words words)
{
    for (const TextRun &run : runs) {
        const bool foreign = words == Words::Own && (run.code || !run.link.isEmpty());
        if (run.kind == TextRun::Kind::Citation || run.kind == TextRun::Kind::Assessment) {
            m_marks.push_back({m_text.size(), run.kind, run.source});
        } else if (run.kind == TextRun::Kind::LineBreak || foreign) {
            m_text += foreign ? QChar(QChar::ObjectReplacementCharacter) : QChar(u'\n');
            m_sources.push_back(run.source);
        } else {
            closeGap(run.text.front());
            const bool literal = run.text.size() == run.source.length();
            for (qsizetype i = 0; i < run.text.size(); ++i)
                m_sources.push_back(literal ? TextSpan{run.source.start + i, run.source.start + i + 1} : run.source);
            m_text += run.text;
        }
    }
}

void Prose::closeGap(QChar next)
{
    const bool closes = QStringView(u".,;:!?)").contains(next);
    while (closes && !m_marks.empty() && m_marks.back().at >= m_text.size() && m_text.endsWith(u' ')) {
        m_text.chop(1);
        m_sources.pop_back();
        for (auto mark = m_marks.rbegin(); mark != m_marks.rend() && mark->at > m_text.size(); ++mark)
            mark->at = m_text.size();
    }
}

std::vector<TextSpan> proseSentences(const QString &text)
{
    const TextSpan whole{0, text.size()};
    const std::vector<TextSpan> quoted = quotedIn(text, whole);
    std::vector<TextSpan> joined;
    for (const TextSpan sentence : sentencesIn(text, whole)) {
        if (!joined.empty() && joins(text, joined.back(), sentence, quoted))
            joined.back().end = sentence.end;
        else
            joined.push_back(sentence);
    }
    std::vector<TextSpan> sentences;
    for (const TextSpan sentence : joined)
        addDivided(text, sentence, quoted, sentences);
    return sentences;
}

} // namespace Parallax
