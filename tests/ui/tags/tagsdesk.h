// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotations/taggingedits.h"
#include "core/tags/codebook.h"
#include "tests/testlib/testdata.h"
#include "tests/testlib/testsession.h"

#include <catch2/catch_test_macros.hpp>
#include <QSignalSpy>

namespace Parallax::Test {

/// A session around two short articles.
struct TagsDesk : TestSession
{
    std::vector<qint64> articles;
    QSignalSpy said;

    TagsDesk()
        : said(&notices, &Notices::shown)
    {
        addTitled(QStringLiteral("Talks"), QStringLiteral("The minister called it a road to nowhere. Talks go on."));
        addTitled(QStringLiteral("Guarantees"), QStringLiteral("No troops, he said."));
        project->setAuthor(QStringLiteral("Ada"));
    }

    void addTitled(const QString &title, const QString &text)
    {
        Article article;
        article.title = title;
        articles.push_back(addArticle(*project, text, article));
    }
    QUuid tag(const QString &path)
    {
        const auto made = createTag(*project, path);
        REQUIRE(made.ok());
        return *made;
    }
    /// Where the words are in the article.
    Passage passage(int article, const QString &words)
    {
        const QString text = project->articles().content(articles[size_t(article)])->text;
        const qsizetype start = text.indexOf(words);
        REQUIRE(start >= 0);
        return {articles[size_t(article)], {start, start + words.size()}};
    }
    void put(const QUuid &tag, const Passage &passage) { REQUIRE(tagPassages(*project, tag, {passage}).ok()); }
    void select(const Passage &passage)
    {
        selection.open(passage.article);
        selection.setPassage(passage);
    }
    /// "road to nowhere: Red lines / NATO", in text order.
    QStringList taggings(int article = 0)
    {
        const qint64 key = articles[size_t(article)];
        const QString text = project->articles().content(key)->text;
        const auto tags = project->tags().all();
        QStringList found;
        for (const Tagging &tagging : project->taggings().inArticle(key, text))
            found.append(text.mid(tagging.span->start, tagging.span->length()) + QStringLiteral(": ") + tagPath(tags, tagging.tag));
        return found;
    }
    /// Null when nothing was said.
    QString lastNotice() { return said.isEmpty() ? QString() : said.last()[1].toString(); }
    /// The counts and the recent tags come from jobs, a moment after a change.
    bool settle()
    {
        QTest::qWait(200);
        return waitForJobs();
    }
};

} // namespace Parallax::Test
