// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The main job as a user does it: import a set, read two reports side by side, follow a person through both, search
// the project and go to a hit, come back the next day. On the real window, with keys and mouse.

#include "core/project/project.h"
#include "tests/stories/analyst.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/readerspane.h"
#include "ui/reader/readerview.h"
#include "ui/session/selection.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspace.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace Parallax;
using Test::Analyst;
using namespace Qt::StringLiterals;

TEST_CASE("An analyst imports a set, reads two reports side by side and finds a remark")
{
    QTemporaryDir folder;
    std::vector<qint64> open;
    {
        Analyst analyst(folder);
        QTest::mouseClick(analyst.find<QPushButton>(u"welcomeImportFolder"_s), Qt::LeftButton);
        analyst.waitForWork();
        REQUIRE(QTest::qWaitFor([&] { return analyst.readers().readers().size() == 2; }, 20000));

        // Two other reports, side by side, from the library with the keyboard.
        auto *library = analyst.find<QAbstractItemView>(u"articles"_s);
        REQUIRE(QTest::qWaitFor([&] { return library->model()->rowCount() == 5; }));
        library->setFocus();
        library->setCurrentIndex(library->model()->index(4, 0));
        QTest::keyClick(library, Qt::Key_Return);
        CHECK(analyst.window.selection()->articles().size() == 2);
        library->setCurrentIndex(library->model()->index(3, 0));
        QTest::keyClick(library, Qt::Key_Return, Qt::ControlModifier);
        CHECK(analyst.window.selection()->articles().size() == 3);
        for (const ReaderPane *reader : analyst.readers().readers()) {
            CHECK_FALSE(reader->view().grab().isNull());
            const auto counts = reader->counts();
            CHECK(counts[0] > 0);
        }

        // Follow a person: the next mention comes into view in every open reader that names him.
        analyst.click(u"entityList"_s, analyst.row(u"entityList"_s, u"Lavrov"_s));
        REQUIRE(analyst.window.selection()->entity());
        analyst.waitForWork();

        // Search the project, take the first hit with the keyboard.
        QTest::keyClick(&analyst.window, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        auto *field = analyst.find<QPlainTextEdit>(u"query"_s);
        QTest::keyClicks(field, u"\"road to nowhere\""_s);
        QTest::keyClick(field, Qt::Key_Return);
        auto *results = analyst.find<QAbstractItemView>(u"results"_s);
        REQUIRE(QTest::qWaitFor([&] { return results->model()->rowCount() > 0; }, 20000));
        QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(results, Qt::Key_Return);
        analyst.waitForWork();
        const ReaderPane *active = analyst.readers().activeReader();
        REQUIRE(active);
        auto project = Project::open(analyst.dialogs.project, Project::Access::Read);
        REQUIRE(project);
        CHECK((*project)->articles().content(active->article())->text.contains(u"road to nowhere"_s));

        open = analyst.window.selection()->articles();
        analyst.window.close();
    }
    // The next day.
    Analyst analyst(folder);
    REQUIRE(analyst.window.openProject(analyst.dialogs.project));
    CHECK(analyst.window.selection()->articles() == open);
    CHECK(analyst.readers().readers().size() == open.size());
}
