// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drafting/evidence.h"

#include "core/compare/quotemarks.h"
#include "core/drafting/draftwords.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringBuilder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(BuildingBlocks)
};

// Characters.
constexpr qsizetype few = 60; ///< too few to be understood alone
constexpr qsizetype longest = 200; ///< of a sentence that is quoted whole for a few of its words
constexpr qsizetype before = 80; ///< that come along from a longer one
constexpr qsizetype smallGap = 40; ///< quoted rather than left out
constexpr qsizetype around = 1000; ///< where a sentence is looked for: a paragraph may be a whole book

/// The passage where it is in no sentence. It lies in the text.
TextSpan sentenceAround(const QString &text, TextSpan span)
{
    const qsizetype first = std::max(qsizetype(0), span.start - around);
    const qsizetype last = std::min(text.size(), span.end + around);
    const qsizetype start = QStringView(text).sliced(first, span.start - first).lastIndexOf(u'\n') + 1;
    const qsizetype stop = QStringView(text).sliced(span.end, last - span.end).indexOf(u'\n');
    for (const TextSpan sentence : sentencesIn(text, {first + start, stop < 0 ? last : span.end + stop})) {
        if (sentence.contains(span))
            return sentence;
    }
    return span;
}

QuotedWords quoted(BlockDesk &desk, const Passage &passage)
{
    return {passage, inQuotationMarks(desk.wordsOf(passage))};
}

} // namespace

std::vector<Passage> passagesOf(const Position &position)
{
    std::vector<Passage> passages;
    for (const TextSpan span : position.evidence)
        passages.push_back({position.article, span});
    const auto telling =
        std::find_if(passages.begin(), passages.end(), [&position](const Passage &passage) { return passage.span.overlaps(position.cue); });
    if (telling != passages.end())
        std::rotate(passages.begin(), telling, telling + 1);
    return passages;
}

QuotedWords quotedInContext(BlockDesk &desk, const Passage &passage)
{
    const QString &text = desk.textOf(passage.article);
    if (passage.span.length() >= few || passage.span.end > text.size())
        return quoted(desk, passage);
    const TextSpan sentence = sentenceAround(text, passage.span);
    if (sentence.length() <= longest)
        return quoted(desk, {passage.article, sentence});
    qsizetype start = std::max(sentence.start, passage.span.start - before);
    if (start > sentence.start) {
        const qsizetype blank = text.indexOf(u' ', start);
        start = blank < 0 || blank >= passage.span.start ? passage.span.start : blank + 1;
    }
    const Passage wider{passage.article, {start, passage.span.end}};
    const QString words = desk.wordsOf(wider);
    return {wider, inQuotationMarks(start > sentence.start ? QString(u"\u2026 "_s % words) : words)};
}

QuotedWords quotedEvidence(BlockDesk &desk, const Position &position)
{
    const Passage passage = passagesOf(position).front();
    const QString &text = desk.textOf(position.article);
    const bool isBehind = !position.cue.isEmpty() && position.cue.end <= passage.span.start && passage.span.end <= text.size();
    if (!isBehind || !sentenceAround(text, passage.span).contains(position.cue))
        return quotedInContext(desk, passage);
    // "demanding ... remain neutral".
    const Passage whole{position.article, {position.cue.start, passage.span.end}};
    if (passage.span.start - position.cue.end <= smallGap)
        return quoted(desk, whole);
    const QString cue = text.sliced(position.cue.start, position.cue.length());
    return {whole, inQuotationMarks(cue % u" \u2026 "_s % desk.wordsOf(passage))};
}

QString evidenceSentence(BlockDesk &desk, const QString &before, const std::vector<Position> &alike)
{
    constexpr size_t mostCited = 3;
    constexpr qsizetype mostSources = 2;
    const QuotedWords evidence = quotedEvidence(desk, alike.front());
    QStringList sources;
    QSet<qint64> articles;
    std::vector<Passage> cited;
    bool suggested = false;
    for (const Position &position : alike) {
        std::vector<Passage> passages = passagesOf(position);
        passages.front() = quotedEvidence(desk, position).passage;
        cited.insert(cited.end(), passages.begin(), alike.size() == 1 ? passages.end() : passages.begin() + 1);
        suggested = suggested || position.state == FindingState::Suggested;
        articles.insert(position.article);
        const QString source = sources.size() < mostSources ? sourceWords(desk.article(position.article)) : QString();
        if (!source.isEmpty() && !sources.contains(source))
            sources.append(source);
    }
    if (const int further = int(articles.size() - sources.size()); further > 0)
        sources.append(Translated::tr("%n further report(s)", nullptr, further));
    const QString lead = before.isEmpty() ? QString() : QString(before % u": "_s);
    return sentence(lead % evidence.words % u" ("_s % sources.join(u"; "_s) % u')' % desk.mark(suggested), desk.cite(cited, mostCited));
}

} // namespace Parallax
