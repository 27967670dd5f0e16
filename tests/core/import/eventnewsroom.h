// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/lexicon.h"
#include "core/base/passage.h"
#include "core/import/importer.h"
#include "core/import/reanalysis.h"
#include "core/project/project.h"
#include "core/project/projectcheck.h"
#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>
#include <QTemporaryDir>

namespace Parallax::Test {

/// Two reports of a meeting; the first also tells of a signing and an election.
struct EventNewsroom
{
    QTemporaryDir dir;
    std::unique_ptr<Project> project;
    qint64 article = 0;
    qint64 other = 0;
    QString text;

    EventNewsroom()
    {
        auto opened = Project::open(dir.filePath(QStringLiteral("p.parallax")), Project::Access::Create);
        REQUIRE(opened.ok());
        project = std::move(*opened);
        article = take(QStringLiteral("first.txt"),
            "Quota talks in Oslo\n\n\xf0\x9f\x90\x9f Minister Ada Berg met Peter Moen in Oslo on 12 March 2024. "
            "Norway and Iceland signed a fishing treaty in Bergen on 3 May 2023. Parliament was elected in June 2022.\n");
        other =
            take(QStringLiteral("second.txt"), "A meeting on fish\n\nAda Berg met Peter Moen in Oslo on 12 March 2024, officials said.\n");
        text = project->articles().text(article);
    }

    qint64 take(const QString &name, const QByteArray &words)
    {
        writeFile(dir.filePath(name), words);
        const auto report = Importer(*project, Lexicon::builtIn(), 1).run({dir.filePath(name)}, Progress());
        REQUIRE(report.ok());
        return report->keys.front();
    }
    void analyse()
    {
        REQUIRE(analyseAgain(*project, Lexicon::builtIn(), 1, Progress()).ok());
        CHECK(checkProject(*project)->findings.join(u'\n') == QString());
    }

    using Told = std::vector<std::pair<Event, std::vector<EventTable::StoredEventSpan>>>;
    Told told()
    {
        Told told;
        for (const Event &event : project->events().all())
            told.emplace_back(event, project->events().spansOf(event.id));
        return told;
    }
    Event of(const QString &date)
    {
        for (const Event &event : project->events().inArticle(article, text)) {
            if (event.date == date)
                return event;
        }
        FAIL("no event of " << date.toStdString());
        return {};
    }
    Event meeting() { return of(QStringLiteral("2024-03-12")); }
    Event signing() { return of(QStringLiteral("2023-05-03")); }
    static Passage firstOf(const Event &event) { return {event.spans.front().article, event.spans.front().span}; }
    void undoAll()
    {
        while (project->journal().undoable())
            REQUIRE(project->undo().ok());
    }
};

} // namespace Parallax::Test
