// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/linksmodel.h"

#include "tests/testlib/testsession.h"
#include "ui/session/openlinks.h"

#include <catch2/catch_test_macros.hpp>
#include <QAbstractItemModelTester>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

struct Desk : Test::TestSession
{
    OpenLinks links{session()};
    LinksModel model{*project, links};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    Desk()
        : TestSession({u"Harbour\nThe ferry was late by an hour."_s, u"Port\nThe ferry\nwas on time."_s})
    {
        links.setLinks({{LinkKind::Contradicts, {1, {8, 17}}, {2, {5, 26}}, u"Late, or on time."_s, true},
            {LinkKind::SameEvent, {1, {8, 17}}, {2, {5, 14}}, u"One ferry."_s, false}});
    }
};

} // namespace

TEST_CASE("A row has the words of both passages, their articles and why")
{
    Desk desk;
    REQUIRE(desk.model.rowCount() == 2);
    const QModelIndex row = desk.model.index(0);
    CHECK(row.data(LinksModel::FirstWordsRole).toString() == u"The ferry"_s);
    CHECK(row.data(LinksModel::SecondWordsRole).toString() == u"The ferry was on time"_s);
    CHECK(row.data(LinksModel::FirstArticleRole).toString() == u"Harbour"_s);
    CHECK(row.data(LinksModel::SecondArticleRole).toString() == u"Port"_s);
    CHECK(row.data(LinksModel::WhyRole).toString() == u"Late, or on time."_s);
    CHECK(row.data(LinksModel::HardRole).toBool());
    CHECK(row.data(Qt::AccessibleTextRole).toString().contains(u"Harbour"_s));
    CHECK(row.data().toString() != desk.model.index(1).data().toString());
    CHECK(row.data(LinksModel::GlyphRole).toString() == u"\u2260"_s);
}

TEST_CASE("The filter leaves one kind; counts are of all")
{
    Desk desk;
    desk.model.setKind(LinkKind::SameEvent);
    REQUIRE(desk.model.rowCount() == 1);
    CHECK(desk.model.index(0).data(LinksModel::KeyRole).toInt() == 1);
    CHECK(desk.model.rowOf(1) == 0);
    CHECK(desk.model.rowOf(0) == -1);
    CHECK(desk.model.count(LinkKind::Contradicts) == 1);
    desk.model.setKind(LinkKind::Supports);
    CHECK(desk.model.rowCount() == 0);
    desk.model.setKind(std::nullopt);
    CHECK(desk.model.rowCount() == 2);
    desk.links.setLinks({});
    CHECK(desk.model.rowCount() == 0);
}
