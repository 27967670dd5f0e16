// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/drafting/draftdesk.h"

#include "core/annotations/noteedits.h"
#include "core/annotations/taggingedits.h"
#include "core/articles/articleedits.h"
#include "core/base/uuid.h"
#include "core/findings/eventedits.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>
#include <QStringBuilder>

using namespace Qt::StringLiterals;

namespace Parallax::Test {

EnglishPlurals::EnglishPlurals()
{
    QCoreApplication::installTranslator(this);
}

EnglishPlurals::~EnglishPlurals()
{
    QCoreApplication::removeTranslator(this);
}

QString EnglishPlurals::translate(const char *, const char *source, const char *, int n) const
{
    QString text = QString::fromUtf8(source);
    return n < 0 ? QString() : text.replace(u"(s)"_s, n == 1 ? QString() : u"s"_s);
}

namespace {

const QString postText =
    u"Estria rules out patrols\n\n"
    "Estria rejects foreign patrols in the Sund, Foreign Minister Ada Brock said on Tuesday. “We will never accept warships of "
    "others in our strait,” Brock told reporters in Haven.\n\n"
    "Norvania offered two coast guard ships for the patrols. The ferry Aurora carried 140 passengers when a patrol boat stopped it on 2 "
    "March. The ministers meet again in Haven on 20 March.\n"_s;
const QString wireText =
    u"Norvania backs joint patrols\n\n"
    "Norvania supports joint patrols in the Sund, its government wrote in a statement that was read to parliament on Wednesday. "
    "Norvania also wants a seat for [observers] of both *coasts* in the port authority. "
    "Estria might accept patrols under a joint flag, diplomats in the capital said. "
    "The ferry Aurora carried 90 passengers when a patrol boat stopped it on 3 March, the port authority told the press.\n\n"
    "Fishermen on both coasts have complained for years that nobody keeps the lanes open, that nets are cut at night and that the "
    "insurance for small boats has doubled since the autumn storms.\n"_s;
const QString letterText = u"Haven has told its partners that it would rather close the strait than see others patrol it.\n"_s;
const QString unreadText = u"Fishermen want patrols\n\nFishermen support patrols in the Sund. Pilots want more buoys. The strait was "
                           "closed on 1 March.\n"_s;

} // namespace

DraftDesk::DraftDesk()
{
    project->setAuthor(u"Ada Analyst"_s);
    addReports();
    addActors();
    addPositions();
    addStatements();
    addEvents();
    addTags();
    const auto made = addBriefing(*project, u"The strait"_s);
    REQUIRE(made.ok());
    briefing = *made;
}

void DraftDesk::addReports()
{
    const auto add = [this](const QString &text, const QString &title, const QString &source, const QString &published) {
        Article article;
        article.title = title;
        article.source = source;
        article.published = EventDate::fromEdtf(published);
        return addArticle(*project, text, article);
    };
    post = add(postText, u"Estria rules out patrols"_s, u"Harbour Post"_s, u"2031-03-04"_s);
    lantern = add(wireText, u"Norvania backs joint patrols"_s, u"Daily Lantern"_s, u"2031-03-05"_s);
    gazette = add(wireText, u"Patrols: Norvania in favour | live"_s, u"Coast Gazette"_s, u"2031-03-06"_s);
    letter = add(letterText, {}, {}, {});
    unread = add(unreadText, u"Fishermen want patrols"_s, u"Evening Sun"_s, u"2031-03-02"_s);
    REQUIRE(gradeSource(*project, u"Harbour Post"_s, u'B').ok());
    REQUIRE(gradeArticle(*project, post, 2).ok());
    REQUIRE(gradeSource(*project, u"Daily Lantern"_s, u'C').ok());
}

void DraftDesk::addActors()
{
    const std::vector<std::pair<QString, EntityType>> names{{u"Estria"_s, EntityType::Gpe}, {u"Norvania"_s, EntityType::Gpe},
        {u"Haven"_s, EntityType::Gpe}, {u"Fishermen"_s, EntityType::Organisation}, {u"Ada Brock"_s, EntityType::Person},
        {u"diplomats in the capital"_s, EntityType::Organisation}};
    for (const qint64 article : {post, lantern, gazette, letter, unread})
        addMentions(*project, article, names);
    Transaction transaction(project->database());
    Entity capital = *project->entities().entity(entity(u"Haven"_s));
    capital.standsFor = entity(u"Estria"_s);
    project->entities().update(capital);
    project->issues().put({u"patrols"_s, u"Patrols in the Sund"_s, u"Whether foreign ships take part in patrols of the strait."_s, {}});
    project->issues().put({u"ferries"_s, u"Night ferries"_s, u"Whether ferries sail at night."_s, {}});
    transaction.commit();
}

Position DraftDesk::position(qint64 article, const QString &holder, Stance stance, const QString &words, FindingState state)
{
    Position made;
    made.id = derivedUuid("test", QString(QString::number(article) % holder % words).toUtf8());
    made.article = article;
    made.holder = entity(holder);
    made.issue = u"patrols"_s;
    made.stance = stance;
    made.evidence = {passage(article, words).span};
    made.rule = u"verb"_s;
    made.state = state;
    return made;
}

void DraftDesk::store(const std::vector<Position> &positions)
{
    Transaction transaction(project->database());
    for (const Position &each : positions)
        project->positions().insert(each, text(each.article));
    transaction.commit();
}

void DraftDesk::addPositions()
{
    constexpr auto accepted = FindingState::Accepted;
    Position never = position(post, u"Estria"_s, Stance::Opposes, u"“We will never accept warships of others in our strait,”"_s, accepted);
    never.strength = 3;
    never.date = u"2031-03-04"_s;
    Position rejects = position(post, u"Estria"_s, Stance::Opposes, u"Estria rejects foreign patrols in the Sund"_s, accepted);
    rejects.attributedBy = entity(u"Ada Brock"_s);
    const Position close =
        position(letter, u"Haven"_s, Stance::Opposes, u"would rather close the strait than see others patrol it"_s, accepted);
    Position might = position(lantern, u"Estria"_s, Stance::Conditional, u"Estria might accept patrols under a joint flag"_s, accepted);
    might.strength = 1;
    might.attributedBy = entity(u"diplomats in the capital"_s);
    const QString backs = u"Norvania supports joint patrols in the Sund"_s;
    Position seat =
        position(lantern, u"Norvania"_s, Stance::Demands, u"wants a seat for [observers] of both *coasts*"_s, FindingState::Changed);
    seat.issue.clear();
    seat.topic = u"a seat for [observers] of both *coasts*"_s;
    store({never, rejects, close, might, seat, position(lantern, u"Norvania"_s, Stance::Supports, backs, accepted),
        position(gazette, u"Norvania"_s, Stance::Supports, backs, accepted),
        position(post, u"Norvania"_s, Stance::Offers, u"Norvania offered two coast guard ships"_s, FindingState::Suggested),
        position(unread, u"Fishermen"_s, Stance::Supports, u"Fishermen support patrols in the Sund"_s, FindingState::Suggested),
        position(post, u"Norvania"_s, Stance::Opposes, u"Norvania offered two"_s, FindingState::Rejected)});
}

void DraftDesk::addStatements()
{
    Transaction transaction(project->database());
    for (const auto &[article, words] : {std::pair(post, u"The ferry Aurora carried 140 passengers when a patrol boat stopped it"_s),
             std::pair(lantern, u"The ferry Aurora carried 90 passengers when a patrol boat stopped it"_s)}) {
        StatementRecord said;
        said.span = passage(article, words).span;
        said.state = FindingState::Accepted;
        project->findings().putStatement(article, text(article), said);
        const QString figure = words.section(u' ', 4, 5);
        project->findings().replaceFigures(article, text(article), {{passage(article, figure).span, u"passengers"_s, u"count"_s}});
    }
    transaction.commit();
}

void DraftDesk::addEvents()
{
    const auto stopped = addEvent(*project, {u"A patrol boat stops the ferry Aurora"_s, u"event"_s, u"2031-03-02"_s, {}, {}, {}});
    REQUIRE(stopped.ok());
    REQUIRE(addEventPassage(*project, *stopped, passage(post, u"a patrol boat stopped it on 2 March"_s), u"2031-03-02"_s).ok());
    REQUIRE(addEventPassage(*project, *stopped, passage(lantern, u"a patrol boat stopped it on 3 March"_s), u"2031-03-03"_s).ok());
    REQUIRE(addEventPassage(*project, *stopped, passage(gazette, u"a patrol boat stopped it on 3 March"_s), u"2031-03-03"_s).ok());
    REQUIRE(addEvent(*project, {u"Ministers meet in Haven"_s, u"meeting"_s, u"2031-03-20"_s, u"planned"_s, {}, {}},
        {passage(post, u"The ministers meet again in Haven on 20 March"_s)})
                .ok());
    REQUIRE(addEvent(*project, {u"The treaty of the strait"_s, u"agreement"_s, u"1987"_s, {}, {}, {}}).ok());
    REQUIRE(addEvent(
        *project, {u"Insurance doubles"_s, u"event"_s, {}, {}, {}, {}}, {passage(lantern, u"insurance for small boats has doubled"_s)})
                .ok());
    Event closed;
    closed.id = derivedUuid("test", "closed");
    closed.title = u"The strait is closed"_s;
    closed.kind = u"event"_s;
    closed.date = u"2031-03-01"_s;
    closed.spans = {{unread, passage(unread, u"The strait was closed on 1 March"_s).span, u"2031-03-01"_s, u"dated-verb"_s, false}};
    Transaction transaction(project->database());
    project->events().put(closed, text(unread));
    transaction.commit();
}

void DraftDesk::addTags()
{
    const auto made = tagPassages(*project, u"Red lines/Warships"_s,
        {passage(post, u"“We will never accept warships of others in our strait,” Brock told reporters"_s)});
    REQUIRE(made.ok());
    REQUIRE(addNote(*project, Note::Subject::Tagging, made->front(), u"The **strongest** words so far.\n\n- compare last year"_s).ok());
    REQUIRE(tagPassages(*project, u"Red lines"_s, {passage(letter, u"would rather close the strait"_s)}).ok());
    REQUIRE(tagPassages(*project, u"Traffic"_s, {passage(lantern, u"Fishermen on both coasts have complained for years"_s)}).ok());
}

Passage DraftDesk::passage(qint64 article, const QString &words)
{
    const qsizetype at = text(article).indexOf(words);
    REQUIRE(at >= 0);
    return {article, {at, at + words.size()}};
}

qint64 DraftDesk::entity(const QString &name)
{
    for (const Entity &each : project->entities().all()) {
        if (each.name == name)
            return each.key;
    }
    FAIL("no entity " << name.toStdString());
    return 0;
}

QString DraftDesk::write(BuildingBlock block, const BlockOptions &options, const BlockScope &scope, const QString &text)
{
    CitationBook book(*project, briefing);
    const auto written = writeBlock(*project, book, readBriefing(text), block, options, scope);
    REQUIRE(written.ok());
    return *written;
}

QString DraftDesk::failure(BuildingBlock block, const BlockOptions &options)
{
    CitationBook book(*project, briefing);
    const auto written = writeBlock(*project, book, {}, block, options);
    REQUIRE_FALSE(written.ok());
    return written.error().message;
}

} // namespace Parallax::Test
