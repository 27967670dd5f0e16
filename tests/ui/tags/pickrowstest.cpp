// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tags/pickrows.h"

#include "tests/testlib/testdata.h"
#include "ui/tags/pickmodel.h"
#include "ui/tags/taglook.h"

#include <catch2/catch_test_macros.hpp>
#include <QAbstractItemModelTester>
#include <QFontMetrics>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

Tag tagOf(const QString &name, const QUuid &parent = {})
{
    return {QUuid::createUuid(), parent, name, 2, {}, {}};
}

struct Codebook
{
    Tag lines = tagOf(u"Red lines"_s);
    Tag nato = tagOf(u"NATO troops"_s, lines.id);
    Tag negotiations = tagOf(u"Negotiations at once"_s);
    std::vector<Tag> tags{negotiations, lines, nato};

    QStringList rows(const QString &typed, const PickRequest &request = {}) const
    {
        QStringList rows;
        for (const PickRow &row : pickRows(tags, request, typed))
            rows.append(
                row.kind == PickRow::Kind::Make ? QString(u'+' + row.path) : QString((row.carried ? u"*"_s : QString()) + row.path));
        return rows;
    }
};

} // namespace

TEST_CASE("A path is read as the codebook writes it")
{
    CHECK(typedPath(u" Red  lines/NATO "_s) == u"Red lines / NATO"_s);
    CHECK(typedPath(u"/NATO/"_s) == u"NATO"_s);
    CHECK(typedPath(u" / "_s).isNull());
}

TEST_CASE("Words begin words, whatever case and accents")
{
    CHECK(beginsWords(u"Red lines / NATO troops"_s, u"tro nato"_s));
    CHECK(beginsWords(u"Red lines / NATO troops"_s, u"red lines/na"_s));
    CHECK(beginsWords(u"Erdoğan"_s, u"erdogan"_s));
    CHECK(!beginsWords(u"Red lines / NATO troops"_s, u"ato"_s));
}

TEST_CASE("A tag that fits comes first, the one to make last")
{
    const Codebook book;
    CHECK(book.rows(u"nato"_s) == QStringList{u"Red lines / NATO troops"_s, u"Negotiations at once"_s, u"+nato"_s});
    CHECK(book.rows(u"red lines"_s).first() == u"Red lines"_s);
    CHECK(!book.rows(u"RED LINES"_s).contains(u"+RED LINES"_s));
}

TEST_CASE("Where only the letters fit, Enter makes the tag that was typed")
{
    Codebook book;
    book.tags = {book.negotiations};
    CHECK(book.rows(u"nato"_s) == QStringList{u"+nato"_s, u"Negotiations at once"_s});
    CHECK(book.rows(u"Ceasefire/Terms"_s) == QStringList{u"+Ceasefire / Terms"_s});
}

TEST_CASE("A picker offers what it was asked to")
{
    const Codebook book;
    PickRequest request;
    request.recent = {book.nato.id};
    request.carried = {book.lines.id};
    CHECK(book.rows({}, request) == QStringList{u"Red lines / NATO troops"_s, u"Negotiations at once"_s, u"*Red lines"_s});
    request.excluded = {book.nato.id};
    request.mayMake = false;
    CHECK(book.rows(u"nato"_s, request) == QStringList{u"Negotiations at once"_s});
    request.only = QSet<QUuid>{book.lines.id};
    CHECK(book.rows({}, request) == QStringList{u"*Red lines"_s});
}

TEST_CASE("The model of a picker")
{
    const Codebook book;
    PickModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    PickRequest request;
    request.carried = {book.nato.id};
    model.setRows(pickRows(book.tags, request, u"nato"_s));
    REQUIRE(model.rowCount() == 3);
    CHECK(model.index(0).data().toString() == u"Red lines / NATO troops"_s);
    CHECK(model.index(0).data(PickModel::CarriedRole).toBool());
    CHECK(model.index(2).data().toString() == u"Create “nato”"_s);
    CHECK(model.index(2).data(PickModel::KindRole).toInt() == int(PickRow::Kind::Make));
    model.setRows({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("Of a path the tag's own name is shown first of all")
{
    const QFontMetrics metrics{QFont()};
    const QString path = u"Security guarantees / Air support"_s;
    const auto whole = TagPathText::fitted(path, metrics, 1000);
    CHECK(whole.above == u"Security guarantees / "_s);
    CHECK(whole.name == u"Air support"_s);
    CHECK(TagPathText::fitted(path, metrics, whole.width(metrics)).above == whole.above);
    const auto tight = TagPathText::fitted(path, metrics, metrics.horizontalAdvance(whole.name) + 4);
    CHECK(tight.above.isEmpty());
    CHECK(tight.name == whole.name);
    CHECK(TagPathText::fitted(u"Talks"_s, metrics, 1000).above.isEmpty());
}
