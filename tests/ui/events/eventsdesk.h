// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/uuid.h"
#include "core/findings/eventedits.h"
#include "core/storage/transaction.h"
#include "tests/testlib/testdata.h"
#include "tests/testlib/testsession.h"

#include <catch2/catch_test_macros.hpp>
#include <QSignalSpy>

namespace Parallax::Test {

/// A session around three articles, two events that the analysis might have found, told with different dates, and one that
/// a person might take for the first.
struct EventsDesk : TestSession
{
    std::vector<qint64> articles;
    QUuid talks = derivedUuid("event", "talks");
    QUuid round = derivedUuid("event", "round");
    QUuid storm = derivedUuid("event", "storm");
    QSignalSpy said{&notices, &Notices::shown};

    EventsDesk()
    {
        using namespace Qt::StringLiterals;
        addTitled(u"Fishing talks stall"_s, u"The Harbour Post"_s, QDate(2025, 5, 14),
            u"Norway and Iceland met in Bergen on Monday. 🐟 Minister Kari Holm left early.\nA storm hit the coast in 2019."_s);
        addTitled(u"Ministers at odds"_s, u"North Wire"_s, QDate(2025, 5, 15),
            u"The Bergen talks of 13 May brought Norway and Iceland no nearer."_s);
        addTitled(u"One more round"_s, u"Fjord Daily"_s, QDate(2025, 5, 16), u"Iceland met Norway for another round last week."_s);
        for (const qint64 article : articles)
            addMentions(*project, article,
                {{u"Norway"_s, EntityType::Gpe}, {u"Iceland"_s, EntityType::Gpe}, {u"Kari Holm"_s, EntityType::Person},
                    {u"Bergen"_s, EntityType::Gpe}});
        Transaction transaction(project->database());
        project->findings().replaceDates(articles[0], text(0),
            {{passage(0, u"Monday"_s).span, u"2025-05-12"_s, u"weekday"_s}, {passage(0, u"2019"_s).span, u"2019"_s, u"written"_s}});
        put(talks, u"Norway and Iceland met in Bergen"_s, u"meeting"_s, u"2025-05-12"_s, 0, u"Norway and Iceland met in Bergen on Monday"_s,
            u"2025-05-12"_s, u"dated-verb"_s);
        put(talks, u"Bergen talks"_s, u"meeting"_s, u"2025-05-12"_s, 1, u"The Bergen talks of 13 May"_s, u"2025-05-13"_s, u"dated-noun"_s);
        put(storm, u"A storm hit the coast"_s, u"disaster"_s, u"2019"_s, 0, u"A storm hit the coast in 2019"_s, u"2019"_s, u"dated-verb"_s);
        put(round, u"Iceland met Norway"_s, u"meeting"_s, {}, 2, u"Iceland met Norway for another round last week"_s, {}, u"undated"_s);
        transaction.commit();
        project->setAuthor(u"Ada"_s);
    }

    void addTitled(const QString &title, const QString &source, QDate day, const QString &text)
    {
        Article article;
        article.title = title;
        article.source = source;
        article.published = EventDate::fromDate(day);
        articles.push_back(addArticle(*project, text, article));
    }
    void put(const QUuid &id, const QString &title, const QString &kind, const QString &date, int article, const QString &words,
        const QString &spanDate, const QString &rule)
    {
        using namespace Qt::StringLiterals;
        Event event;
        event.id = id;
        event.title = title;
        event.kind = kind;
        event.date = date;
        event.certainty = u"reported"_s;
        if (id != storm)
            event.participants = {entity(u"Norway"_s), entity(u"Iceland"_s)};
        std::sort(event.participants.begin(), event.participants.end());
        if (id == talks)
            event.place = entity(u"Bergen"_s);
        event.spans = {{articles[size_t(article)], passage(article, words).span, spanDate, rule}};
        project->events().put(event, text(article));
    }
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
    Event stored(const QUuid &id)
    {
        const auto event = project->events().event(id);
        REQUIRE(event);
        return *event;
    }
    int spanCount(const QUuid &id)
    {
        int count = 0;
        for (const auto &span : project->events().spansOf(id))
            count += !span.rejected;
        return count;
    }
    QString lastNotice() { return said.isEmpty() ? QString() : said.last()[1].toString(); }
};

} // namespace Parallax::Test
