// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/tokenizer.h"

#include "core/analysis/lexicon.h"
#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>
#include <QStringList>

using namespace Qt::StringLiterals;
using namespace Parallax;

namespace {

std::vector<Token> tokensOf(const QString &text)
{
    static const std::shared_ptr<const Lexicon> lexicon = Lexicon::builtIn();
    std::vector<Token> tokens;
    tokenize(text, {0, text.size()}, *lexicon, tokens);
    return tokens;
}

QStringList words(const QString &text)
{
    QStringList result;
    for (const Token &token : tokensOf(text))
        result += text.sliced(token.span.start, token.span.length());
    return result;
}

} // namespace

TEST_CASE("words keep apostrophes, stops between capitals and accents")
{
    CHECK(words(u"O'Brien's U.S. plan, e\u0301t\u00e9"_s)
        == QStringList{u"O'Brien"_s, u"'s"_s, u"U.S."_s, u"plan"_s, u","_s, u"e\u0301t\u00e9"_s});
    CHECK(words(u"1,000.5 men"_s) == QStringList{u"1,000.5"_s, u"men"_s});
    CHECK(words(u"\U0001F600Kyiv"_s) == QStringList{u"\U0001F600"_s, u"Kyiv"_s});
    CHECK(words(u"stateMOSCOW and SmithWednesday, McCoy"_s)
        == QStringList{u"state"_s, u"MOSCOW"_s, u"and"_s, u"Smith"_s, u"Wednesday"_s, u","_s, u"McCoy"_s});
}

TEST_CASE("shapes")
{
    const std::vector<Token> tokens = tokensOf(u"so Paris U.N. NATO McCoy J. 25 iPod G7"_s);
    REQUIRE(tokens.size() == 9);
    const std::array shapes{Token::Lower, Token::Title, Token::Capitals, Token::Capitals, Token::Mixed, Token::Initial, Token::Number,
        Token::Lower, Token::Capitals};
    for (size_t i = 0; i < shapes.size(); ++i)
        CHECK(tokens[i].shape == shapes[i]);
}

TEST_CASE("a sentence starts after a stop, a line and an opening quotation mark, not after Mr.")
{
    const std::vector<Token> tokens = tokensOf(u"One. Two \"Three\" Mr. Four\nFive"_s);
    QStringList starts;
    const QString text = u"One. Two \"Three\" Mr. Four\nFive"_s;
    for (const Token &token : tokens) {
        if (token.sentenceStart)
            starts += text.sliced(token.span.start, token.span.length());
    }
    CHECK(starts == QStringList{u"One"_s, u"Two"_s, u"Three"_s, u"Five"_s});
}

TEST_CASE("hashes know neither case nor accents nor stops")
{
    CHECK(wordHash(u"U.N.") == wordHash(u"un"));
    CHECK(wordHash(u"Orb\u00e1n") == wordHash(u"ORBAN"));
    CHECK(wordHash(u"\u0141\u00f3d\u017a") == wordHash(u"lodz"));
    CHECK(wordHash(u"Paris") != wordHash(u"Pairs"));
}
