// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefingedits.h"
#include "tests/testlib/testsession.h"
#include "ui/briefing/briefingeditor.h"
#include "ui/briefing/briefingpane.h"

#include <catch2/catch_test_macros.hpp>
#include <QAction>
#include <QSignalSpy>

namespace Parallax::Test {

/// The view of briefings over a project of two articles.
struct BriefingDesk : TestSession
{
    std::unique_ptr<BriefingPane> pane;
    QSignalSpy told{&notices, &Notices::shown};

    BriefingDesk()
        : TestSession({QStringLiteral("Cod\n\nThe minister said that the quota for cod was cut. “No more talks,” she said."),
            QStringLiteral("Rice\n\nRice is dear. The union opposes the tariff on rice.")})
    {
        project->setAuthor(QStringLiteral("Ada"));
    }

    void open(int width = 1200)
    {
        pane = std::make_unique<BriefingPane>(session());
        pane->resize(width, 700);
        pane->show();
        pane->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(pane.get()));
        REQUIRE(waitForJobs());
    }
    QUuid add(const QString &title, const QString &text)
    {
        const auto made = addBriefing(*project, title, text);
        REQUIRE(made.ok());
        return *made;
    }
    template <typename Widget> Widget *part(const char *name) { return pane->findChild<Widget *>(QString::fromLatin1(name)); }
    BriefingEditor &editor() { return *part<BriefingEditor>("briefingEditor"); }
    QString text() { return editor().toPlainText(); }
    QAction &action(const char *name) { return *part<QAction>(name); }
    QString stored(const QUuid &id)
    {
        const auto briefing = project->briefings().briefing(id);
        return briefing ? briefing->text : QString();
    }
    QString stored() { return stored(pane->briefing()); }
    /// Where the words are in the article of this key.
    Passage passage(qint64 article, const QString &words)
    {
        const qsizetype start = project->articles().text(article).indexOf(words);
        REQUIRE(start >= 0);
        return {article, {start, start + words.size()}};
    }
    Passage quota() { return passage(1, QStringLiteral("the quota for cod was cut")); }
    Passage tariff() { return passage(2, QStringLiteral("opposes the tariff on rice")); }
    void caret(qsizetype offset) { editor().select({offset, offset}); }
    /// The reading of what is typed now has been shown.
    bool settle(const std::function<bool()> &until)
    {
        return QTest::qWaitFor([&] { return jobs.running() == 0 && until(); });
    }
    QString lastNotice() { return told.isEmpty() ? QString() : told.last().at(1).toString(); }
};

} // namespace Parallax::Test
