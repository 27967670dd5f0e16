// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/statements/statementdate.h"

#include "core/statements/clauses.h"

#include <QStringList>

#include <algorithm>

namespace Parallax {

namespace {

class StatementDater
{
public:
    StatementDater(const Reading &reading, std::span<const FoundDate> dates, const std::optional<EventDate> &published)
        : m_reading(reading)
        , m_dates(dates)
        , m_published(published ? published->toEdtf().section(u'T', 0, 0) : QString())
    {
    }

    QString read(const FoundStatement &statement)
    {
        const TextSpan anchor = statement.cue.isEmpty() ? statement.span : statement.cue;
        const size_t item = itemAt(anchor.start);
        const size_t sentence = sentenceOf(item);
        const FoundDate *date = item < m_reading.items.size() && !m_reading.sentences.empty()
            ? dateBeside(statement, anchor, m_reading.sentences[sentence])
            : nullptr;
        const bool goesOn = m_last && isSame(m_lastSpeaker, statement.speaker) && sentence <= m_lastSentence + furthestSentence;
        if (!date && goesOn && !isRepeated(item))
            date = m_last;
        m_last = date;
        m_lastSpeaker = statement.speaker;
        m_lastSentence = sentence;
        if (date)
            return date->value ? date->value->toText() : QString();
        return isRepeated(item) || isPerfect(item) ? QString() : m_published;
    }

private:
    // What "he added" goes on with is not far.
    static constexpr size_t furthestSentence = 2;
    static constexpr size_t longestWay = 40;

    bool isSame(const Speaker &a, const Speaker &b) const
    {
        const auto words = [this](const Speaker &speaker) { return m_reading.text.sliced(speaker.words.start, speaker.words.length()); };
        return a.entity || b.entity ? a.entity == b.entity : words(a) == words(b);
    }

    size_t itemAt(qsizetype offset) const
    {
        const auto &items = m_reading.items;
        return size_t(
            std::partition_point(items.begin(), items.end(), [&](const Item &item) { return item.span.end <= offset; }) - items.begin());
    }

    size_t sentenceOf(size_t item) const
    {
        const auto &sentences = m_reading.sentences;
        const auto found =
            std::partition_point(sentences.begin(), sentences.end(), [&](const Sentence &sentence) { return sentence.last <= item; });
        return std::min(size_t(found - sentences.begin()), sentences.empty() ? 0 : sentences.size() - 1);
    }

    // The nearest expression of the cue's own clause: after the cue, or before it without a verb between.
    const FoundDate *dateBeside(const FoundStatement &statement, TextSpan anchor, const Sentence &sentence) const
    {
        const auto &items = m_reading.items;
        const qsizetype end = items[std::min(sentence.last, itemAt(anchor.end) + longestWay) - 1].span.end;
        auto at =
            std::partition_point(m_dates.begin(), m_dates.end(), [&](const FoundDate &date) { return date.span.start < anchor.start; });
        for (auto after = at; after != m_dates.end() && after->span.start < end; ++after) {
            if (belongs(*after, statement) && isReached(itemAt(anchor.end), itemAt(after->span.start)))
                return &*after;
        }
        const size_t cue = itemAt(anchor.start);
        const size_t first = std::max(sentence.first, cue > longestWay ? cue - longestWay : 0);
        while (at != m_dates.begin() && (--at)->span.end > items[first].span.start) {
            if (belongs(*at, statement)
                && (isOpening(*at, sentence) || isOfOccasion(*at, sentence) || isReached(itemAt(at->span.end), cue, true)))
                return &*at;
        }
        return nullptr;
    }

    bool belongs(const FoundDate &date, const FoundStatement &statement) const
    {
        const bool inside = date.span.start < statement.span.end && statement.span.start < date.span.end;
        const size_t item = itemAt(date.span.start);
        return !inside && item < m_reading.items.size() && m_reading.items[item].kind == Item::Word;
    }

    // "On Monday, ..."
    bool isOpening(const FoundDate &date, const Sentence &sentence) const
    {
        size_t first = sentence.first;
        while (
            first < sentence.last && m_reading.items[first].is(Grammar::Preposition | Grammar::Determiner | Grammar::But | Grammar::Adverb))
            ++first;
        return first < sentence.last && date.span.end > m_reading.items[sentence.first].span.start
            && date.span.start <= m_reading.items[first].span.start;
    }

    // "in an interview published on Sunday, ..."
    bool isOfOccasion(const FoundDate &date, const Sentence &sentence) const
    {
        const size_t last = itemAt(date.span.start);
        for (size_t i = last; i > sentence.first && last - i < 10 && !m_reading.isMark(i - 1, u','); --i) {
            if (m_reading.items[i - 1].is(Grammar::Occasion))
                return true;
        }
        return false;
    }

    // "said in a speech to the club / on Monday": neither a verb nor a quotation nor who did something stands between.
    bool isReached(size_t from, size_t to, bool backwards = false) const
    {
        for (size_t i = from; i < to; ++i) {
            const Item &item = m_reading.items[i];
            const bool closes = item.kind == Item::Quoted || item.is(Grammar::That | Grammar::Who)
                || (item.is(Grammar::Subordinator) && !item.is(Grammar::Preposition));
            if (closes || (backwards && m_reading.isMark(i, u',')) || m_reading.isMark(i, u':') || m_reading.isMark(i, u';')
                || hasFiniteVerb(m_reading, i, i + 1))
                return false;
        }
        return true;
    }

    bool isRepeated(size_t item) const { return hasBefore(item, Grammar::Formerly); }
    bool isPerfect(size_t item) const { return hasBefore(item, Grammar::Have); }

    // Among the small words directly before the verb.
    bool hasBefore(size_t item, quint64 grammar) const
    {
        for (size_t i = item; i > 0 && item - i < 6; --i) {
            const Item &before = m_reading.items[i - 1];
            if (before.is(grammar))
                return true;
            if (!before.is(Grammar::Auxiliary | Grammar::Adverb | Grammar::Negation | Grammar::Formerly))
                return false;
        }
        return false;
    }

    const Reading &m_reading;
    std::span<const FoundDate> m_dates;
    QString m_published;
    const FoundDate *m_last = nullptr;
    Speaker m_lastSpeaker;
    size_t m_lastSentence = 0;
};

} // namespace

QStringList statementDates(const Reading &reading, std::span<const FoundStatement> statements, std::span<const FoundDate> dates,
    const std::optional<EventDate> &published)
{
    StatementDater dater(reading, dates, published);
    QStringList values;
    values.reserve(qsizetype(statements.size()));
    for (const FoundStatement &statement : statements)
        values.append(dater.read(statement));
    return values;
}

} // namespace Parallax
