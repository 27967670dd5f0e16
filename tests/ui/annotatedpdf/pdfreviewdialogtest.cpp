// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotatedpdf/pdfreviewdialog.h"

#include "core/annotatedpdf/annotatedpdf.h"
#include "core/annotations/taggingedits.h"
#include "core/pdf/pdffile.h"
#include "core/pdf/pdffinish.h"
#include "core/tags/codebook.h"
#include "tests/testlib/testdata.h"
#include "tests/testlib/testsession.h"
#include "ui/annotatedpdf/pdfdialogs.h"
#include "ui/annotatedpdf/pdfreviewmodel.h"
#include "ui/annotatedpdf/pdfreviewview.h"
#include "ui/tags/tagpicker.h"
#include "ui/widgets/emptystate.h"

#include <catch2/catch_test_macros.hpp>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

using Kind = PdfChange::Kind;

struct Desk : Test::TestSession
{
    std::vector<qint64> articles;
    QSignalSpy reveals{&selection, &Selection::revealRequested};
    QSignalSpy told{&notices, &Notices::shown};
    PdfReviewDialog dialog{session()};
    PdfReviewView *view = dialog.findChild<PdfReviewView *>(u"pdfReviewList"_s);
    QPushButton *apply = dialog.findChild<QPushButton *>(u"pdfReviewApply"_s);
    EmptyState *empty = dialog.findChild<EmptyState *>(u"pdfReviewEmpty"_s);

    Desk()
        : TestSession({u"Alpha\nA ceasefire, or a truce."_s, u"Beta\nNo truce."_s})
        , articles(project->articles().keys(ArticleTable::Order::Title))
    {
        project->setAuthor(u"Anna"_s);
        dialog.show();
        QApplication::setActiveWindow(&dialog);
    }
    [[nodiscard]] PdfChange highlight(size_t article, const QString &words, const QString &tag) const
    {
        PdfChange change;
        const qsizetype start = project->articles().text(articles[article]).indexOf(words);
        change.passage = {articles[article], {start, start + words.size()}};
        change.words = words;
        change.tag = tag;
        change.author = u"Ben"_s;
        return change;
    }
    void show(const std::vector<PdfChange> &changes)
    {
        PdfReview review;
        review.changes = changes;
        dialog.showReview(review);
    }
    [[nodiscard]] QModelIndex at(int top, int row) const { return view->model()->index(row, 0, view->model()->index(top, 0)); }
    bool settled()
    {
        return QTest::qWaitFor([this] { return !dialog.isWorking() && jobs.running() == 0; });
    }
    [[nodiscard]] QString text(const QString &name) const
    {
        const auto *label = dialog.findChild<QLabel *>(name);
        REQUIRE(label);
        return label->isHidden() ? QString() : label->text();
    }
};

} // namespace

TEST_CASE("A PDF in which nothing was changed says so; one that cannot be read, why")
{
    Desk desk;
    desk.show({});
    CHECK(desk.empty->isVisible());
    CHECK(desk.empty->text().contains(u"Nothing was changed in this PDF"_s));
    CHECK_FALSE(desk.apply->isVisible());
    desk.dialog.showReview(Error{u"It is no PDF."_s});
    CHECK(desk.empty->text().contains(u"It is no PDF."_s));
}

TEST_CASE("A file is read in a job; what is no PDF is a sentence, not a notice")
{
    Desk desk;
    Test::writeFile(desk.folder.filePath(u"no.pdf"_s), "no PDF at all");
    desk.dialog.read(desk.folder.filePath(u"no.pdf"_s));
    CHECK(desk.empty->text().contains(u"Reading"_s));
    CHECK(desk.dialog.windowTitle().contains(u"no.pdf"_s));
    REQUIRE(desk.settled());
    CHECK_FALSE(desk.empty->text().contains(u"Reading"_s));
    CHECK(desk.empty->isVisible());
    CHECK(desk.told.isEmpty());
}

TEST_CASE("What was exported comes back without changes")
{
    Desk desk;
    REQUIRE(tagPassages(*desk.project, u"Peace"_s, {desk.highlight(0, u"ceasefire"_s, {}).passage}).ok());
    const QString path = desk.folder.filePath(u"out.pdf"_s);
    REQUIRE(writeAnnotatedPdf(*desk.project, path, desk.articles, PdfChoice::everything()).ok());
    desk.dialog.read(path);
    REQUIRE(desk.settled());
    CHECK(desk.empty->text().contains(u"Nothing was changed"_s));
    CHECK(desk.empty->text().contains(u"1 mark"_s));
}

TEST_CASE("A change that is looked at is shown in the reader; the dialog stays")
{
    Desk desk;
    desk.show({desk.highlight(0, u"a truce"_s, u"Peace"_s), desk.highlight(1, u"No truce"_s, {})});
    REQUIRE(desk.view->isVisible());
    const QPoint place = desk.view->visualRect(desk.at(1, 0)).center();
    QTest::mouseClick(desk.view->viewport(), Qt::LeftButton, {}, place);
    REQUIRE_FALSE(desk.reveals.isEmpty());
    CHECK(desk.reveals.last()[0].value<Selection::Passage>() == desk.dialog.model().review().changes[1].passage);
    CHECK(desk.selection.activeArticle() == desk.articles[1]);
    CHECK(desk.dialog.isVisible());
    CHECK(desk.text(u"pdfChangeWords"_s) == u"No truce"_s);
    desk.view->setFocus();
    QTest::keyClick(desk.view, Qt::Key_Home);
    QTest::keyClick(desk.view, Qt::Key_Down);
    CHECK(desk.selection.activeArticle() == desk.articles[0]);
    CHECK(desk.text(u"pdfChangeTag"_s) == u"Peace"_s);
}

TEST_CASE("Space and a click on the box tick; the button says how many there are")
{
    Desk desk;
    desk.show({desk.highlight(0, u"a truce"_s, u"Peace"_s), desk.highlight(0, u"ceasefire"_s, {})});
    CHECK(desk.apply->text().contains(u'2'));
    desk.view->setFocus();
    desk.view->setCurrentIndex(desk.at(0, 0));
    QTest::keyClick(desk.view, Qt::Key_Space);
    CHECK(desk.dialog.model().chosen() == 1);
    QTest::mouseClick(desk.view->viewport(), Qt::LeftButton, {}, desk.view->visualRect(desk.at(0, 1)).topLeft() + QPoint(18, 16));
    CHECK(desk.dialog.model().chosen() == 0);
    CHECK_FALSE(desk.apply->isEnabled());
    desk.view->selectAll();
    QTest::keyClick(desk.view, Qt::Key_Space);
    CHECK(desk.dialog.model().chosen() == 2);
}

TEST_CASE("What needs a look comes without a tick and says why")
{
    Desk desk;
    PdfChange conflict = desk.highlight(0, u"a truce"_s, {});
    conflict.kind = Kind::ChangedNote;
    conflict.before = u"Mine"_s;
    conflict.after = u"Theirs"_s;
    conflict.chosen = false;
    conflict.why = u"It was changed here as well."_s;
    desk.show({conflict});
    CHECK_FALSE(desk.apply->isEnabled());
    desk.view->setCurrentIndex(desk.at(0, 0));
    CHECK(desk.text(u"pdfChangeWhy"_s) == conflict.why);
    CHECK(desk.text(u"pdfChangeBefore"_s) == u"Mine"_s);
    CHECK(desk.text(u"pdfChangeAfter"_s) == u"Theirs"_s);
    CHECK(desk.text(u"pdfChangeTag"_s).isEmpty());
}

TEST_CASE("Enter takes over what is ticked, as one edit")
{
    Desk desk;
    PdfChange other = desk.highlight(1, u"truce"_s, u"War"_s);
    other.chosen = false;
    desk.show({desk.highlight(0, u"a truce"_s, u"Peace/Truce"_s), other});
    QSignalSpy closed(&desk.dialog, &PdfReviewDialog::closed);
    desk.view->setFocus();
    desk.view->setCurrentIndex(desk.at(0, 0));
    QTest::keyClick(desk.view, Qt::Key_Return);
    REQUIRE(desk.settled());
    CHECK(desk.project->taggings().count() == 1);
    CHECK_FALSE(findTag(desk.project->tags().all(), u"Peace/Truce"_s).isNull());
    CHECK(closed.size() == 1);
    REQUIRE(desk.told.size() == 1);
    CHECK(desk.told[0][0].value<Notices::Kind>() == Notices::Kind::Information);
    REQUIRE(desk.project->undo().ok());
    CHECK(desk.project->taggings().count() == 0);
    CHECK(findTag(desk.project->tags().all(), u"Peace"_s).isNull());
}

TEST_CASE("Selected highlights get another tag from the picker, a new one too, or none")
{
    Desk desk;
    const QUuid peace = createTag(*desk.project, u"Peace"_s).value();
    desk.show({desk.highlight(0, u"a truce"_s, {}), desk.highlight(0, u"ceasefire"_s, {})});
    desk.view->setFocus();
    desk.view->setCurrentIndex(desk.at(0, 0));
    desk.view->selectAll();
    QTest::keyClick(desk.view, Qt::Key_T);
    auto *picker = desk.dialog.findChild<TagPicker *>();
    REQUIRE(picker);
    Q_EMIT picker->picked(peace, false);
    CHECK(desk.dialog.model().review().changes[0].tag == u"Peace"_s);
    CHECK(desk.dialog.model().review().changes[1].tag == u"Peace"_s);
    desk.view->setCurrentIndex(desk.at(0, 1));
    Q_EMIT picker->makeRequested(u"Words / New"_s, false);
    CHECK(desk.dialog.model().review().changes[0].tag == u"Peace"_s);
    CHECK(desk.dialog.model().review().changes[1].tag == u"Words / New"_s);
    desk.dialog.findChild<QPushButton *>(u"pdfChangeUntag"_s)->click();
    CHECK(desk.dialog.model().review().changes[1].tag.isEmpty());
}

TEST_CASE("After a change of the project the file is compared again, and what was decided stays")
{
    Desk desk;
    REQUIRE(tagPassages(*desk.project, u"Peace"_s, {desk.highlight(0, u"a truce"_s, {}).passage}).ok());
    const QString path = desk.folder.filePath(u"out.pdf"_s);
    REQUIRE(writeAnnotatedPdf(*desk.project, path, desk.articles, PdfChoice::everything()).ok());
    // Somebody marks the words of the tag once more.
    const auto exported = readPdf(path);
    REQUIRE(exported.ok());
    REQUIRE(exported->annotations.size() == 1);
    PdfAdditions additions;
    additions.attachments = exported->attachments;
    additions.annotations = {exported->annotations.front(), exported->annotations.front()};
    additions.annotations.back().name = u"okular-1"_s;
    additions.annotations.back().contents = u"Who says so?"_s;
    QFile back(desk.folder.filePath(u"back.pdf"_s));
    REQUIRE(back.open(QIODevice::WriteOnly));
    REQUIRE(finishPdf(path, additions, back).ok());
    back.close();
    desk.dialog.read(back.fileName());
    REQUIRE(desk.settled());
    const int before = desk.dialog.model().chosen();
    REQUIRE(before > 0);
    REQUIRE(desk.dialog.model().setData(desk.at(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    QSignalSpy again(&desk.dialog.model(), &QAbstractItemModel::modelReset);
    REQUIRE(tagPassages(*desk.project, u"War"_s, {desk.highlight(1, u"truce"_s, {}).passage}).ok());
    REQUIRE(desk.settled());
    CHECK(again.size() == 1);
    CHECK(desk.dialog.model().chosen() == before - 1);
    CHECK_FALSE(desk.dialog.model().changeAt(desk.at(0, 0))->chosen);
}

TEST_CASE("Esc closes, and a dialog of its own is gone then; its shape can be kept")
{
    Desk desk;
    QWidget window;
    Test::writeFile(desk.folder.filePath(u"no.pdf"_s), "no PDF");
    const QPointer<PdfReviewDialog> dialog = reviewPdfFile(desk.session(), &window, desk.folder.filePath(u"no.pdf"_s));
    REQUIRE(dialog);
    CHECK(dialog->isVisible());
    CHECK_FALSE(dialog->isModal());
    // The screen without a display is 800 wide.
    dialog->resize(780, 500);
    desk.dialog.restoreState(dialog->saveState());
    CHECK(desk.dialog.size() == QSize(780, 500));
    QTest::keyClick(dialog.data(), Qt::Key_Escape);
    CHECK(QTest::qWaitFor([&] { return dialog.isNull(); }));
    CHECK(desk.settled());
}

TEST_CASE("A project that can only be read shows what came back and takes nothing")
{
    Desk desk;
    auto readOnly = Project::open(desk.project->path(), Project::Access::Read);
    REQUIRE(readOnly.ok());
    PdfReviewDialog dialog(Session{**readOnly, desk.selection, desk.jobs, desk.notices, desk.appearance});
    PdfReview review;
    review.changes = {desk.highlight(0, u"a truce"_s, {})};
    dialog.showReview(review);
    CHECK(dialog.model().rowCount() == 1);
    CHECK_FALSE(dialog.findChild<QPushButton *>(u"pdfReviewApply"_s)->isEnabled());
    CHECK(dialog.findChild<QLabel *>(u"pdfReviewNotice"_s)->text().contains(u"only be read"_s));
}

TEST_CASE("It fits a small screen, and rows are as high as their words")
{
    Desk desk;
    PdfChange change = desk.highlight(0, u"a truce"_s, u"Peace"_s);
    change.words = u"many words "_s.repeated(40);
    desk.show({change});
    CHECK(desk.dialog.minimumSizeHint().width() <= 1280);
    CHECK(desk.dialog.minimumSizeHint().height() <= 680);
    const int title = desk.view->visualRect(desk.view->model()->index(0, 0)).height();
    CHECK(desk.view->visualRect(desk.at(0, 0)).height() > 2 * title);
    desk.appearance.setTheme(Theme::darkTheme());
    CHECK(desk.dialog.palette().color(QPalette::Window) == Theme::darkTheme().window);
}
