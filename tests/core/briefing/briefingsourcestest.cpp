// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/briefingsources.h"

#include "core/articles/articleedits.h"
#include "core/articles/versions.h"
#include "core/briefing/briefingedits.h"
#include "core/project/project.h"
#include "core/storage/transaction.h"
#include "tests/testlib/testdata.h"
#include "tests/testlib/testproject.h"

#include <catch2/catch_test_macros.hpp>
#include <QTemporaryDir>

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

namespace {

using State = BriefingSource::State;

const QString report = u"Talks end\nThe minister arrived on Monday.\n“It is over,” the minister told the agency.\nNobody else spoke."_s;

TextSpan spanOf(const QString &text, const QString &words)
{
    const qsizetype at = text.indexOf(words);
    REQUIRE(at >= 0);
    return {at, at + words.size()};
}

/// Three paragraphs below a headline, and a statement that the minister made through an agency.
struct Told
{
    QTemporaryDir folder;
    std::unique_ptr<Project> project = makeProject(folder);
    qint64 article = 0;
    QUuid briefing;

    Told()
    {
        Article record;
        record.title = u"Talks end"_s;
        record.source = u"Harbour Post"_s;
        record.published = EventDate::fromDate(QDate(2025, 8, 20));
        article = addArticle(*project, report, record);
        addMentions(*project, article, {{u"the minister"_s, EntityType::Person}, {u"the agency"_s, EntityType::Medium}});
        Transaction transaction(project->database());
        std::vector<Block> blocks;
        for (qsizetype at = 0; at < report.size();) {
            const qsizetype line = report.indexOf(u'\n', at);
            const qsizetype end = line < 0 ? report.size() : line;
            blocks.push_back({{at, end}, at == 0 ? BlockKind::Headline : BlockKind::Body, {}});
            at = end + 1;
        }
        project->articles().replaceBlocks(article, report, blocks);
        StatementRecord said;
        said.span = spanOf(report, u"It is over"_s);
        said.direct = true;
        said.kind = u"say"_s;
        said.speaker = project->entities().named(u"the minister"_s, EntityType::Person);
        said.via = project->entities().named(u"the agency"_s, EntityType::Medium);
        project->findings().replaceStatements(article, report, {said});
        transaction.commit();
        briefing = *addBriefing(*project, u"One"_s);
    }

    void cite(const QStringList &passages)
    {
        CitationBook book(*project, briefing);
        QString text;
        for (const QString &words : passages)
            text += citationMark(book.nameOf({article, spanOf(report, words)}));
        REQUIRE(writeBriefing(*project, briefing, text, book.added()).ok());
    }
    std::vector<BriefingSource> sources() { return prepareBriefing(*project, briefing)->sources; }
};

} // namespace

TEST_CASE("A source has its number, article, words, paragraphs and speaker")
{
    Told told;
    told.cite({u"“It is over,” the minister told"_s, u"arrived on Monday.\n“It"_s, u"Talks end"_s, u"Nobody"_s});
    const auto sources = told.sources();
    REQUIRE(sources.size() == 4);
    CHECK(sources[0].number == 1);
    CHECK(sources[0].name == u"harbour-post-1"_s);
    CHECK(sources[0].state == State::Sound);
    CHECK(sources[0].quote == u"“It is over,” the minister told"_s);
    CHECK((sources[0].paragraph == 2 && sources[0].lastParagraph == 2));
    CHECK(sources[0].speaker == u"the minister"_s);
    CHECK(sources[0].via == u"the agency"_s);
    CHECK((sources[1].paragraph == 1 && sources[1].lastParagraph == 2));
    // Two letters of what was said make nobody the speaker of a report.
    CHECK(sources[1].speaker.isNull());
    CHECK((sources[2].paragraph == 0 && sources[2].lastParagraph == 0));
    CHECK((sources[3].number == 4 && sources[3].paragraph == 3));
}

TEST_CASE("A source in one line, with what is known")
{
    Told told;
    told.cite({u"It is over"_s, u"arrived on Monday.\n“It is over,” the minister told"_s});
    CHECK(sourceLine(told.sources()[0]) == u"Harbour Post, 20 Aug 2025, par. 2: “It is over”. The minister, via the agency."_s);
    REQUIRE(gradeSource(*told.project, u"Harbour Post"_s, u'B').ok());
    REQUIRE(gradeArticle(*told.project, told.article, 2).ok());
    CHECK(sourceLine(told.sources()[1])
        == u"Harbour Post, 20 Aug 2025 (B2: usually reliable, probably true), par. 1–2: “arrived on Monday. ‘It is over,’ the minister told”."_s);
    BriefingSource whole = told.sources()[0];
    whole.quote = u"“It is over.”"_s;
    CHECK(sourceLine(whole).endsWith(u": “It is over.” The minister, via the agency."_s));
    whole.quote = u"of “any deal with the coast"_s;
    CHECK(sourceLine(whole).endsWith(u": “of ‘any deal with the coast’”. The minister, via the agency."_s));
    whole.article->source.clear();
    whole.article->title = u"Its “deal"_s;
    CHECK(sourceLine(whole).startsWith(u"Its “deal”, 20 Aug 2025"_s));
    BriefingSource missing;
    missing.name = u"x-1"_s;
    missing.state = State::Missing;
    CHECK(sourceLine(missing).contains(u"x-1"_s));
}

TEST_CASE("Changed, broken and missing sources are told apart")
{
    Told told;
    told.cite({u"The minister arrived on Monday"_s, u"Nobody else spoke"_s, u"It is over"_s});
    Article newer;
    newer.source = u"Harbour Post"_s;
    const QString corrected = QString(report).replace(u"on Monday"_s, u"on a Monday"_s).replace(u"Nobody else spoke."_s, u"42."_s);
    const qint64 key = addArticle(*told.project, corrected, newer);
    REQUIRE(supersede(*told.project, told.article, key).ok());
    const auto sources = told.sources();
    CHECK(sources[0].state == State::Changed);
    CHECK(sources[0].quote == u"The minister arrived on a Monday"_s);
    CHECK(sourceLine(sources[0]).contains(u"“The minister arrived on Monday”"_s));
    CHECK(sources[1].state == State::Broken);
    CHECK(sources[1].quote == u"Nobody else spoke"_s);
    CHECK(sources[2].state == State::Sound);
    CHECK(sources[2].article->key == key);

    REQUIRE(acceptChangedWords(*told.project, sources[0].citation->id).ok());
    CHECK(told.sources()[0].state == State::Sound);
    CHECK_FALSE(acceptChangedWords(*told.project, sources[1].citation->id).ok());
    REQUIRE(placeCitation(*told.project, sources[1].citation->id, {key, spanOf(corrected, u"42"_s)}).ok());
    CHECK(told.sources()[1].state == State::Sound);
    const auto typed = prepareBriefing(*told.project, told.briefing, u"[@nobody-1]"_s);
    REQUIRE(typed->sources.size() == 1);
    CHECK(typed->sources[0].state == State::Missing);
    CHECK_FALSE(prepareBriefing(*told.project, QUuid::createUuid()));
}

TEST_CASE("Articles, independent origins and sentences without a source are counted")
{
    Told told;
    const QString copied = report + u"\n"_s
        + u"The harbour was closed for three days while ships waited far outside in heavy seas and nobody could unload their grain. "_s
              .repeated(4);
    const auto add = [&](const QString &text, const QString &outlet) {
        Article article;
        article.source = outlet;
        return addArticle(*told.project, text, article);
    };
    const qint64 first = add(copied, u"Alpha"_s);
    const qint64 second = add(copied + u" More."_s, u"Beta"_s);
    const qint64 other = add(u"A different text about the price of bread in the capital."_s, u"Gamma"_s);
    CitationBook book(*told.project, told.briefing);
    QString text = u"One sentence. Another [assessment]. "_s;
    for (const qint64 article : {first, second, other})
        text += citationMark(book.nameOf({article, {0, 9}}));
    REQUIRE(writeBriefing(*told.project, told.briefing, text + u" A third."_s, book.added()).ok());
    const auto prepared = prepareBriefing(*told.project, told.briefing);
    CHECK(prepared->articles == 3);
    CHECK(prepared->origins == 2);
    CHECK(prepared->unsourced == 2);
    CHECK(prepared->title == u"One"_s);
}
