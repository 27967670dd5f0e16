// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/lexicon.h"

#include "core/analysis/lexiconbuilder.h"
#include "core/analysis/tokenizer.h"

#include <QFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

QByteArray shipped(const QString &name)
{
    QFile file(u":/lexicon/"_s + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? file.readAll() : QByteArray();
}

// A name's word against the text's: in capitals only it must stand so; else it wants its capital letter, and long words
// and names of several words may stand in capitals altogether (datelines, headlines).
bool shapeFits(Token::Shape name, const Token &token, bool alone)
{
    switch (name) {
    case Token::Capitals:
        return token.shape == Token::Capitals;
    case Token::Title:
        return token.shape == Token::Title || token.shape == Token::Mixed
            || (token.shape == Token::Capitals && (!alone || token.span.length() >= 4));
    case Token::Mixed:
        return token.isCapitalised() || token.shape == Token::Lower;
    case Token::Initial:
        return token.shape == Token::Initial;
    default:
        return true;
    }
}

} // namespace

std::shared_ptr<const Lexicon> Lexicon::builtIn()
{
    Sources sources;
    // In the order of precedence where two names are written alike.
    for (const QString &name : {u"countries.tsv"_s, u"capitals.tsv"_s, u"places.tsv"_s, u"organisations.tsv"_s, u"media.tsv"_s,
             u"agreements.tsv"_s, u"people.tsv"_s, u"cities.tsv"_s})
        sources.names.append(shipped(name));
    sources.words = shipped(u"words.tsv"_s);
    sources.givenNames = shipped(u"given-names.txt"_s);
    sources.commonWords = shipped(u"common-words.txt"_s);
    return std::make_shared<const Lexicon>(sources);
}

Lexicon::Lexicon(const Sources &sources)
{
    LexiconBuilder builder(*this);
    builder.addWords(QString::fromUtf8(sources.words));
    builder.addWordList(QString::fromUtf8(sources.givenNames), WordClass::GivenName);
    builder.addWordList(QString::fromUtf8(sources.commonWords), WordClass::Common);
    for (const QByteArray &names : sources.names)
        builder.addNames(QString::fromUtf8(names));
    builder.finish();
}

qint32 Lexicon::wordIndex(quint64 hash) const
{
    const size_t mask = m_slots.size() - 1;
    for (size_t slot = size_t(hash) & mask;; slot = (slot + 1) & mask) {
        const auto [tag, index] = m_slots[slot];
        if (index < 0 || (tag == quint32(hash >> 32) && m_words[size_t(index)].hash == hash))
            return index;
    }
}

void Lexicon::describe(Token &token, QStringView written) const
{
    token.word = wordIndex(token.hash);
    if (token.word >= 0)
        token.classes = m_words[size_t(token.word)].classes;
    else if (token.shape == Token::Title && isCommonForm(written))
        token.classes = WordClass::Common;
}

// The list of common words has stems only.
bool Lexicon::isCommonForm(QStringView written) const
{
    struct Ending
    {
        QStringView letters;
        bool orWithE;
    };
    static constexpr std::array<Ending, 5> endings{{{u"s", false}, {u"es", false}, {u"ed", true}, {u"ing", true}, {u"ly", false}}};
    const auto isCommon = [this](quint64 hash) {
        const qint32 index = wordIndex(hash);
        return index >= 0 && (m_words[size_t(index)].classes & WordClass::Common) != 0;
    };
    for (const auto &[letters, orWithE] : endings) {
        const qsizetype stem = written.size() - letters.size();
        if (stem < 3 || !written.endsWith(letters))
            continue;
        WordHash hash;
        for (const QChar unit : written.first(stem))
            hash.add(foldedUnit(unit.unicode()));
        WordHash withE = hash;
        withE.add(u'e');
        if (isCommon(hash.value()) || (orWithE && isCommon(withE.value())))
            return true;
    }
    return false;
}

bool Lexicon::matches(const Phrase &phrase, std::span<const Token> tokens, size_t at) const
{
    if (at + phrase.count > tokens.size())
        return false;
    for (size_t i = 0; i < phrase.count; ++i) {
        const Token &token = tokens[at + i];
        if (m_phraseHashes[phrase.firstToken + i] != token.hash || (i > 0 && token.breakBefore)
            || !shapeFits(Token::Shape(m_phraseShapes[phrase.firstToken + i]), token, phrase.count == 1))
            return false;
    }
    return true;
}

const Lexicon::Phrase *Lexicon::longestName(std::span<const Token> tokens, size_t at) const
{
    if (tokens[at].word < 0)
        return nullptr;
    const Word &word = m_words[size_t(tokens[at].word)];
    for (quint32 i = word.firstPhrase; i < word.firstPhrase + word.phrases; ++i) {
        if (matches(m_phrases[i], tokens, at))
            return &m_phrases[i];
    }
    return nullptr;
}

bool Lexicon::startsGlued(QStringView text) const
{
    qsizetype length = 0;
    while (length < text.size() && text[length].isLetter())
        ++length;
    const QStringView rest = text.first(length);
    if (length < 3)
        return false;
    const qint32 index = wordIndex(wordHash(rest));
    if (index < 0)
        return false;
    const Word &word = m_words[size_t(index)];
    const bool capitals = std::all_of(rest.begin(), rest.end(), [](QChar unit) { return unit.isUpper(); });
    return (length > 3 && (word.classes & WordClass::Calendar) != 0) || (capitals && length > 3 && word.phrases > 0);
}

} // namespace Parallax
