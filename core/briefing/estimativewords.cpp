// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/estimativewords.h"

#include "core/briefing/prose.h"
#include "core/compare/quotemarks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Word
{
    TextSpan span; ///< in the prose
    QString lower; ///< with straight apostrophes
};

bool isWordCharacter(const QString &text, qsizetype at)
{
    if (text[at].isLetterOrNumber())
        return true;
    // "can't", "low-to-moderate".
    const bool joins = text[at] == u'\'' || text[at] == u'\u2019' || text[at] == u'-';
    return joins && at > 0 && at + 1 < text.size() && text[at - 1].isLetterOrNumber() && text[at + 1].isLetterOrNumber();
}

std::vector<Word> wordsOf(const QString &text, TextSpan sentence, const std::vector<TextSpan> &quoted)
{
    std::vector<Word> words;
    auto quotation = std::partition_point(quoted.begin(), quoted.end(), [&](TextSpan span) { return span.end <= sentence.start; });
    for (qsizetype at = sentence.start; at < sentence.end; ++at) {
        while (quotation != quoted.end() && quotation->end <= at)
            ++quotation;
        if (quotation != quoted.end() && quotation->contains(at)) {
            at = quotation->end - 1;
            // Words on both sides of it do not belong together.
            words.push_back({{at, at}, {}});
            continue;
        }
        if (!isWordCharacter(text, at)) {
            if (!text[at].isSpace())
                words.push_back({{at, at + 1}, {}});
            continue;
        }
        qsizetype end = at + 1;
        while (end < sentence.end && isWordCharacter(text, end))
            ++end;
        words.push_back({{at, end}, text.mid(at, end - at).toLower().replace(u'\u2019', u'\'')});
        at = end - 1;
    }
    return words;
}

/// The word `away` from the one at `at`, empty beyond a mark or the end.
QString beside(const std::vector<Word> &words, size_t at, int away)
{
    const qsizetype other = qsizetype(at) + away;
    return other >= 0 && other < qsizetype(words.size()) ? words[size_t(other)].lower : QString();
}

bool isAny(const QString &word, std::initializer_list<QStringView> those)
{
    return std::find(those.begin(), those.end(), word) != those.end();
}

bool startsWithDigit(const QString &word)
{
    return !word.isEmpty() && word.front().isDigit();
}

/// "before it could be signed", "as well as it could": was able to.
bool isAbility(const std::vector<Word> &words, size_t could)
{
    constexpr int clause = 6; // words
    if (isAny(beside(words, could, 1), {u"not", u"no", u"hardly", u"barely", u"scarcely"}))
        return true;
    for (int away = -1; away >= -clause; --away) {
        const QString word = beside(words, could, away);
        if (word.isEmpty())
            return false;
        if (isAny(word, {u"before", u"until", u"till"}) || (word == u"that"_s && beside(words, could, away - 1) == u"so"_s)
            || (word == u"as"_s && beside(words, could, away - 2) == u"as"_s))
            return true;
    }
    return false;
}

/// "in May", "5 may 2025", "may not" (is not allowed to), "could not" (was not able to), "military might".
bool isOtherWord(const QString &text, const std::vector<Word> &words, size_t at)
{
    const QString &word = words[at].lower;
    const QString next = beside(words, at, 1);
    const QString previous = beside(words, at, -1);
    if (word == u"may"_s)
        return text[words[at].span.start].isUpper() || startsWithDigit(next) || startsWithDigit(previous) || next == u"not"_s;
    if (word == u"could"_s)
        return isAbility(words, at);
    if (word == u"might"_s) {
        const bool noun = isAny(previous, {u"the", u"its", u"his", u"her", u"their", u"our", u"of", u"with", u"military", u"economic"});
        return noun || next.isEmpty()
            || isAny(next, {u"of", u"and", u"or", u"is", u"was", u"to", u"in", u"on", u"against", u"over", u"that"});
    }
    return previous == u"not"_s && (word == u"possibly"_s || word == u"perhaps"_s || word == u"potentially"_s);
}

bool stands(const EstimativePhrase &phrase, const std::vector<Word> &words, size_t at)
{
    if (at + size_t(phrase.words.size()) > words.size())
        return false;
    return std::equal(phrase.words.begin(), phrase.words.end(), words.begin() + qptrdiff(at),
        [](const QString &wanted, const Word &word) { return wanted == word.lower; });
}

class PhraseFinder
{
public:
    explicit PhraseFinder(const QString &markdown)
        : m_markdown(markdown)
    {
    }

    void read(const TextRuns &runs)
    {
        const Prose prose(runs, Prose::Words::Own);
        const QString &text = prose.text();
        const std::vector<TextSpan> quoted = quotedIn(text, {0, text.size()});
        for (const TextSpan sentence : proseSentences(text)) {
            ++m_sentence;
            readSentence(prose, wordsOf(text, sentence, quoted));
        }
    }

    std::vector<UsedPhrase> take() { return std::move(m_found); }

private:
    void readSentence(const Prose &prose, const std::vector<Word> &words)
    {
        for (size_t at = 0; at < words.size(); ++at) {
            for (const EstimativePhrase &phrase : EstimativeLexicon::shipped().startingWith(words[at].lower)) {
                if (!stands(phrase, words, at))
                    continue;
                const size_t last = at + size_t(phrase.words.size()) - 1;
                const TextSpan source = prose.sourceOf({words[at].span.start, words[last].span.end});
                if (last > at || !isOtherWord(prose.text(), words, at))
                    m_found.push_back({&phrase, m_markdown.mid(source.start, source.length()).simplified(), source, m_sentence});
                at = last;
                break;
            }
        }
    }

    const QString &m_markdown;
    std::vector<UsedPhrase> m_found;
    int m_sentence = 0;
};

} // namespace

std::vector<UsedPhrase> estimativePhrases(const QString &markdown, const BriefingDocument &document)
{
    PhraseFinder finder(markdown);
    for (const DocumentBlock &block : document.blocks) {
        // What a building block says is in the words of the sources.
        if (block.quoted > 0 || block.buildingBlock >= 0 || block.kind == DocumentBlock::Kind::Code)
            continue;
        finder.read(block.runs);
        for (const std::vector<TextRuns> &row : block.rows) {
            for (const TextRuns &cell : row)
                finder.read(cell);
        }
    }
    return finder.take();
}

} // namespace Parallax
