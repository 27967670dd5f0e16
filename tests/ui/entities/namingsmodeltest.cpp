// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entities/namingsmodel.h"

#include "tests/testlib/testdata.h"
#include "tests/testlib/testsession.h"

#include <catch2/catch_test_macros.hpp>
#include <QAbstractItemModelTester>

using namespace Parallax;
using namespace Qt::StringLiterals;

TEST_CASE("The articles that name an entity, the newest of many")
{
    Test::TestSession desk;
    for (int i = 0; i < NamingsModel::most + 5; ++i) {
        const qint64 article = Test::addArticle(*desk.project, u"Oslo, number %1"_s.arg(i));
        Test::addMentions(*desk.project, article, {{u"Oslo"_s, EntityType::Gpe}});
    }
    NamingsModel model(*desk.project, desk.jobs);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    const qint64 oslo = desk.project->entities().all().front().key;
    model.setEntity(oslo);
    REQUIRE(desk.waitForJobs());
    CHECK(model.rowCount() == NamingsModel::most);
    CHECK(model.total() == NamingsModel::most + 5);
    CHECK(model.index(0).data(NamingsModel::MentionsRole).toInt() == 1);

    model.setEntity(oslo + 1000);
    model.setEntity(std::nullopt);
    CHECK(model.rowCount() == 0);
    REQUIRE(desk.waitForJobs());
    CHECK(model.total() == 0);
}
