// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/project.h"
#include "tests/testlib/testdata.h"
#include "tests/ui/shell/fakedialogs.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/readerspane.h"
#include "ui/reader/readerview.h"
#include "ui/session/selection.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspace.h"

#include <catch2/catch_test_macros.hpp>
#include <QAbstractItemView>
#include <QAction>
#include <QTemporaryDir>
#include <QTest>

namespace Parallax::Test {

using namespace Qt::StringLiterals;

/// Somebody at the real window, with keys and mouse. What is left in `folder` is there for the next one.
struct Analyst
{
    explicit Analyst(const QTemporaryDir &folder)
        : settings(folder.filePath(u"settings.ini"_s))
        , window(settings, dialogs)
    {
        dialogs.project = folder.filePath(u"talks.parallax"_s);
        dialogs.folder = sourcePath(u"resources/articles"_s);
        window.resize(1600, 1000);
        window.show();
        QApplication::setActiveWindow(&window);
    }

    template <typename T> T *find(const QString &name)
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

    ReadersPane &readers() { return window.workspace()->views().readers(); }
    ReaderView &reader() { return readers().activeReader()->view(); }

    QAction *action(const QString &name) { return find<QAction>(name); }

    /// Into the active reader.
    void press(int key, Qt::KeyboardModifiers modifiers = {}, int times = 1)
    {
        reader().setFocus();
        for (int i = 0; i < times; ++i)
            QTest::keyClick(&reader(), Qt::Key(key), modifiers);
    }

    /// The caret to the beginning of the words, by the find bar; then over them.
    void select(const QString &words)
    {
        const QString text = window.project()->articles().content(readers().activeReader()->article())->text;
        const qsizetype at = text.indexOf(words);
        INFO(words.toStdString());
        REQUIRE(at >= 0);
        reader().select(at, at + words.size());
    }

    void import(const QStringList &files)
    {
        window.importPaths(files);
        waitForWork();
    }

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

    FakeDialogs dialogs;
    Settings settings;
    MainWindow window;
};

} // namespace Parallax::Test
