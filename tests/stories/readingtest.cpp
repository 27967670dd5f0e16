// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The main job as a user does it: import a set, read two reports side by side, follow a person through both, search
// the project and go to a hit, come back the next day. On the real window, with keys and mouse.

#include "core/project/project.h"
#include "tests/testlib/testdata.h"
#include "tests/ui/shell/fakedialogs.h"
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
using namespace Qt::StringLiterals;

namespace {

struct Analyst
{
    explicit Analyst(const QTemporaryDir &folder)
        : settings(folder.filePath(u"settings.ini"_s))
        , window(settings, dialogs)
    {
        dialogs.project = folder.filePath(u"talks.parallax"_s);
        dialogs.folder = Test::sourcePath(u"resources/articles"_s);
        window.resize(1600, 1000);
        window.show();
        QApplication::setActiveWindow(&window);
    }

    template <typename T>
    T *find(const QString &name)
    {
        T *found = window.findChild<T *>(name);
        INFO(name.toStdString());
        REQUIRE(found);
        return found;
    }

    void waitForWork()
    {
        REQUIRE(QTest::qWaitFor([this] { return window.workspace() && !window.isWorking(); }, 20000));
    }

    ReadersPane &readers() { return window.workspace()->readers(); }

    QModelIndex row(const QString &list, const QString &words)
    {
        const QAbstractItemModel *model = find<QAbstractItemView>(list)->model();
        QModelIndex found;
        const auto look = [&] {
            for (int i = 0; i < model->rowCount() && !found.isValid(); ++i) {
                if (model->index(i, 0).data().toString().contains(words))
                    found = model->index(i, 0);
            }
            return found.isValid();
        };
        INFO(list.toStdString() << " has no row with " << words.toStdString());
        REQUIRE(QTest::qWaitFor(look, 10000));
        return found;
    }

    void click(const QString &list, const QModelIndex &index, Qt::KeyboardModifiers modifiers = {})
    {
        auto *view = find<QAbstractItemView>(list);
        view->scrollTo(index);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, modifiers, view->visualRect(index).center());
    }

    Test::FakeDialogs dialogs;
    Settings settings;
    MainWindow window;
};

} // namespace

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
