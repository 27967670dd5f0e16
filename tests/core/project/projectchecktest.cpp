// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/projectcheck.h"

#include "core/storage/transaction.h"
#include "tests/testlib/testdata.h"
#include "tests/testlib/testproject.h"

#include <catch2/catch_test_macros.hpp>
#include <QCryptographicHash>
#include <QTemporaryDir>

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    QTemporaryDir dir;
    std::unique_ptr<Project> project = makeProject(dir);

    Fixture()
    {
        add(u"Grain 😀"_s, "\xef\xbb\xbfThe Kremlin \xf0\x9f\x98\x80 said.\r\nGrain."_ba);
        add(u"Corn"_s, "The Kremlin"_ba);
        addMentions(*project, 1, {{u"Kremlin"_s, EntityType::Facility}});
    }

    void add(const QString &title, const QByteArray &bytes)
    {
        QString text = QString::fromUtf8(bytes);
        text.remove(QChar(QChar::ByteOrderMark)).replace(u"\r\n"_s, u"\n"_s);
        Article article;
        article.title = title;
        article.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
        article.id = QUuid::createUuid();
        article.file = u"x.txt"_s;
        article.format = u"text"_s;
        article.encoding = u"UTF-8"_s;
        article.imported = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
        Transaction transaction(project->database());
        const std::vector<Block> blocks{{{0, 5}, BlockKind::Headline, {}}, {{5, text.size()}, BlockKind::Body, {}}};
        project->articles().insert(article, {text, blocks, qCompress(bytes).mid(4), bytes.size()});
        transaction.commit();
    }

    /// What is found after the damage, a line each.
    QString findings(const QString &damage)
    {
        project->database().execute(u"PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; "_s + damage);
        project->database().execute(u"PRAGMA ignore_check_constraints = OFF"_s);
        const auto report = checkProject(*project);
        REQUIRE(report.ok());
        return report->findings.join(u'\n');
    }
};

} // namespace

TEST_CASE("a sound project has no findings")
{
    Fixture f;
    const auto report = checkProject(*f.project);
    REQUIRE(report.ok());
    CHECK(report->findings.join(u'\n') == QString());
    CHECK(report->clean());
    CHECK(report->articles == 2);
    CHECK(report->spans == 5);
}

TEST_CASE("damage is found and told with the article's title")
{
    Fixture f;
    SECTION("a span outside the text")
    {
        CHECK(f.findings(u"UPDATE mention SET \"end\" = 24"_s) == QString());
        CHECK(f.findings(u"UPDATE mention SET \"end\" = 28"_s) == u"“Grain 😀”: the mention from 4 to 28 is not inside the text."_s);
    }
    SECTION("an empty span")
    {
        CHECK(f.findings(u"UPDATE mention SET \"end\" = 4"_s).contains(u"“Grain 😀”: the mention from 4 to 4 is empty."));
    }
    SECTION("spans of what the analysis found")
    {
        CHECK(f.findings(u"INSERT INTO statement (article_key, start, \"end\", direct, kind, rule, cue_start, cue_end) "
                         u"VALUES (1, 2, 40, 0, 'say', 'that', 30, 41)"_s)
            == u"“Grain 😀”: the statement from 2 to 40 is not inside the text.\n“Grain 😀”: the cue from 30 to 41 is not inside the text."_s);
    }
    SECTION("passages of positions")
    {
        const QString position =
            u"INSERT INTO position (id, article_key, holder_key, topic, stance) VALUES (zeroblob(16), 2, 1, 'x', 'offers')"_s;
        CHECK(f.findings(position) == u"1 position(s) have no passage that shows them."_s);
        CHECK(f.findings(u"INSERT INTO position_evidence VALUES (zeroblob(16), 3, 12)"_s)
            == u"“Corn”: the passage of a position from 3 to 12 is not inside the text."_s);
    }
    SECTION("dates, figures and events")
    {
        const QString findings = f.findings(
            u"INSERT INTO date_expression VALUES (2, 3, 12, NULL, ''); INSERT INTO figure VALUES (2, 3, 13, 'x', ''); "
            u"INSERT INTO event (id, title, kind) VALUES (zeroblob(16), 'x', 'x'); INSERT INTO event_span VALUES (zeroblob(16), 2, 3, 14, NULL, '', 0)"_s);
        CHECK(findings.contains(u"the date from 3 to 12 is not inside the text."_s));
        CHECK(findings.contains(u"the figure from 3 to 13 is not inside the text."_s));
        CHECK(findings.contains(u"the passage of an event from 3 to 14 is not inside the text."_s));
    }
    SECTION("events that nothing tells of and nobody made")
    {
        CHECK(f.findings(u"INSERT INTO event (id, title, kind, created) VALUES (zeroblob(16), 'x', 'x', '2031-01-01T00:00:00.000Z')"_s)
            == QString());
        CHECK(f.findings(u"UPDATE event SET created = NULL"_s)
            == u"1 event(s) have no passage that tells of them, and nobody made them or decided on them."_s);
    }
    SECTION("dates of events that are none")
    {
        const QString events = u"INSERT INTO event (id, title, kind, date) VALUES (zeroblob(16), 'Fair', 'x', '%1'); "
                               u"INSERT INTO event_span VALUES (zeroblob(16), 2, 3, 9, '%2', '', 0)"_s;
        CHECK(f.findings(events.arg(u"2031-02-29"_s, u"2031-02-2X"_s))
            == u"The event “Fair” has the date “2031-02-29”, which cannot be read."_s);
        CHECK(f.findings(u"UPDATE event SET date = '2031~'; UPDATE event_span SET date = 'Monday'"_s)
            == u"A passage of the event “Fair” has the date “Monday”, which cannot be read."_s);
    }
    SECTION("overlapping blocks")
    {
        CHECK(f.findings(u"UPDATE block SET \"end\" = 6 WHERE start = 0 AND article_key = 2"_s)
            == u"“Corn”: the block from 5 to 11 overlaps the one before it."_s);
    }
    SECTION("another original")
    {
        CHECK(f.findings(u"UPDATE article_original SET deflated = (SELECT deflated FROM article_original WHERE key = 2) WHERE key = 1"_s)
                  .startsWith(u"“Grain 😀”: the original file has changed"));
    }
    SECTION("no original")
    {
        CHECK(f.findings(u"DELETE FROM article_original WHERE key = 2"_s) == u"“Corn”: the original file is not in the project."_s);
    }
    SECTION("no text")
    {
        CHECK(f.findings(u"DELETE FROM article_text WHERE key = 2"_s).contains(u"“Corn”: the text is missing."));
    }
    SECTION("another text, of the same words")
    {
        CHECK(f.findings(u"UPDATE article_text SET text = 'THE Kremlin' WHERE key = 2"_s)
            == u"“Corn”: the text is not that of the original file."_s);
    }
    SECTION("a text that the search index does not hold")
    {
        CHECK(f.findings(u"UPDATE article_text SET text = 'The Duma' WHERE key = 2"_s)
                  .contains(u"The search index does not agree with the texts"));
    }
    SECTION("a mention that is not counted")
    {
        CHECK(f.findings(u"DELETE FROM mention"_s)
            == u"“Grain 😀”: it has 0 mentions, but 1 are counted.\n“Grain 😀”: the mentions of 1 entities are counted wrongly."_s);
    }
    SECTION("a mention that was rejected")
    {
        CHECK(f.findings(u"UPDATE mention SET state = 3"_s)
            == u"“Grain 😀”: it has 0 mentions, but 1 are counted.\n“Grain 😀”: the mentions of 1 entities are counted wrongly."_s);
    }
    SECTION("an entity that was rejected")
    {
        CHECK(f.findings(u"UPDATE entity SET state = 3"_s) == u"“Grain 😀”: it has 0 mentions, but 1 are counted."_s);
    }
    SECTION("versions in a ring")
    {
        CHECK(
            f.findings(u"UPDATE article SET superseded_by = 3 - key"_s).contains(u"it took, through other versions, the place of itself"));
    }
    SECTION("an entity merged into itself")
    {
        CHECK(f.findings(u"UPDATE entity SET merged_into = key; UPDATE article SET mention_count = 0"_s)
            == u"The entity “Kremlin” is merged, through others, into itself, so that no list shows it."_s);
    }
    SECTION("an edit that cannot be read")
    {
        CHECK(f.findings(
                  u"INSERT INTO journal (id, label, author, time, row_count, changeset) VALUES (zeroblob(16), 'Tag', '', '', 1, x'ff00')"_s)
            == u"The edit “Tag” (number 1 of the history) is damaged, so that it cannot be undone."_s);
    }
    SECTION("a reference to nothing")
    {
        CHECK(f.findings(u"DELETE FROM entity"_s).contains(u"of the table “mention” refers to a row of “entity” that is not there."));
    }
}

TEST_CASE("every annotation is compared with its words; orphans are no fault")
{
    Fixture f;
    const QString text = f.project->articles().text(1);
    REQUIRE(f.project
                ->edit(u"Tag"_s,
                    [&]() -> Result<Done> {
                        const Tag tag{QUuid::createUuid(), {}, u"Terms"_s, 0, {}, {}};
                        f.project->tags().insert(tag);
                        const TextSpan span{4, 11};
                        const QDateTime now = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
                        f.project->taggings().insert({QUuid::createUuid(), tag.id, 1, span, anchorOf(text, span), {}, now}, text);
                        Note note;
                        note.id = QUuid::createUuid();
                        note.article = 1;
                        note.span = TextSpan{12, 14};
                        note.anchor = anchorOf(text, *note.span);
                        note.body = u"?"_s;
                        note.created = note.changed = now;
                        f.project->notes().insert(note, text);
                        const Briefing briefing{QUuid::createUuid(), u"Grain"_s, u"[@post-1]"_s, {}, now, now};
                        f.project->briefings().insert(briefing);
                        const TextSpan cited{15, 19};
                        f.project->briefings().insert(
                            {QUuid::createUuid(), briefing.id, u"post-1"_s, 1, cited, anchorOf(text, cited), u"said"_s, {}, now}, text);
                        return Done{};
                    })
                .ok());
    const auto report = checkProject(*f.project);
    CHECK(report->findings.join(u'\n') == QString());
    CHECK(report->spans == 8);
    CHECK(report->edits == 1);
    SECTION("a span that moved")
    {
        CHECK(f.findings(u"UPDATE tagging SET start = 3"_s)
            == u"“Grain 😀”: the tagged passage from 3 to 11 is not the words that were tagged."_s);
    }
    SECTION("a note's words")
    {
        CHECK(f.findings(u"UPDATE note SET quote = 'x'"_s)
            == u"“Grain 😀”: the passage of a note from 12 to 13 is not the words that the note was on."_s);
    }
    SECTION("a context")
    {
        CHECK(f.findings(u"UPDATE tagging SET prefix = 'A '"_s).contains(u"the words around the tagged passage from 4 to 11"_s));
    }
    SECTION("an orphan")
    {
        CHECK(f.findings(u"UPDATE tagging SET start = NULL, \"end\" = NULL"_s) == QString());
        CHECK(checkProject(*f.project)->orphans == 1);
    }
    SECTION("a citation of a briefing")
    {
        CHECK(f.findings(u"UPDATE citation SET start = 13"_s)
            == u"“Grain 😀”: the passage from 13 to 18 that a briefing cites is not the words that were cited."_s);
        CHECK(f.findings(u"UPDATE citation SET start = 14, suffix = '?'"_s)
                  .contains(u"the words around the passage from 14 to 18 that a briefing cites"_s));
        CHECK(f.findings(u"UPDATE citation SET start = NULL, \"end\" = NULL"_s) == QString());
        CHECK(checkProject(*f.project)->orphans == 1);
    }
}

TEST_CASE("a project that is read-only is checked as far as it can be")
{
    Fixture f;
    const auto project = Project::open(f.project->path(), Project::Access::Read);
    CHECK(checkProject(**project)->clean());
    f.project->database().execute(u"DELETE FROM article_text WHERE key = 2"_s);
    CHECK(checkProject(**project)->findings.contains(u"The search index does not hold the same articles as the project."_s));
}

TEST_CASE("a check can be cancelled")
{
    Fixture f;
    Progress progress;
    progress.cancel();
    CHECK_FALSE(checkProject(*f.project, progress).ok());
}
