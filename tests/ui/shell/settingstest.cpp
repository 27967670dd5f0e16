// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/testdata.h"
#include "ui/session/appearance.h"
#include "ui/shell/settings.h"

#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace Parallax;
using namespace Qt::StringLiterals;

TEST_CASE("Settings come back as they were set")
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"settings.ini"_s);
    {
        Settings settings(file);
        CHECK(settings.themeChoice() == Settings::ThemeChoice::Desktop);
        settings.setThemeChoice(Settings::ThemeChoice::Dark);
        Appearance appearance;
        appearance.setShowsEntities(EntityGroup::Place, false);
        appearance.setLinksScrolling(true);
        appearance.setShowsPositions(false);
        appearance.setShowsStatements(true);
        appearance.setShowsDates(true);
        appearance.setShowsFigures(true);
        appearance.setShowsEvents(true);
        appearance.setShowsLinks(false);
        QFont font = appearance.readingFont();
        font.setPointSizeF(14);
        appearance.setReadingFont(font);
        settings.save(appearance);
        Settings::Workspace workspace;
        workspace.articles = { 7, 3 };
        workspace.active = 1;
        workspace.inspectorShown = false;
        workspace.drafts = "drafts";
        settings.setWorkspace(u"/somewhere/a project.parallax"_s, workspace);
    }
    const Settings settings(file);
    CHECK(settings.themeChoice() == Settings::ThemeChoice::Dark);
    Appearance appearance;
    settings.load(appearance);
    CHECK_FALSE(appearance.showsEntities(EntityGroup::Place));
    CHECK(appearance.showsEntities(EntityGroup::Person));
    CHECK(appearance.linksScrolling());
    CHECK_FALSE(appearance.showsPositions());
    CHECK(appearance.showsStatements());
    CHECK(appearance.showsDates());
    CHECK(appearance.showsFigures());
    CHECK(appearance.showsEvents());
    CHECK_FALSE(appearance.showsLinks());
    CHECK(appearance.readingFont().pointSizeF() == 14);
    const auto workspace = settings.workspace(u"/somewhere/a project.parallax"_s);
    CHECK(workspace.articles == std::vector<qint64> { 7, 3 });
    CHECK(workspace.active == 1);
    CHECK_FALSE(workspace.inspectorShown);
    CHECK(workspace.drafts == "drafts");
    CHECK(settings.workspace(u"/somewhere/else.parallax"_s).articles.empty());
}

TEST_CASE("Recent projects: newest first, once each, gone ones left out")
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    const QString one = folder.filePath(u"one.parallax"_s);
    const QString two = folder.filePath(u"two.parallax"_s);
    for (const QString &path : { one, two })
        Test::writeFile(path, "x");
    settings.addRecentProject(one);
    settings.addRecentProject(two);
    settings.addRecentProject(one);
    CHECK(settings.recentProjects() == QStringList { one, two });
    QFile::remove(one);
    CHECK(settings.recentProjects() == QStringList { two });
}
