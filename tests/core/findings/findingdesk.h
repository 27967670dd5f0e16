// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/passage.h"
#include "core/base/uuid.h"
#include "core/project/project.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include "tests/testlib/testdata.h"
#include "tests/testlib/testproject.h"

#include <catch2/catch_test_macros.hpp>
#include <QTemporaryDir>

namespace Parallax::Test {

/// One article with a position, a statement and an event that the analysis found, behind an emoji.
struct FindingDesk
{
    QTemporaryDir dir;
    const QString text = QStringLiteral("Dam \U0001f600\n\nMara Lim rejects the dam \U0001f30a for good. "
                                        "Ole Dahl said that the ferry stays. The council meets in Brekk.");
    std::unique_ptr<Project> project = makeProject(dir, {text});
    qint64 article = project->articles().allKeys().front();
    std::vector<Changes> told;
    Position found;
    StatementRecord said;
    Event meeting;

    FindingDesk()
    {
        addMentions(*project, article,
            {{QStringLiteral("Mara Lim"), EntityType::Person}, {QStringLiteral("Ole Dahl"), EntityType::Person},
                {QStringLiteral("Brekk"), EntityType::Gpe}});
        found.id = derivedUuid("test", "found");
        found.article = article;
        found.holder = key(QStringLiteral("Mara Lim"));
        found.attributedBy = key(QStringLiteral("Ole Dahl"));
        found.topic = QStringLiteral("the dam");
        found.stance = Stance::Opposes;
        found.evidence = {of(QStringLiteral("rejects the dam \U0001f30a"))};
        found.cue = of(QStringLiteral("rejects"));
        found.rule = QStringLiteral("verb");
        said.span = of(QStringLiteral("the ferry stays"));
        said.kind = QStringLiteral("say");
        said.speaker = key(QStringLiteral("Ole Dahl"));
        said.via = said.speaker;
        said.rule = QStringLiteral("that");
        meeting.id = derivedUuid("test", "meeting");
        meeting.title = QStringLiteral("The council meets");
        meeting.kind = QStringLiteral("meeting");
        meeting.certainty = QStringLiteral("reported");
        meeting.place = key(QStringLiteral("Brekk"));
        meeting.participants = {key(QStringLiteral("Mara Lim")), key(QStringLiteral("Ole Dahl"))};
        meeting.spans = {{article, of(QStringLiteral("The council meets")), {}, QStringLiteral("dated")}};
        analyse();
        listen();
    }

    /// As the analysis stores what it finds: outside of edits.
    void analyse()
    {
        Transaction transaction(project->database());
        project->findings().replaceStatements(article, text, {said});
        project->positions().replaceFound(article, text, {found});
        project->events().removeFound(article);
        project->events().put(meeting, text);
        transaction.commit();
    }
    void forget()
    {
        Transaction transaction(project->database());
        project->findings().replaceStatements(article, text, {});
        project->positions().replaceFound(article, text, {});
        project->events().removeFound(article);
        transaction.commit();
    }

    void listen()
    {
        QObject::connect(project.get(), &Project::changed, [this](const Changes &changes) { told.push_back(changes); });
    }

    void reopen()
    {
        project.reset();
        auto opened = Project::open(dir.filePath(QStringLiteral("test.parallax")), Project::Access::Write);
        REQUIRE(opened.ok());
        project = std::move(opened).value();
        listen();
    }

    qint64 key(const QString &name)
    {
        for (const Entity &entity : project->entities().all()) {
            if (entity.name == name)
                return entity.key;
        }
        FAIL("no entity " << name.toStdString());
        return 0;
    }

    [[nodiscard]] TextSpan of(const QString &words) const
    {
        const qsizetype at = text.indexOf(words);
        REQUIRE(at >= 0);
        return {at, at + words.size()};
    }

    std::optional<Position> position() { return project->positions().position(found.id); }
    std::vector<Position> positions() { return project->positions().inArticle(article, text); }
    std::vector<StatementRecord> statements() { return project->findings().statements(article, text); }
    [[nodiscard]] Passage statement() const { return {article, said.span}; }
    /// Whether a row refers to one that is not there.
    bool isSound()
    {
        Statement broken(project->database(), u"PRAGMA foreign_key_check");
        return !broken.next();
    }
    qint64 edits() { return qint64(project->journal().entries(100).size()); }
};

} // namespace Parallax::Test
