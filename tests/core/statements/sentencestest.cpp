// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/blocks.h"
#include "core/analysis/lexicon.h"
#include "core/statements/reading.h"

#include <catch2/catch_test_macros.hpp>
#include <QStringList>

using namespace Qt::StringLiterals;
using namespace Parallax;

namespace {

struct Article
{
    QString text;
    EntityFindings entities;
    Reading reading;

    explicit Article(const QString &of, const std::vector<Block> &blocks = {})
        : text(of)
    {
        static const std::shared_ptr<const Lexicon> lexicon = Lexicon::builtIn();
        static const std::shared_ptr<const SpeechLexicon> speech = SpeechLexicon::builtIn();
        entities = EntityFinder(lexicon).find(text, blocks);
        reading = readArticle(text, blocks, entities, *lexicon, *speech);
    }
    Article(const Article &) = delete;
    Article &operator=(const Article &) = delete;

    QString words(TextSpan span) const { return text.sliced(span.start, span.length()); }
    QStringList sentences() const
    {
        QStringList list;
        for (const Sentence &sentence : reading.sentences)
            list += words(reading.spanOf(sentence.first, sentence.last));
        return list;
    }
    QStringList quotations() const
    {
        QStringList list;
        for (const Quotation &quotation : reading.quotations)
            list += words(quotation.inner);
        return list;
    }
};

} // namespace

TEST_CASE("sentences end where readers see their end", "[statements]")
{
    CHECK(Article(u"Talks ended. Nobody signed! Why? It is not known."_s).sentences()
        == QStringList{u"Talks ended."_s, u"Nobody signed!"_s, u"Why?"_s, u"It is not known."_s});
    CHECK(Article(u"Mr. Brown met Dr. Keller. They ate."_s).sentences().size() == 2);
    CHECK(Article(u"The U.S. President J. K. Miller left the U.S. The deal stays."_s).sentences()
        == QStringList{u"The U.S. President J. K. Miller left the U.S."_s, u"The deal stays."_s});
    CHECK(Article(u"It closed on Oct. 5 with No. 7 in front. Rain fell."_s).sentences().size() == 2);
    CHECK(Article(u"Prices rose 3.5 percent, i.e. more than in 1.5 years."_s).sentences().size() == 1);
}

TEST_CASE("a line is a sentence without a full stop as well", "[statements]")
{
    CHECK(Article(u"Court bans club from cup\nThe club will appeal."_s).sentences().size() == 2);
}

TEST_CASE("a quotation of several sentences is one thing in its sentence", "[statements]")
{
    CHECK(Article(u"“We won. We are glad,” Ruiz said. He left."_s).sentences()
        == QStringList{u"“We won. We are glad,” Ruiz said."_s, u"He left."_s});
    CHECK(Article(u"“We won.” Fans cheered."_s).sentences().size() == 2);
    CHECK(Article(u"“Who won?” asked Omar Haddad. No answer came."_s).sentences().size() == 2);
}

TEST_CASE("quotation marks of other languages pair", "[statements]")
{
    CHECK(Article(u"«Ми чекаємо», сказав він."_s).quotations() == QStringList{u"Ми чекаємо"_s});
    CHECK(Article(u"„Wir warten“, sagte er. »Gut so«, sagte sie."_s).quotations() == QStringList{u"Wir warten"_s, u"Gut so"_s});
    CHECK(Article(u"« Nous attendons », dit-il."_s).quotations() == QStringList{u"Nous attendons"_s});
    CHECK(Article(u"‘It’s over,’ he said."_s).quotations() == QStringList{u"It’s over"_s});
    CHECK(Article(u"\"Straight opens, curly closes,” he said."_s).quotations() == QStringList{u"Straight opens, curly closes"_s});
}

TEST_CASE("of nested quotations the outer one counts", "[statements]")
{
    CHECK(Article(u"“She told me ‘never’ and “left” at once,” he said."_s).quotations()
        == QStringList{u"She told me ‘never’ and “left” at once"_s});
}

TEST_CASE("a mark that is never closed and an apostrophe quote nothing", "[statements]")
{
    CHECK(Article(u"He called it \"a shame and left.\nThe workers' union won't go."_s).quotations().isEmpty());
    CHECK(Article(u"The 5' 10\" player's shoes."_s).quotations().isEmpty());
}

TEST_CASE("a quotation goes on in the next paragraph", "[statements]")
{
    const Article article(u"“The first part.\n\n“The second part,” she said."_s);
    CHECK(article.quotations() == QStringList{u"The first part"_s, u"The second part"_s});
    CHECK(article.reading.quotations.front().goesOn);
    CHECK_FALSE(article.reading.quotations.back().goesOn);
}

TEST_CASE("a dateline is no part of the first sentence, boilerplate of none", "[statements]")
{
    const QString text = u"GENEVA -\n\nTalks began.\n\nRead also: Talks end."_s;
    const std::vector<Block> blocks{
        {{0, 8}, BlockKind::Dateline, {}}, {{10, 22}, BlockKind::Body, {}}, {{24, 45}, BlockKind::Boilerplate, u"read-also"_s}};
    CHECK(Article(text, blocks).sentences() == QStringList{u"GENEVA -"_s, u"Talks began."_s});
}

TEST_CASE("the gender of people is known by title before given name", "[statements]")
{
    const Article article(u"Maria Lopez met Omar Haddad. Mrs. Kim Novak came."_s);
    REQUIRE(article.entities.entities.size() == 3);
    CHECK(article.reading.genders == std::vector<quint64>{Grammar::She, Grammar::He, Grammar::She});
}
