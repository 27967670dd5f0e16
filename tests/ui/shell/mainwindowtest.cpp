// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/project.h"
#include "tests/testlib/testdata.h"
#include "tests/testlib/testproject.h"
#include "tests/ui/shell/fakedialogs.h"
#include "ui/session/selection.h"
#include "core/look/theme.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/noticebar.h"
#include "ui/shell/workspace.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <catch2/catch_test_macros.hpp>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

struct Desk
{
    QTemporaryDir folder;
    Test::FakeDialogs dialogs;
    Settings settings { folder.filePath(u"settings.ini"_s) };
    MainWindow window { settings, dialogs };

    Desk()
    {
        window.resize(1280, 720);
        window.show();
        dialogs.project = folder.filePath(u"new.parallax"_s);
    }

    template <typename T>
    T *find(const QString &name)
    {
        return window.findChild<T *>(name);
    }

    QString writeArticle(const QString &name, const QString &text)
    {
        const QString path = folder.filePath(u"articles/"_s + name);
        Test::writeFile(path, text.toUtf8());
        return path;
    }

    bool waitForImport()
    {
        return QTest::qWaitFor([this] { return window.workspace() && !window.isWorking() && !window.selection()->articles().empty(); }, 20000);
    }
};

} // namespace

TEST_CASE("Without a project the window says how to begin")
{
    Desk desk;
    auto *welcome = desk.find<QWidget>(u"welcomePage"_s);
    REQUIRE(welcome);
    CHECK(welcome->isVisible());
    CHECK(desk.window.workspace() == nullptr);
    for (const auto &name : { u"welcomeImportFiles"_s, u"welcomeImportFolder"_s, u"welcomeOpen"_s, u"welcomeSamples"_s })
        CHECK(desk.find<QPushButton>(name)->isEnabled());
}

TEST_CASE("Importing from the welcome page makes a project and opens the newest two articles")
{
    Desk desk;
    desk.dialogs.files = { desk.writeArticle(u"a.txt"_s, u"First report\n\nThe minister spoke in Oslo.\n"_s),
        desk.writeArticle(u"b.txt"_s, u"Second report\n\nThe envoy spoke in Vienna.\n"_s),
        desk.writeArticle(u"c.txt"_s, u"Third report\n\nNobody spoke in Geneva.\n"_s) };
    QTest::mouseClick(desk.find<QPushButton>(u"welcomeImportFiles"_s), Qt::LeftButton);
    REQUIRE(desk.waitForImport());
    CHECK(QFile::exists(desk.dialogs.project));
    CHECK(desk.window.selection()->articles().size() == 2);
    CHECK(desk.window.windowTitle().startsWith(u"new"_s));
    CHECK(desk.find<QLabel>(u"noticeSentence"_s)->text().contains(u'3'));
}

TEST_CASE("What an import refuses is named with its reason")
{
    Desk desk;
    desk.dialogs.files = { desk.writeArticle(u"good.txt"_s, u"A report\n\nWith a text.\n"_s), desk.writeArticle(u"empty.txt"_s, QString()) };
    QTest::mouseClick(desk.find<QPushButton>(u"welcomeImportFiles"_s), Qt::LeftButton);
    REQUIRE(desk.waitForImport());
    CHECK(desk.find<QWidget>(u"noticeUnfold"_s)->isVisible());
    auto *details = desk.find<QAbstractItemView>(u"noticeDetails"_s);
    QTest::mouseClick(desk.find<QWidget>(u"noticeUnfold"_s), Qt::LeftButton);
    REQUIRE(details->isVisible());
    REQUIRE(details->model()->rowCount() == 1);
    CHECK(details->model()->index(0, 0).data().toString().contains(u"empty.txt"_s));
}

TEST_CASE("A notice offers what follows from it, and leaves when that is done")
{
    NoticeBar bar;
    QAction next(u"Look"_s);
    QSignalSpy done(&next, &QAction::triggered);
    bar.showNotice(Notices::Kind::Information, u"Found."_s, {}, &next);
    auto *button = bar.findChild<QToolButton *>(u"noticeNext"_s);
    REQUIRE(button->isVisible());
    CHECK(button->text() == u"Look"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK(done.size() == 1);
    CHECK_FALSE(bar.isVisible());
    bar.showNotice(Notices::Kind::Information, u"Lost."_s, {});
    CHECK_FALSE(button->isVisible());
    CHECK(button->actions().isEmpty());
}

TEST_CASE("A letter picks from the open menu and is no key of what lies behind it")
{
    Desk desk;
    QMenu menu(&desk.window);
    const auto keeps = [&menu](Qt::KeyboardModifiers modifiers) {
        QKeyEvent key(QEvent::ShortcutOverride, Qt::Key_X, modifiers, u"x"_s);
        key.ignore();
        QApplication::sendEvent(&menu, &key);
        return key.isAccepted();
    };
    CHECK(keeps(Qt::NoModifier));
    CHECK(keeps(Qt::ShiftModifier));
    CHECK_FALSE(keeps(Qt::ControlModifier));
}

TEST_CASE("The sample articles are in the program")
{
    Desk desk;
    QTest::mouseClick(desk.find<QPushButton>(u"welcomeSamples"_s), Qt::LeftButton);
    REQUIRE(desk.waitForImport());
    auto project = Project::open(desk.dialogs.project, Project::Access::Read);
    REQUIRE(project);
    CHECK((*project)->articles().count() == 5);
}

TEST_CASE("The window opens again as it was left")
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"settings.ini"_s);
    QString path;
    {
        auto project = Test::makeProject(folder, { u"One\n\ntext"_s, u"Two\n\ntext"_s, u"Three\n\ntext"_s, u"Four\n\ntext"_s });
        path = project->path();
    }
    std::vector<qint64> left;
    {
        Test::FakeDialogs dialogs;
        Settings settings(file);
        MainWindow window(settings, dialogs);
        window.show();
        REQUIRE(window.openProject(path));
        window.selection()->setArticles({ 4, 2, 1 }, 1);
        window.workspace()->setLibraryShown(false);
        left = window.selection()->articles();
        window.close();
    }
    Test::FakeDialogs dialogs;
    Settings settings(file);
    CHECK(settings.recentProjects() == QStringList { path });
    CHECK(settings.openProject() == path);
    MainWindow window(settings, dialogs);
    window.show();
    REQUIRE(window.openProject(path));
    CHECK(window.selection()->articles() == left);
    CHECK(window.selection()->active() == 1);
    CHECK_FALSE(window.workspace()->libraryShown());
    CHECK(window.workspace()->inspectorShown());
    window.closeProject();
    CHECK(settings.openProject().isEmpty());
    CHECK(window.workspace() == nullptr);
}

TEST_CASE("The widths of the panes and the view are as they were left")
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"settings.ini"_s);
    const QString path = Test::makeProject(folder, {u"One\n\ntext"_s})->path();
    const auto widths = [](const MainWindow &window) { return window.findChild<QSplitter *>(u"workspaceSplitter"_s)->sizes(); };
    const QSize size(1600, 1000);
    QList<int> left;
    {
        Test::FakeDialogs dialogs;
        Settings settings(file);
        MainWindow window(settings, dialogs);
        REQUIRE(window.openProject(path));
        window.show();
        window.resize(size);
        left = widths(window);
        auto *handle = window.findChild<QSplitter *>(u"workspaceSplitter"_s)->handle(1);
        QTest::mousePress(handle, Qt::LeftButton, {}, QPoint(0, 5));
        QTest::mouseMove(handle, QPoint(60, 5));
        QTest::mouseRelease(handle, Qt::LeftButton, {}, QPoint(60, 5));
        CHECK(widths(window)[0] > left[0]);
        left = widths(window);
        window.workspace()->views().turnTo(Views::View::Briefing);
        window.close();
    }
    Test::FakeDialogs dialogs;
    Settings settings(file);
    MainWindow window(settings, dialogs);
    // Before it is shown, as the program does.
    REQUIRE(window.openProject(path));
    window.show();
    // Its geometry is only restored as far as the screen reaches.
    window.resize(size);
    CHECK(widths(window) == left);
    CHECK(window.workspace()->views().view() == Views::View::Briefing);
}

TEST_CASE("A new event that is being written is there again after the project was closed")
{
    Desk desk;
    auto project = Test::makeProject(desk.folder, {u"One\n\ntext"_s});
    REQUIRE(desk.window.openProject(project->path()));
    desk.window.selection()->draftEvent({u"The treaty"_s, u"agreement"_s, u"1976"_s, {}, std::nullopt, {}}, {});
    desk.find<QPlainTextEdit>(u"eventTitle"_s)->setPlainText(u"The treaty of Oslo"_s);
    desk.window.closeProject();
    REQUIRE(desk.window.openProject(project->path()));
    CHECK(desk.find<QLabel>(u"eventEmpty"_s)->text().contains(u"The treaty of Oslo"_s));
}

TEST_CASE("A file that is no project is refused with a sentence, and the open one stays")
{
    Desk desk;
    auto project = Test::makeProject(desk.folder, { u"One\n\ntext"_s });
    REQUIRE(desk.window.openProject(project->path()));
    const QString other = desk.folder.filePath(u"other.parallax"_s);
    Test::writeFile(other, QByteArray(5000, 'x'));
    CHECK_FALSE(desk.window.openProject(other));
    CHECK(desk.find<QLabel>(u"noticeSentence"_s)->text().contains(u"other.parallax"_s));
    CHECK(desk.window.workspace() != nullptr);
}

TEST_CASE("A file dropped on the window is imported")
{
    Desk desk;
    QMimeData mime;
    mime.setUrls({ QUrl::fromLocalFile(desk.writeArticle(u"dropped.txt"_s, u"Dropped\n\nA text about Norway.\n"_s)) });
    QDragEnterEvent enter({ 10, 10 }, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&desk.window, &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent drop({ 10, 10 }, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&desk.window, &drop);
    REQUIRE(desk.waitForImport());
    CHECK(desk.window.selection()->articles().size() == 1);
}

TEST_CASE("Closing during an import asks first")
{
    Desk desk;
    QStringList many;
    for (int i = 0; i < 400; ++i)
        many.append(desk.writeArticle(u"%1.txt"_s.arg(i), u"Report %1\n\n"_s.arg(i) + u"The minister spoke in Oslo. "_s.repeated(400)));
    desk.window.importPaths(many);
    REQUIRE(desk.window.isWorking());
    desk.dialogs.yes = false;
    CHECK_FALSE(desk.window.close());
    CHECK(desk.dialogs.asked == 1);
    desk.dialogs.yes = true;
    CHECK(desk.window.close());
}

TEST_CASE("Four readers have room in a small window")
{
    Desk desk;
    auto project = Test::makeProject(desk.folder, { u"One\n\ntext"_s, u"Two\n\ntext"_s, u"Three\n\ntext"_s, u"Four\n\ntext"_s });
    REQUIRE(desk.window.openProject(project->path()));
    desk.window.selection()->setArticles({ 1, 2, 3, 4 }, 0);
    CHECK(desk.window.minimumSizeHint().width() <= 1280);
    CHECK(desk.window.minimumSizeHint().height() <= 720);
}

TEST_CASE("No two entries of a menu share a mnemonic")
{
    Desk desk;
    auto project = Test::makeProject(desk.folder, { u"One\n\ntext"_s });
    REQUIRE(desk.window.openProject(project->path()));
    int checked = 0;
    QWidgetList menus = { desk.window.findChild<QMenuBar *>() };
    for (QMenu *menu : desk.window.findChildren<QMenu *>())
        menus.append(menu);
    for (const QWidget *menu : menus) {
        QHash<QString, QString> taken;
        for (const QAction *action : menu->actions()) {
            const QString key = QKeySequence::mnemonic(action->text()).toString();
            INFO(action->text().toStdString() << " and " << taken.value(key).toStdString());
            CHECK_FALSE((!key.isEmpty() && taken.contains(key)));
            taken.insert(key, action->text());
            checked += !key.isEmpty();
        }
    }
    CHECK(checked > 30);
}

TEST_CASE("Labels of the panes keep the inks that the panes gave them")
{
    Desk desk;
    auto project = Test::makeProject(desk.folder, { u"One\n\ntext"_s });
    desk.window.setThemeChoice(Settings::ThemeChoice::Light);
    REQUIRE(desk.window.openProject(project->path()));
    auto *date = desk.find<QWidget>(u"articleDate"_s);
    CHECK(date->findChild<QLabel *>(u"hint"_s)->palette().color(QPalette::BrightText) == Theme::light().warning);
    desk.window.setThemeChoice(Settings::ThemeChoice::Dark);
    CHECK(date->findChild<QLabel *>(u"hint"_s)->palette().color(QPalette::BrightText) == Theme::darkTheme().warning);
    qApp->setStyleSheet({});
}

TEST_CASE("F6 goes from pane to pane, and Esc back to the reader")
{
    Desk desk;
    auto project = Test::makeProject(desk.folder, { u"One\n\ntext"_s });
    REQUIRE(desk.window.openProject(project->path()));
    QApplication::setActiveWindow(&desk.window);
    QTest::qWait(0);
    const auto isIn = [&desk](const QString &pane) {
        return QApplication::focusWidget() && desk.find<QWidget>(pane)->isAncestorOf(QApplication::focusWidget());
    };
    CHECK(isIn(u"readersPane"_s));
    for (const auto &pane : { u"timelineDock"_s, u"passage"_s, u"library"_s, u"codebook"_s, u"readersPane"_s }) {
        INFO(pane.toStdString());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        CHECK(isIn(pane));
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_3, Qt::ControlModifier);
    CHECK(isIn(u"article"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK(isIn(u"readersPane"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
    CHECK(isIn(u"codebook"_s));
}

TEST_CASE("Full screen is left again by the key it was entered by, also after a start in full screen")
{
    Desk desk;
    QAction *full = nullptr;
    for (QAction *action : desk.window.findChildren<QAction *>())
        full = action->shortcut() == QKeySequence(Qt::Key_F11) ? action : full;
    REQUIRE(full);
    desk.window.setWindowState(Qt::WindowMaximized | Qt::WindowFullScreen);
    QCoreApplication::processEvents();
    CHECK(full->isChecked());
    full->trigger();
    CHECK(!desk.window.isFullScreen());
    CHECK(desk.window.isMaximized());
    full->trigger();
    CHECK(desk.window.isFullScreen());
}

TEST_CASE("Every action of the menus has a key of its own or none")
{
    Desk desk;
    auto project = Test::makeProject(desk.folder, { u"One\n\ntext"_s });
    REQUIRE(desk.window.openProject(project->path()));
    QHash<QString, QString> taken;
    for (const QAction *action : desk.window.findChildren<QAction *>()) {
        if (action->shortcutContext() == Qt::WidgetShortcut || action->shortcutContext() == Qt::WidgetWithChildrenShortcut)
            continue;
        for (const QKeySequence &key : action->shortcuts()) {
            INFO(action->text().toStdString() << " and " << taken.value(key.toString()).toStdString() << ": " << key.toString().toStdString());
            CHECK_FALSE(taken.contains(key.toString()));
            taken.insert(key.toString(), action->text());
        }
    }
    CHECK(taken.size() > 10);
}

TEST_CASE("A project dropped on the library is opened, not imported")
{
    Desk desk;
    auto project = Test::makeProject(desk.folder, { u"One\n\ntext"_s });
    const QString path = project->path();
    project.reset();
    desk.window.importPaths({ desk.writeArticle(u"a.txt"_s, u"A report\n\nWith a text.\n"_s) });
    REQUIRE(desk.waitForImport());
    Q_EMIT desk.window.workspace()->importRequested({ path });
    CHECK(desk.window.windowTitle().startsWith(u"test"_s));
}

TEST_CASE("A smaller window takes from the readers, not from the panes beside them")
{
    Desk desk;
    auto project = Test::makeProject(desk.folder, { u"One\n\ntext"_s, u"Two\n\ntext"_s });
    desk.window.resize(1600, 1000);
    REQUIRE(desk.window.openProject(project->path()));
    QApplication::processEvents();
    const int inspector = desk.find<QWidget>(u"inspector"_s)->width();
    const int library = desk.find<QWidget>(u"library"_s)->width();
    CHECK(inspector >= 300);
    desk.window.resize(1280, 720);
    QApplication::processEvents();
    CHECK(desk.find<QWidget>(u"inspector"_s)->width() == inspector);
    CHECK(desk.find<QWidget>(u"library"_s)->width() == library);
}

TEST_CASE("Every command is found by typing words of it")
{
    Desk desk;
    auto project = Test::makeProject(desk.folder, {u"One\n\ntext"_s});
    REQUIRE(desk.window.openProject(project->path()));
    desk.window.show();
    REQUIRE(QTest::qWaitForWindowActive(&desk.window));
    QTest::keyClick(&desk.window, Qt::Key_K, Qt::ControlModifier);
    auto *palette = desk.window.findChild<QWidget *>(u"commandPalette"_s);
    REQUIRE(palette);
    REQUIRE(palette->isVisible());
    auto *field = palette->findChild<QLineEdit *>();
    auto *list = palette->findChild<QAbstractItemView *>();
    REQUIRE((field && list));
    CHECK(list->model()->rowCount() > 30);
    QTest::keyClicks(field, u"overview tags"_s);
    REQUIRE(list->model()->rowCount() == 1);
    QTest::keyClick(field, Qt::Key_Return);
    CHECK_FALSE(palette->isVisible());
    CHECK(desk.window.workspace()->views().view() == Views::View::Tags);
}
