// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotatedpdf/pdfexportdialog.h"

#include "core/annotations/noteedits.h"
#include "core/annotations/taggingedits.h"
#include "tests/testlib/testdata.h"
#include "tests/testlib/testsession.h"
#include "ui/annotatedpdf/pdfdialogs.h"
#include "ui/annotatedpdf/pdfpreview.h"

#include <catch2/catch_test_macros.hpp>
#include <QAbstractButton>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTreeView>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

QString longText(const QString &title)
{
    QString text = title + u"\nA ceasefire, or a truce, was spoken of."_s;
    for (int i = 0; i < 120; ++i)
        text += u"\n\nParagraph %1 has words enough to fill a line or two of a page, so that there are several pages of them."_s.arg(i);
    return text;
}

/// What "open" would have been given to.
class Opened : public QObject
{
    Q_OBJECT

public:
    Opened() { QDesktopServices::setUrlHandler(u"file"_s, this, "open"); }
    ~Opened() override { QDesktopServices::unsetUrlHandler(u"file"_s); }

    QStringList paths;

public Q_SLOTS:
    void open(const QUrl &url) { paths.append(url.toLocalFile()); }
};

struct Desk : Test::TestSession
{
    std::vector<qint64> articles;
    std::unique_ptr<PdfExportDialog> dialog;
    QSignalSpy told{&notices, &Notices::shown};

    Desk()
        : TestSession({longText(u"Alpha"_s), u"Beta\nNo truce."_s})
        , articles(project->articles().keys(ArticleTable::Order::Title))
    {
        project->setAuthor(u"Anna"_s);
        const auto tagged = tagPassages(*project, u"Peace/Truce"_s, {passage(0, u"ceasefire"_s)});
        REQUIRE(tagged.ok());
        REQUIRE(addNote(*project, Note::Subject::Tagging, tagged->front(), u"Weak"_s).ok());
        REQUIRE(addPassageNote(*project, passage(0, u"a truce"_s), u"Who says so?"_s).ok());
        REQUIRE(tagPassages(*project, u"War"_s, {passage(1, u"truce"_s)}).ok());
        dialog = std::make_unique<PdfExportDialog>(session());
        dialog->setArticles({});
        dialog->show();
        QApplication::setActiveWindow(dialog.get());
        REQUIRE(settled());
        path()->setText(folder.filePath(u"out"_s));
    }
    [[nodiscard]] Passage passage(size_t article, const QString &words) const
    {
        const qsizetype start = project->articles().content(articles[article])->text.indexOf(words);
        return {articles[article], {start, start + words.size()}};
    }
    bool settled()
    {
        return QTest::qWaitFor([this] { return !dialog->isWorking() && jobs.running() == 0; }, 20000);
    }
    template <typename T> T *part(const QString &name) const
    {
        T *found = dialog->findChild<T *>(name);
        REQUIRE(found);
        return found;
    }
    [[nodiscard]] QLineEdit *path() const { return part<QLineEdit>(u"pdfPath"_s); }
    [[nodiscard]] QString summary() const { return part<QLabel>(u"pdfSummary"_s)->text(); }
    [[nodiscard]] QString place() const { return part<QLabel>(u"pdfPagePlace"_s)->text(); }
    [[nodiscard]] PdfPageView &pages() const { return *part<PdfPageView>(u"pdfPageView"_s); }
    void tick(const QString &box, bool on)
    {
        part<QCheckBox>(box)->setChecked(on);
        REQUIRE(settled());
    }
    void run()
    {
        QTest::mouseClick(part<QPushButton>(u"pdfRun"_s), Qt::LeftButton);
        REQUIRE(settled());
    }
    [[nodiscard]] QString result() const
    {
        auto *label = part<QLabel>(u"pdfResultSentence"_s);
        return label->isVisible() ? label->text() : QString();
    }
};

} // namespace

TEST_CASE("The articles that were given are taken; else the open ones, else all")
{
    Desk desk;
    auto *scope = desk.part<QComboBox>(u"pdfScope"_s);
    CHECK(scope->count() == 1);
    CHECK(desk.dialog->articles().size() == 2);
    desk.selection.open(desk.articles[1]);
    desk.dialog->setArticles({});
    CHECK(scope->count() == 2);
    CHECK(desk.dialog->articles() == std::vector<qint64>{desk.articles[1]});
    desk.dialog->setArticles({desk.articles[0]}, u"of the list"_s);
    CHECK(scope->currentText().contains(u"of the list"_s));
    CHECK(desk.dialog->articles() == std::vector<qint64>{desk.articles[0]});
    scope->setCurrentIndex(2);
    CHECK(desk.dialog->articles().size() == 2);
    CHECK(desk.settled());
}

TEST_CASE("One is told what will be in it, and again when the choice changes")
{
    Desk desk;
    CHECK(desk.summary().contains(u"2 tagged"_s));
    CHECK(desk.summary().contains(u"2 note"_s));
    desk.tick(u"pdfNotes"_s, false);
    CHECK_FALSE(desk.summary().contains(u"note"_s));
    desk.tick(u"pdfTags"_s, false);
    CHECK(desk.summary().contains(u"the text alone"_s));
}

TEST_CASE("Tags are ticked one by one")
{
    Desk desk;
    auto *tree = desk.part<QTreeView>(u"pdfTagTree"_s);
    REQUIRE(tree->model()->rowCount() == 2);
    tree->setFocus();
    tree->setCurrentIndex(tree->model()->index(0, 0));
    QTest::keyClick(tree, Qt::Key_Space);
    REQUIRE(desk.settled());
    CHECK(desk.dialog->request().choice.onlyTags.size() == 1);
    CHECK(desk.summary().contains(u"1 tagged"_s));
    tree->setCurrentIndex(tree->model()->index(1, 0));
    QTest::keyClick(tree, Qt::Key_Space);
    REQUIRE(desk.settled());
    CHECK_FALSE(desk.dialog->request().choice.tags);
    CHECK_FALSE(desk.summary().contains(u"tagged"_s));
}

TEST_CASE("Authors can be left out once there are two")
{
    Desk desk;
    CHECK_FALSE(desk.part<QWidget>(u"pdfAuthors"_s)->isVisible());
    desk.project->setAuthor(u"Ben"_s);
    REQUIRE(tagPassages(*desk.project, u"War"_s, {desk.passage(0, u"spoken"_s)}).ok());
    REQUIRE(desk.settled());
    REQUIRE(desk.part<QWidget>(u"pdfAuthors"_s)->isVisible());
    CHECK(desk.summary().contains(u"3 tagged"_s));
    const auto boxes = desk.part<QWidget>(u"pdfAuthors"_s)->findChildren<QCheckBox *>();
    for (QCheckBox *box : boxes)
        box->setChecked(box->text() == u"Ben"_s);
    REQUIRE(desk.settled());
    CHECK(desk.dialog->request().choice.authors == QStringList{u"Ben"_s});
    CHECK(desk.summary().contains(u"1 tagged"_s));
}

TEST_CASE("The preview shows the pages of an article; keys and buttons turn them")
{
    Desk desk;
    REQUIRE_FALSE(desk.pages().picture().image.isNull());
    auto *article = desk.part<QComboBox>(u"pdfPreviewArticle"_s);
    article->setCurrentIndex(article->findData(desk.articles[0]));
    REQUIRE(desk.settled());
    const int pages = desk.pages().picture().pages;
    REQUIRE(pages > 2);
    CHECK(desk.place() == u"1 of %1"_s.arg(pages));
    desk.pages().setFocus();
    QTest::keyClick(&desk.pages(), Qt::Key_Right);
    REQUIRE(desk.settled());
    CHECK(desk.place() == u"2 of %1"_s.arg(pages));
    QTest::keyClick(&desk.pages(), Qt::Key_End);
    REQUIRE(desk.settled());
    CHECK(desk.pages().picture().page == pages - 1);
    CHECK_FALSE(desk.part<QAbstractButton>(u"pdfPageOn"_s)->isEnabled());
    desk.part<QAbstractButton>(u"pdfPageBack"_s)->click();
    REQUIRE(desk.settled());
    CHECK(desk.pages().picture().page == pages - 2);
    CHECK(desk.pages().accessibleName().contains(u"Alpha"_s));
    article->setCurrentIndex(article->findData(desk.articles[1]));
    REQUIRE(desk.settled());
    CHECK(desk.pages().picture().article == desk.articles[1]);
    CHECK(desk.pages().picture().page == 0);
}

TEST_CASE("Page Down moves on the page first, then to the next one")
{
    Desk desk;
    auto *article = desk.part<QComboBox>(u"pdfPreviewArticle"_s);
    article->setCurrentIndex(article->findData(desk.articles[0]));
    REQUIRE(desk.settled());
    QTest::keyClick(&desk.pages(), Qt::Key_PageDown);
    REQUIRE(desk.settled());
    CHECK(desk.pages().picture().page == 0);
    desk.part<QAbstractButton>(u"pdfWholePage"_s)->click();
    REQUIRE(desk.settled());
    QTest::keyClick(&desk.pages(), Qt::Key_PageDown);
    REQUIRE(desk.settled());
    CHECK(desk.pages().picture().page == 1);
    CHECK(desk.pages().picture().image.height() < desk.pages().height());
}

TEST_CASE("The preview follows the choice and the project")
{
    Desk desk;
    auto *article = desk.part<QComboBox>(u"pdfPreviewArticle"_s);
    article->setCurrentIndex(article->findData(desk.articles[1]));
    REQUIRE(desk.settled());
    const QImage all = desk.pages().picture().image;
    desk.tick(u"pdfTags"_s, false);
    const QImage plain = desk.pages().picture().image;
    CHECK(all != plain);
    desk.tick(u"pdfTags"_s, true);
    CHECK(desk.pages().picture().image == all);
    REQUIRE(desk.project->undo().ok());
    REQUIRE(desk.settled());
    CHECK(desk.pages().picture().image != all);
}

TEST_CASE("A dossier is written in a job; one is told, and it can be opened")
{
    Desk desk;
    Opened opened;
    desk.part<QRadioButton>(u"pdfDossier"_s)->setChecked(true);
    desk.path()->setText(desk.folder.filePath(u"all"_s));
    CHECK(desk.dialog->request().path.endsWith(u"all.pdf"_s));
    QTest::keyClick(desk.path(), Qt::Key_Return);
    REQUIRE(desk.settled());
    const QString file = desk.folder.filePath(u"all.pdf"_s);
    CHECK(Test::readFile(file).startsWith("%PDF-"));
    CHECK(desk.result().contains(u"all.pdf"_s));
    CHECK(desk.result().contains(u"2 article"_s));
    REQUIRE(desk.told.size() == 1);
    CHECK(desk.told[0][0].value<Notices::Kind>() == Notices::Kind::Information);
    desk.part<QPushButton>(u"pdfOpenFile"_s)->click();
    desk.part<QPushButton>(u"pdfOpenFolder"_s)->click();
    CHECK(opened.paths == QStringList{file, desk.folder.path()});
    CHECK(desk.part<QLabel>(u"pdfPathHint"_s)->text().isEmpty());
    desk.part<QRadioButton>(u"pdfEach"_s)->setChecked(true);
    desk.part<QRadioButton>(u"pdfDossier"_s)->setChecked(true);
    CHECK(desk.part<QLabel>(u"pdfPathHint"_s)->text().contains(u"replaced"_s));
}

TEST_CASE("A file for each article goes into a folder, which is made")
{
    Desk desk;
    CHECK(desk.part<QLabel>(u"pdfPathHint"_s)->text().contains(u"made"_s));
    desk.run();
    CHECK(QDir(desk.folder.filePath(u"out"_s)).entryList({u"*.pdf"_s}).size() == 2);
    CHECK(desk.result().startsWith(u"2 file"_s));
    CHECK_FALSE(desk.part<QPushButton>(u"pdfOpenFile"_s)->isVisible());
}

TEST_CASE("A place is chosen in a dialog of its own, which nothing waits for")
{
    Desk desk;
    desk.part<QPushButton>(u"pdfBrowse"_s)->click();
    const auto dialogs = desk.dialog->findChildren<QFileDialog *>(u"pdfFileDialog"_s);
    REQUIRE(dialogs.size() == 1);
    CHECK(dialogs.front()->fileMode() == QFileDialog::Directory);
    Q_EMIT dialogs.front()->fileSelected(desk.folder.filePath(u"there"_s));
    dialogs.front()->close();
    CHECK(desk.dialog->request().path == desk.folder.filePath(u"there"_s));
    // Each kind keeps its own place.
    desk.part<QRadioButton>(u"pdfDossier"_s)->setChecked(true);
    CHECK(desk.dialog->request().path.endsWith(u".pdf"_s));
    desk.path()->setText(desk.folder.path());
    CHECK(desk.part<QLabel>(u"pdfPathHint"_s)->text().contains(u"folder"_s));
    CHECK_FALSE(desk.part<QPushButton>(u"pdfRun"_s)->isEnabled());
    desk.part<QRadioButton>(u"pdfEach"_s)->setChecked(true);
    CHECK(desk.dialog->request().path == desk.folder.filePath(u"there"_s));
}

TEST_CASE("What cannot be written is said in a sentence")
{
    Desk desk;
    Test::writeFile(desk.folder.filePath(u"taken"_s), "x");
    desk.path()->setText(desk.folder.filePath(u"taken/below"_s));
    desk.run();
    CHECK(desk.result().contains(u"below"_s));
    REQUIRE(desk.told.size() == 1);
    CHECK(desk.told[0][0].value<Notices::Kind>() == Notices::Kind::Problem);
    CHECK_FALSE(desk.part<QPushButton>(u"pdfOpenFolder"_s)->isVisible());
    desk.path()->clear();
    CHECK_FALSE(desk.part<QPushButton>(u"pdfRun"_s)->isEnabled());
}

TEST_CASE("What could not be placed is listed and copied")
{
    Desk desk;
    Tagging lost = desk.project->taggings().inArticle(desk.articles[1], desk.project->articles().text(desk.articles[1])).front();
    lost.span.reset();
    const auto lose = [&]() -> Result<Done> {
        desk.project->taggings().update(lost, desk.project->articles().text(lost.article));
        return Done{};
    };
    REQUIRE(desk.project->edit(u"Lose it"_s, lose).ok());
    REQUIRE(desk.settled());
    CHECK(desk.summary().contains(u"1 that cannot be placed"_s));
    desk.run();
    auto *list = desk.part<QListView>(u"pdfNotPlaced"_s);
    CHECK(list->isVisible());
    REQUIRE(list->model()->rowCount() == 1);
    desk.part<QPushButton>(u"pdfCopyNotPlaced"_s)->click();
    CHECK(QGuiApplication::clipboard()->text() == list->model()->index(0, 0).data().toString());
    CHECK(desk.told[0][2].toStringList().size() == 1);
}

TEST_CASE("An export that is stopped leaves the dialog ready for the next")
{
    Desk desk;
    desk.part<QPushButton>(u"pdfRun"_s)->click();
    CHECK(desk.part<QPushButton>(u"pdfCancel"_s)->isVisible());
    CHECK_FALSE(desk.part<QPushButton>(u"pdfRun"_s)->isEnabled());
    desk.part<QPushButton>(u"pdfCancel"_s)->click();
    REQUIRE(desk.settled());
    CHECK_FALSE(desk.part<QPushButton>(u"pdfCancel"_s)->isVisible());
    CHECK(desk.part<QPushButton>(u"pdfRun"_s)->isEnabled());
}

TEST_CASE("Closing tells the shell, and its state comes back in another dialog")
{
    Desk desk;
    QSignalSpy closed(desk.dialog.get(), &PdfExportDialog::closed);
    desk.tick(u"pdfSuggested"_s, false);
    desk.tick(u"pdfPlaces"_s, false);
    desk.part<QRadioButton>(u"pdfDossier"_s)->setChecked(true);
    desk.part<QComboBox>(u"pdfPaper"_s)->setCurrentIndex(1);
    desk.part<QAbstractButton>(u"pdfWholePage"_s)->click();
    auto *tree = desk.part<QTreeView>(u"pdfTagTree"_s);
    tree->model()->setData(tree->model()->index(0, 0), Qt::Unchecked, Qt::CheckStateRole);
    const PdfExportRequest before = desk.dialog->request();
    QTest::keyClick(desk.dialog.get(), Qt::Key_Escape);
    CHECK_FALSE(desk.dialog->isVisible());
    CHECK(closed.size() == 1);
    PdfExportDialog other(desk.session());
    other.restoreState(desk.dialog->saveState());
    CHECK(other.request().choice == before.choice);
    CHECK(other.request().dossier);
    CHECK(other.request().path == before.path);
    CHECK(other.findChild<PdfPreview *>()->fit() == PdfPageView::Fit::Page);
    other.restoreState("not a state");
    CHECK(other.request().choice == before.choice);
}

TEST_CASE("There is one dialog a window, and asking again brings other articles")
{
    Desk desk;
    QWidget window;
    desk.part<QRadioButton>(u"pdfDossier"_s)->setChecked(true);
    const PdfExportDialog *first = showPdfExport(desk.session(), &window, {desk.articles[0]}, {}, desk.dialog->saveState());
    CHECK(first->request().dossier);
    CHECK(first->isVisible());
    CHECK_FALSE(first->isModal());
    CHECK(showPdfExport(desk.session(), &window, {desk.articles[1]}) == first);
    CHECK(first->articles() == std::vector<qint64>{desk.articles[1]});
    CHECK(QTest::qWaitFor([&] { return !first->isWorking(); }));
}

TEST_CASE("It fits a small screen, in either theme, and everything that takes keys has a name")
{
    Desk desk;
    CHECK(desk.dialog->minimumSizeHint().width() <= 1280);
    CHECK(desk.dialog->minimumSizeHint().height() <= 680);
    desk.appearance.setTheme(Theme::darkTheme());
    CHECK(desk.dialog->palette().color(QPalette::Window) == Theme::darkTheme().window);
    for (const QWidget *widget : desk.dialog->findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->window() != desk.dialog.get() || widget->inherits("QScrollBar"))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const QString name = button && !button->text().isEmpty() ? button->text() : widget->accessibleName();
        INFO(widget->metaObject()->className() << ' ' << widget->objectName().toStdString());
        CHECK_FALSE(name.isEmpty());
    }
}

#include "pdfexportdialogtest.moc"
