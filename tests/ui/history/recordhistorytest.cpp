// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/recordhistory.h"

#include "core/annotations/noteedits.h"
#include "core/annotations/taggingedits.h"
#include "core/tags/codebook.h"
#include "tests/testlib/testdata.h"
#include "tests/testlib/testsession.h"
#include "ui/history/historyrow.h"

#include <catch2/catch_test_macros.hpp>
#include <QLabel>
#include <QToolButton>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

struct Desk : Test::TestSession
{
    qint64 article;
    QUuid tagging;

    Desk()
        : TestSession({u"Talks\nA ceasefire, or a truce."_s})
        , article(project->articles().keys(ArticleTable::Order::Title).front())
    {
        project->setAuthor(u"Anna"_s);
        tagging = tagPassages(*project, u"Red lines/Truce"_s, {{article, {6, 17}}}).value().front();
    }
    QStringList words(const std::vector<RecordKey> &records)
    {
        QStringList lines;
        for (const HistoryLine &line : historyOf(*project, records))
            lines += u"%1|%2|%3"_s.arg(line.words.what, line.words.before, line.words.after);
        return lines;
    }
};

} // namespace

TEST_CASE("The history of a tagging is told in words, newest first")
{
    Desk desk;
    const RecordKey record = RecordKey::of(u"tagging"_s, desk.tagging);
    REQUIRE(moveTagging(*desk.project, desk.tagging, {desk.article, {6, 16}}).ok());
    REQUIRE(moveTagging(*desk.project, desk.tagging, {desk.article, {8, 16}}).ok());
    const auto other = createTag(*desk.project, u"Peace"_s);
    REQUIRE(retag(*desk.project, {desk.tagging}, *other).ok());
    const QStringList words = desk.words({record});
    REQUIRE(words.size() == 4);
    CHECK(words[0] == u"Tag changed|Red lines / Truce|Peace"_s);
    CHECK(words[1].startsWith(u"Start moved|“"_s));
    CHECK(words[2].startsWith(u"End moved|“"_s));
    CHECK(words[3].startsWith(u"Tagged “Red lines / Truce”|"_s));
    REQUIRE(untag(*desk.project, {desk.tagging}).ok());
    CHECK(desk.words({record}).front().startsWith(u"Tag “Peace” removed"_s));
}

TEST_CASE("What is written in one sitting is one line; the state of each other edit can be restored")
{
    Desk desk;
    const QUuid note = addNote(*desk.project, Note::Subject::Tagging, desk.tagging, u"First"_s).value();
    const RecordKey record = RecordKey::of(u"note"_s, note);
    REQUIRE(rewriteNote(*desk.project, note, u"First a"_s).ok());
    REQUIRE(rewriteNote(*desk.project, note, u"First a b"_s).ok());
    const QStringList words = desk.words({record});
    REQUIRE(words.size() == 2);
    CHECK(words[0] == u"Note changed|First|First a b"_s);
    CHECK(words[1] == u"Note written||First"_s);
    desk.project->setAuthor(u"Ben"_s);
    REQUIRE(rewriteNote(*desk.project, note, u"Other"_s).ok());
    const auto lines = historyOf(*desk.project, {record});
    REQUIRE(lines.size() == 3);
    CHECK(!lines[0].restorable);
    CHECK(lines[1].restorable);
    REQUIRE(desk.project->restore(record, lines[1].entry, u"Restore"_s).ok());
    CHECK(desk.project->notes().note(note)->body == u"First a b"_s);
}

TEST_CASE("Records are told together, and undone edits are left out")
{
    Desk desk;
    const QUuid note = addNote(*desk.project, Note::Subject::Tagging, desk.tagging, u"First"_s).value();
    const std::vector<RecordKey> records{RecordKey::of(u"tagging"_s, desk.tagging), RecordKey::of(u"note"_s, note)};
    CHECK(desk.words(records).size() == 2);
    REQUIRE(desk.project->undo().ok());
    CHECK(desk.words(records).size() == 1);
}

TEST_CASE("The widget follows the project and restores with its button")
{
    Desk desk;
    const QUuid note = addNote(*desk.project, Note::Subject::Tagging, desk.tagging, u"First"_s).value();
    desk.project->setAuthor(u"Ben"_s);
    RecordHistory history(desk.session());
    history.resize(300, 300);
    history.show();
    history.setRecord(RecordKey::of(u"note"_s, note));
    const auto rows = [&] {
        int count = 0;
        for (const HistoryRow *row : history.findChildren<HistoryRow *>())
            count += row->isVisible();
        return count;
    };
    REQUIRE(QTest::qWaitFor([&] { return rows() == 1; }));
    REQUIRE(rewriteNote(*desk.project, note, u"Worse"_s).ok());
    REQUIRE(QTest::qWaitFor([&] { return rows() == 2; }));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const auto lines = history.findChildren<HistoryRow *>();
    auto *restore = lines.back()->findChild<QToolButton *>(u"restore"_s);
    REQUIRE(restore->isVisible());
    QTest::mouseClick(restore, Qt::LeftButton);
    CHECK(desk.project->notes().note(note)->body == u"First"_s);
    REQUIRE(QTest::qWaitFor([&] { return rows() == 3; }));
    history.setRecords({});
    CHECK(rows() == 0);
}
