// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tags/codebookmodel.h"

#include "tests/ui/tags/tagsdesk.h"

#include <catch2/catch_test_macros.hpp>
#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QTreeView>

#include <functional>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

struct Desk : Test::TagsDesk
{
    CodebookModel model{*project, jobs};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Warning};

    /// "Red lines 0/2", those below with a dot before them.
    QStringList rows()
    {
        QStringList lines;
        const std::function<void(const QModelIndex &, const QString &)> print = [&](const QModelIndex &parent, const QString &dots) {
            for (int row = 0; row < model.rowCount(parent); ++row) {
                const QModelIndex index = model.index(row, 0, parent);
                lines.append(u"%1%2 %3/%4"_s.arg(dots, index.data().toString())
                                 .arg(index.data(CodebookModel::CountRole).toInt())
                                 .arg(index.data(CodebookModel::TotalRole).toInt()));
                print(index, QString(dots + u'.'));
            }
        };
        print({}, {});
        return lines;
    }
};

} // namespace

TEST_CASE("The codebook is a tree with counts, its own and with those below")
{
    Desk desk;
    const QUuid nato = desk.tag(u"Red lines/NATO"_s);
    const QUuid quote = desk.tag(u"Key quote"_s);
    CHECK(desk.rows() == QStringList{u"Key quote 0/0"_s, u"Red lines 0/0"_s, u".NATO 0/0"_s});
    desk.put(nato, desk.passage(0, u"road"_s));
    desk.put(nato, desk.passage(1, u"troops"_s));
    desk.put(quote, desk.passage(0, u"road to nowhere"_s));
    REQUIRE(desk.settle());
    CHECK(desk.rows() == QStringList{u"Key quote 1/1"_s, u"Red lines 0/2"_s, u".NATO 2/2"_s});
    REQUIRE(deleteTag(*desk.project, quote).ok());
    CHECK(desk.rows() == QStringList{u"Red lines 0/2"_s, u".NATO 2/2"_s});
}

TEST_CASE("Moves, merges and undoing keep what is unfolded and selected")
{
    Desk desk;
    desk.tag(u"A/B/C"_s);
    const QUuid d = desk.tag(u"D"_s);
    QTreeView view;
    view.setModel(&desk.model);
    view.expandAll();
    const QUuid b = findTag(desk.project->tags().all(), u"A/B"_s);
    const QUuid c = findTag(desk.project->tags().all(), u"A/B/C"_s);
    view.setCurrentIndex(desk.model.indexOf(c));

    REQUIRE(moveTag(*desk.project, b, d).ok());
    CHECK(desk.rows() == QStringList{u"A 0/0"_s, u"D 0/0"_s, u".B 0/0"_s, u"..C 0/0"_s});
    CHECK(view.isExpanded(desk.model.indexOf(b)));
    CHECK(desk.model.idAt(view.currentIndex()) == c);

    // The former parent below what was below it.
    REQUIRE(moveTag(*desk.project, b, {}).ok());
    REQUIRE(moveTag(*desk.project, d, c).ok());
    CHECK(desk.rows() == QStringList{u"A 0/0"_s, u"B 0/0"_s, u".C 0/0"_s, u"..D 0/0"_s});
    REQUIRE(mergeTags(*desk.project, b, findTag(desk.project->tags().all(), u"A"_s)).ok());
    CHECK(desk.rows() == QStringList{u"A 0/0"_s, u".C 0/0"_s, u"..D 0/0"_s});
    CHECK(desk.model.idAt(view.currentIndex()) == c);
    for (int i = 0; i < 4; ++i)
        REQUIRE(desk.project->undo().ok());
    CHECK(desk.rows() == QStringList{u"A 0/0"_s, u".B 0/0"_s, u"..C 0/0"_s, u"D 0/0"_s});
    CHECK(desk.model.idAt(view.currentIndex()) == c);
}

TEST_CASE("A name is written through an edit, and a bad one is refused with a sentence")
{
    Desk desk;
    const QUuid tag = desk.tag(u"Red line"_s);
    desk.tag(u"Other"_s);
    QSignalSpy failed(&desk.model, &CodebookModel::failed);
    CHECK(desk.model.setData(desk.model.indexOf(tag), u"  Red   lines "_s));
    CHECK(desk.model.tag(tag)->name == u"Red lines"_s);
    CHECK(!desk.model.setData(desk.model.indexOf(tag), u"a/b"_s));
    CHECK(!desk.model.setData(desk.model.indexOf(tag), u"Other"_s));
    CHECK(failed.size() == 2);
    CHECK(desk.model.tag(tag)->name == u"Red lines"_s);
    REQUIRE(desk.project->undo().ok());
    CHECK(desk.model.indexOf(tag).data().toString() == u"Red line"_s);
}

TEST_CASE("A tag is dragged below another one, to the top, and never below itself")
{
    Desk desk;
    const QUuid nato = desk.tag(u"Red lines/NATO"_s);
    const QUuid lines = desk.model.tag(nato)->parent;
    const QUuid other = desk.tag(u"Other"_s);
    const auto drop = [&](const QUuid &dragged, const QUuid &onto) {
        const std::unique_ptr<QMimeData> data(desk.model.mimeData({desk.model.indexOf(dragged)}));
        REQUIRE(data->hasFormat(tagMimeType.toString()));
        return desk.model.dropMimeData(data.get(), Qt::MoveAction, -1, -1, desk.model.indexOf(onto));
    };
    CHECK(!drop(lines, nato));
    CHECK(!drop(lines, lines));
    CHECK(!drop(nato, lines));
    CHECK(drop(nato, other));
    CHECK(desk.model.tag(nato)->parent == other);
    CHECK(drop(nato, {}));
    CHECK(desk.model.tag(nato)->parent.isNull());
    CHECK(!drop(nato, {}));

    QMimeData foreign;
    foreign.setData(tagMimeType.toString(), "nonsense");
    CHECK(!desk.model.canDropMimeData(&foreign, Qt::MoveAction, -1, -1, {}));
}

TEST_CASE("A branch is the tag with all below it")
{
    Desk desk;
    const QUuid c = desk.tag(u"A/B/C"_s);
    const QUuid a = findTag(desk.project->tags().all(), u"A"_s);
    CHECK(desk.model.branch(a).size() == 3);
    CHECK(desk.model.branch(c) == std::vector<QUuid>{c});
    CHECK(desk.model.branch({}).empty());
}
