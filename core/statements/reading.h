// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/entityfinder.h"
#include "core/statements/quotations.h"
#include "core/statements/speechlexicon.h"

#include <vector>

namespace Parallax {

class Lexicon;

/// A word, a mark, a whole name or a whole quotation: what sentences are made of for the rules that read them, so that
/// no rule ever looks into a name or mistakes what is quoted for the reporter's own words.
struct Item
{
    enum Kind : quint8 { Word, Mark, Name, Quoted };

    TextSpan span;
    /// Tokens [token, tokenEnd).
    size_t token = 0;
    size_t tokenEnd = 0;
    /// Index of EntityFindings::mentions for a name, of Reading::quotations for a quotation, else -1.
    qint32 index = -1;
    /// SpeechLexicon::Word::cues of a word.
    qint32 cues = -1;
    /// Grammar bits of a word; a name has none.
    quint64 grammar = 0;
    /// WordClass bits of a word.
    quint32 classes = 0;
    Kind kind = Word;
    bool capitalised = false;
    /// A line break stands before it.
    bool newParagraph = false;

    [[nodiscard]] bool is(quint64 bits) const { return (grammar & bits) != 0; }
};

/// Items [first, last) of a sentence; a quotation of several sentences inside it is one item.
struct Sentence
{
    size_t first = 0;
    size_t last = 0;
    bool newParagraph = false;
    bool headline = false;
};

/// An article as the finders of statements, positions and events read it; they share one. Views the text and the
/// entities, which must outlive it. Built in linear time.
struct Reading
{
    QStringView text;
    const EntityFindings *entities = nullptr;
    std::vector<Token> tokens;
    std::vector<Quotation> quotations;
    std::vector<Item> items;
    std::vector<Sentence> sentences;
    /// Of each entity Grammar::He or She, 0 where it is not known or no person.
    std::vector<quint64> genders;

    [[nodiscard]] bool isMark(size_t item, char16_t mark) const
    {
        return items[item].kind == Item::Mark && tokens[items[item].token].hash == mark;
    }
    [[nodiscard]] bool isWord(size_t item, quint64 hash) const
    {
        return items[item].kind == Item::Word && tokens[items[item].token].hash == hash;
    }
    [[nodiscard]] bool isPossessive(size_t item) const
    {
        const Token &token = tokens[items[item].token];
        return items[item].kind == Item::Mark && (token.shape == Token::Possessive || token.hash == u'\'' || token.hash == u'\u2019');
    }
    [[nodiscard]] const FoundMention &mention(size_t item) const { return entities->mentions[size_t(items[item].index)]; }
    [[nodiscard]] const Quotation &quotation(size_t item) const { return quotations[size_t(items[item].index)]; }
    [[nodiscard]] quint64 hash(size_t item) const { return tokens[items[item].token].hash; }
    /// From the first to the last of items [first, last).
    [[nodiscard]] TextSpan spanOf(size_t first, size_t last) const { return {items[first].span.start, items[last - 1].span.end}; }
};

/// Boilerplate is left out. Without blocks the whole text is read.
Reading readArticle(QStringView text, const std::vector<Block> &blocks, const EntityFindings &entities, const Lexicon &lexicon,
    const SpeechLexicon &speech);

} // namespace Parallax
