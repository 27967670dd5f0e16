// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/searcher.h"
#include "tests/testlib/testdata.h"
#include "tests/testlib/testproject.h"

#include <catch2/catch_test_macros.hpp>
#include <QTemporaryDir>

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    QTemporaryDir dir;
    std::unique_ptr<Project> project = makeProject(dir);

    void add(const QString &title, const QString &source, const QString &published, const QString &text)
    {
        Article article;
        article.title = title;
        article.source = source;
        article.published = EventDate::fromEdtf(published);
        addArticle(*project, text, article);
    }

    /// Titles of what is found, newest first.
    QString found(QStringView text, SearchOptions::Order order = SearchOptions::Order::NewestFirst)
    {
        const auto searcher = Searcher::open(project->path()).value().release();
        const std::unique_ptr<Searcher> owned(searcher);
        const auto results = searcher->search(Query::fromText(text).value(), {.order = order});
        INFO(text.toString().toStdString());
        REQUIRE(results.ok());
        QStringList titles;
        for (const SearchHit &hit : results->hits)
            titles.append(project->articles().article(hit.article)->title);
        CHECK(results->total == titles.size());
        return titles.join(u'|');
    }

    Fixture()
    {
        add(u"Day"_s, u"Le Monde"_s, u"2025-08-20"_s, u"grain and corn"_s);
        add(u"Minute"_s, u"Reuters"_s, u"2025-08-19T23:59"_s, u"grain"_s);
        add(u"Month"_s, u"Reuters Türkçe"_s, u"2025-08"_s, u"corn"_s);
        add(u"Year"_s, {}, u"2025"_s, u"wheat"_s);
        add(u"Élysée plan for peace"_s, u"Al Jazeera"_s, {}, u"grain"_s);
    }
};

} // namespace

TEST_CASE("dates of publication: before, after, on")
{
    Fixture f;
    CHECK(f.found(u"on:2025") == u"Day|Minute|Month|Year"_s);
    CHECK(f.found(u"on:2025-08") == u"Day|Minute|Month"_s);
    CHECK(f.found(u"on:2025-08-19") == u"Minute"_s);
    CHECK(f.found(u"before:2025-08-20") == u"Minute"_s);
    CHECK(f.found(u"before:2025-08") == QString());
    CHECK(f.found(u"before:2026") == u"Day|Minute|Month|Year"_s);
    CHECK(f.found(u"after:2025-08-19") == u"Day"_s);
    CHECK(f.found(u"after:2024") == u"Day|Minute|Month|Year"_s);
    CHECK(f.found(u"after:2025-07") == u"Day|Minute|Month"_s);
    CHECK(f.found(u"after:2025") == QString());
}

TEST_CASE("words of the outlet's name and of the title")
{
    Fixture f;
    CHECK(f.found(u"source:reuters") == u"Minute|Month"_s);
    CHECK(f.found(u"source:turkce") == u"Month"_s);
    CHECK(f.found(u"source:\"le monde\"") == u"Day"_s);
    CHECK(f.found(u"source:mond") == QString());
    CHECK(f.found(u"source:mond*") == u"Day"_s);
    CHECK(f.found(u"source:onde*") == QString());
    CHECK(f.found(u"title:elysee title:peace") == u"Élysée plan for peace"_s);
    CHECK(f.found(u"title:\"plan for\"") == u"Élysée plan for peace"_s);
    CHECK(f.found(u"title:lan") == QString());
}

TEST_CASE("fields and words in one query")
{
    Fixture f;
    CHECK(f.found(u"grain on:2025") == u"Day|Minute"_s);
    CHECK(f.found(u"grain -on:2025") == u"Élysée plan for peace"_s);
    CHECK(f.found(u"grain -source:reuters") == u"Day|Élysée plan for peace"_s);
    CHECK(f.found(u"grain -corn on:2025") == u"Minute"_s);
    CHECK(f.found(u"on:2025 -corn") == u"Minute|Year"_s);
    CHECK(f.found(u"wheat OR source:reuters") == u"Minute|Month|Year"_s);
    CHECK(f.found(u"(wheat OR title:day OR title:peace) AND (grain OR wheat)") == u"Day|Year|Élysée plan for peace"_s);
    CHECK(f.found(u"source:reuters OR source:\"Al Jazeera\"") == u"Minute|Month|Élysée plan for peace"_s);
    CHECK(f.found(u"grain on:2025", SearchOptions::Order::Ranked) == u"Minute|Day"_s);
    CHECK(f.found(u"on:2025", SearchOptions::Order::Ranked) == u"Day|Minute|Month|Year"_s);
}

TEST_CASE("without words the snippet is the article's beginning")
{
    Fixture f;
    const auto searcher = Searcher::open(f.project->path());
    const auto results = (*searcher)->search(Query::fromText(u"title:day").value());
    CHECK(results->hits.front().snippet == MarkedText{u"grain and corn"_s, {}});
}
