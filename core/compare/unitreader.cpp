// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/unitreader.h"

#include "core/analysis/language.h"
#include "core/compare/quotemarks.h"

#include <algorithm>
#include <array>

namespace Parallax {

namespace {

bool isOneOf(QStringView kind, std::initializer_list<QStringView> kinds)
{
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

bool isTeaser(const Block &block)
{
    return block.kind == BlockKind::Boilerplate && block.what.startsWith(u"teaser");
}

bool counts(const MeantWord &word)
{
    return !word.is(WordUse::Small) || word.is(WordUse::Negation | WordUse::Duty);
}

} // namespace

UnitReader::UnitReader(const ComparedArticle &article, quint32 index, Actors &actors, Sentences sentences)
    : m_article(article)
    , m_index(index)
    , m_actors(actors)
    , m_sentences(sentences)
{
}

ArticleUnits UnitReader::read()
{
    readWords();
    noteAffiliations();
    readStatements();
    // Words without a stop list of their language would join what has nothing to do with each other.
    if (m_sentences == Sentences::Keep && isEnglish(m_article.language, m_article.text)) {
        readSentences();
        readTeasers();
    }
    readQuotations();
    readFigures();
    readFindings();
    return std::move(m_units);
}

void UnitReader::readWords()
{
    const MeaningTable &table = MeaningTable::shipped();
    const auto add = [&](TextSpan stretch) {
        const std::vector<MeantWord> words = table.read(m_article.text, stretch);
        m_words.insert(m_words.end(), words.begin(), words.end());
    };
    auto mention = m_article.mentions.begin();
    for (const Block &block : m_article.blocks) {
        if (block.kind == BlockKind::Boilerplate && !isTeaser(block))
            continue;
        qsizetype at = block.span.start;
        for (; mention != m_article.mentions.end() && mention->span.start < block.span.end; ++mention) {
            if (mention->span.start < at || mention->span.end > block.span.end)
                continue;
            add({at, mention->span.start});
            const Actor actor = m_actors.actor(mention->entity);
            const bool apart = mention->type != EntityType::Person && mention->type != EntityType::Gpe;
            // A body's words are compared one by one: its name is shortened in many ways.
            const QString name = apart ? m_actors.name(actor) : QString();
            for (MeantWord word : table.read(name, {0, name.size()})) {
                word.span = mention->span;
                word.uses |= WordUse::Name;
                m_words.push_back(word);
            }
            if (!apart)
                m_words.push_back({mention->span, m_actors.meaning(actor), m_actors.meaning(actor), WordUse::Name});
            at = mention->span.end;
        }
        add({at, block.span.end});
        if (block.kind != BlockKind::Boilerplate) {
            const std::vector<TextSpan> sentences = sentencesIn(m_article.text, block.span);
            m_sentenceSpans.insert(m_sentenceSpans.end(), sentences.begin(), sentences.end());
        }
    }
}

std::span<const MeantWord> UnitReader::wordsIn(TextSpan span) const
{
    const auto first = std::lower_bound(
        m_words.begin(), m_words.end(), span.start, [](const MeantWord &word, qsizetype at) { return word.span.start < at; });
    auto last = first;
    while (last != m_words.end() && last->span.end <= span.end)
        ++last;
    return {first, last};
}

// "French President NAME", "Norway's NAME": the word for the country, then the office in at most five words, then the name.
void UnitReader::noteAffiliations()
{
    constexpr size_t longestOffice = 5;
    for (const Mention &mention : m_article.mentions) {
        if (mention.type != EntityType::Person)
            continue;
        const auto name = std::lower_bound(
            m_words.begin(), m_words.end(), mention.span.start, [](const MeantWord &word, qsizetype at) { return word.span.start < at; });
        const size_t most = std::min<size_t>(longestOffice, size_t(name - m_words.begin()));
        for (size_t back = 1; back <= most; ++back) {
            const MeantWord &word = *(name - qsizetype(back));
            const qsizetype next = (name - qsizetype(back) + 1)->span.start;
            // Words of one name share its span.
            const QStringView between =
                next > word.span.end ? QStringView(m_article.text).sliced(word.span.end, next - word.span.end) : QStringView();
            const bool possessive = between.startsWith(u"'s") || between.startsWith(u"\u2019s");
            if (!possessive && !between.trimmed().isEmpty())
                break;
            m_actors.speaksFor(m_actors.actor(mention.entity), word.meaning);
            if (word.is(WordUse::Small) && word.span.length() > 1)
                break;
        }
    }
}

Unit UnitReader::unitOf(TextSpan span, Unit::Kind kind) const
{
    Unit unit;
    unit.article = m_index;
    unit.span = span;
    unit.kind = kind;
    const std::span<const MeantWord> words = wordsIn(span);
    for (MeantWord word : words) {
        // "Should they agree, ..." is a condition.
        if (word.is(WordUse::Duty) && word.span == words.front().span)
            word.uses = WordUse::Hedge;
        unit.negative = unit.negative || word.is(WordUse::Negation);
        unit.duty = unit.duty || word.is(WordUse::Duty);
        unit.hedged = unit.hedged || word.is(WordUse::Hedge);
        if (counts(word))
            unit.words.push_back({word.meaning, word.stem, word.uses});
        // A text without a full stop is no sentence.
        constexpr size_t longest = 150;
        if (unit.words.size() == longest)
            break;
    }
    return unit;
}

void UnitReader::readStatements()
{
    for (const StatementRecord &statement : m_article.statements) {
        // What is criticised or praised is no claim: "criticised the role of ...".
        if (statement.rule == u"object" && isOneOf(statement.kind, {u"criticise", u"praise"}))
            continue;
        for (const TextSpan sentence : sentencesIn(m_article.text, statement.span)) {
            const std::vector<TextSpan> clauses = statement.direct ? std::vector{sentence} : clausesIn(m_article.text, sentence);
            for (const TextSpan clause : clauses)
                addStatement(statement, clause);
        }
    }
}

void UnitReader::addStatement(const StatementRecord &statement, TextSpan clause)
{
    const bool refuses = isOneOf(statement.kind, {u"reject", u"deny", u"refuse"});
    Unit unit = unitOf(clause, Unit::Statement);
    unit.speaker = m_actors.actor(statement.speaker);
    unit.attributed = unit.speaker == 0 && statement.rule == u"according-to";
    unit.direct = statement.direct;
    unit.negative = unit.negative || refuses != statement.negated;
    unit.duty = unit.duty || isOneOf(statement.kind, {u"demand", u"want"});
    unit.hedged = unit.hedged || isOneOf(statement.kind, {u"predict", u"hope", u"fear", u"suggest", u"think"});
    // What the verb says beyond that something was said: "rejected".
    if (refuses) {
        for (const MeantWord &word : wordsIn(statement.cue)) {
            if (!word.is(WordUse::Small))
                unit.words.push_back({word.meaning, word.stem, word.uses});
        }
    }
    if (!unit.words.empty())
        m_units.units.push_back(std::move(unit));
}

void UnitReader::readSentences()
{
    auto from = m_article.statements.begin();
    for (const TextSpan sentence : m_sentenceSpans) {
        const StatementRecord *longest = nullptr;
        qsizetype said = 0;
        while (from != m_article.statements.end() && from->span.end <= sentence.start)
            ++from;
        for (auto it = from; it != m_article.statements.end() && it->span.start < sentence.end; ++it) {
            const StatementRecord &statement = *it;
            const qsizetype shared = std::min(sentence.end, statement.span.end) - std::max(sentence.start, statement.span.start);
            if (shared > said) {
                said = shared;
                longest = &statement;
            }
        }
        // As good as all of it is one statement, which is compared already.
        if (said * 10 >= sentence.length() * 8)
            continue;
        Unit unit = unitOf(sentence, Unit::Sentence);
        if (longest && said * 10 >= sentence.length() * 3)
            unit.speaker = m_actors.actor(longest->speaker);
        m_unitOfSentence.insert(sentence.start, qint32(m_units.units.size()));
        m_units.units.push_back(std::move(unit));
    }
}

Actor UnitReader::actorNamedFirst(TextSpan span) const
{
    constexpr size_t opening = 4;
    const std::span<const MeantWord> words = wordsIn(span);
    for (const MeantWord &word : words.first(std::min(words.size(), opening))) {
        for (const Mention &mention : m_article.mentions) {
            const Actor actor = m_actors.actor(mention.entity);
            if (actor != 0 && m_actors.meaning(actor) == word.meaning)
                return actor;
        }
    }
    return 0;
}

void UnitReader::readTeasers()
{
    for (const Block &block : m_article.blocks) {
        if (!isTeaser(block))
            continue;
        for (const TextSpan sentence : sentencesIn(m_article.text, block.span)) {
            Unit unit = unitOf(sentence, Unit::Teaser);
            unit.speaker = actorNamedFirst(sentence);
            m_units.units.push_back(std::move(unit));
        }
    }
}

qint32 UnitReader::unitAround(TextSpan span)
{
    auto sentence = std::upper_bound(
        m_sentenceSpans.begin(), m_sentenceSpans.end(), span.start, [](qsizetype at, const TextSpan &each) { return at < each.start; });
    if (sentence == m_sentenceSpans.begin() || !(--sentence)->contains(span))
        return -1;
    const auto known = m_unitOfSentence.constFind(sentence->start);
    if (known != m_unitOfSentence.cend())
        return *known;
    const auto unit = qint32(m_units.units.size());
    m_units.units.push_back(unitOf(*sentence, Unit::Sentence));
    m_unitOfSentence.insert(sentence->start, unit);
    return unit;
}

void UnitReader::readQuotations()
{
    auto from = m_article.statements.begin();
    for (const Block &block : m_article.blocks) {
        if (block.kind == BlockKind::Boilerplate)
            continue;
        for (const TextSpan quoted : quotedIn(m_article.text, block.span)) {
            Unit unit = unitOf(quoted, Unit::Quotation);
            if (unit.words.empty())
                continue;
            unit.direct = true;
            // The innermost statement around it, or the one that it is a part of.
            qsizetype shortest = m_article.text.size() + 1;
            while (from != m_article.statements.end() && from->span.end <= quoted.start)
                ++from;
            for (auto it = from; it != m_article.statements.end() && it->span.start < quoted.end; ++it) {
                const StatementRecord &statement = *it;
                if (statement.span.overlaps(quoted) && statement.span.length() < shortest && statement.speaker) {
                    shortest = statement.span.length();
                    unit.speaker = m_actors.actor(statement.speaker);
                }
            }
            unit.context = unitAround(quoted);
            m_units.units.push_back(std::move(unit));
        }
    }
}

} // namespace Parallax
