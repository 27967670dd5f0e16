// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/uuid.h"
#include "core/storage/transaction.h"
#include "core/timeline/timelineitem.h"
#include "tests/testlib/testdata.h"
#include "tests/testlib/testsession.h"
#include "ui/timeline/timelinesource.h"

#include <catch2/catch_test_macros.hpp>
#include <QSignalSpy>

namespace Parallax::Test {

/// A session around two reports that tell of a meeting on two dates, of one month, of a vote without a date; with a statement
/// and a position.
struct TimelineDesk : TestSession
{
    std::vector<qint64> articles;
    QSignalSpy said{&notices, &Notices::shown};
    QSignalSpy reveals{&selection, &Selection::revealRequested};
    TimelineSource source{session()};

    explicit TimelineDesk(bool withFindings = true)
    {
        using namespace Qt::StringLiterals;
        addTitled(u"Fishing talks stall"_s, u"The Harbour Post"_s, QDate(2031, 5, 14),
            u"Norway rejects any quota cut. 🐟 Minister Kari Holm said that inspectors may come. The two met in Bergen. A vote follows."_s);
        addTitled(u"Inspectors at sea"_s, u"North Wire"_s, QDate(2031, 5, 16),
            u"Ministers met in Bergen last week. The treaty was signed in March 2022."_s);
        if (!withFindings)
            return;
        addMentions(*project, articles[0], {{u"Norway"_s, EntityType::Gpe}, {u"Kari Holm"_s, EntityType::Person}});
        Transaction transaction(project->database());
        putEvent(u"Meeting in Bergen"_s, u"meeting"_s, u"2031-05-12"_s, 0, u"The two met in Bergen"_s, u"2031-05-12"_s);
        putEvent(u"Meeting in Bergen"_s, u"meeting"_s, u"2031-05-12"_s, 1, u"Ministers met in Bergen"_s, u"2031-05-09"_s);
        putEvent(u"Signing of the treaty"_s, u"agreement"_s, u"2022-03"_s, 1, u"The treaty was signed"_s, u"2022-03"_s);
        putEvent(u"Vote on quotas"_s, u"vote"_s, {}, 0, u"A vote follows"_s, {});
        StatementRecord statement;
        statement.span = passage(0, u"inspectors may come"_s).span;
        statement.kind = u"say"_s;
        statement.rule = u"reported"_s;
        statement.speaker = entity(u"Kari Holm"_s);
        statement.date = u"2031-05-13"_s;
        project->findings().replaceStatements(articles[0], text(0), {statement});
        Position position;
        position.id = idOf(u"position"_s);
        position.article = articles[0];
        position.holder = entity(u"Norway"_s);
        position.topic = u"quota cut"_s;
        position.rule = u"verb"_s;
        position.stance = Stance::Opposes;
        position.date = u"2031-05-14"_s;
        position.evidence = {passage(0, u"rejects any quota cut"_s).span};
        project->positions().insert(position, text(0));
        transaction.commit();
    }

    void addTitled(const QString &title, const QString &outlet, QDate published, const QString &text)
    {
        Article article;
        article.title = title;
        article.source = outlet;
        article.published = EventDate::fromDate(published);
        articles.push_back(addArticle(*project, text, article));
    }
    void putEvent(
        const QString &title, const QString &kind, const QString &date, int article, const QString &words, const QString &spanDate)
    {
        Event event;
        event.id = idOf(title);
        event.title = title;
        event.kind = kind;
        event.date = date;
        event.certainty = QStringLiteral("reported");
        event.spans = {{articles[size_t(article)], passage(article, words).span, spanDate, QStringLiteral("dated-verb")}};
        project->events().put(event, text(article));
    }
    static QUuid idOf(const QString &name) { return derivedUuid("test", name.toUtf8()); }
    QString text(int article) { return project->articles().text(articles[size_t(article)]); }
    Passage passage(int article, const QString &words)
    {
        const qsizetype start = text(article).indexOf(words);
        REQUIRE(start >= 0);
        return {articles[size_t(article)], {start, start + words.size()}};
    }
    qint64 entity(const QString &name)
    {
        const auto key = project->entities().keyOf(derivedUuid("entity", name.toUtf8()));
        REQUIRE(key);
        return *key;
    }
    QString wordsAt(const Passage &passage)
    {
        return project->articles().text(passage.article).mid(passage.span.start, passage.span.length());
    }

    bool settled()
    {
        return QTest::qWaitFor([this] { return source.data() && !source.isWorking() && jobs.running() == 0; });
    }
    /// The first mark of it, dated or not.
    TimelineItem item(TimelineItem::What what, const QString &title = {})
    {
        REQUIRE(source.data());
        for (const auto *items : {&source.data()->items, &source.data()->undated}) {
            for (const TimelineItem &each : *items) {
                if (each.what == what && !each.has(TimelineItem::OtherDate) && (title.isEmpty() || each.title == title))
                    return each;
            }
        }
        FAIL("no such item");
        return {};
    }
    QString lastNotice() { return said.isEmpty() ? QString() : said.last()[1].toString(); }
};

} // namespace Parallax::Test
