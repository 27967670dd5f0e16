// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entities/entitiesmodel.h"

#include "tests/testlib/testdata.h"
#include "tests/testlib/testsession.h"

#include <catch2/catch_test_macros.hpp>
#include <QAbstractItemModelTester>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

constexpr auto warn = QAbstractItemModelTester::FailureReportingMode::Warning;

struct Desk : Test::TestSession
{
    std::vector<qint64> articles;

    Desk()
    {
        add(u"Ada Berg met Erdoğan in Oslo. Oslo was cold."_s);
        add(u"Oslo heard the Red Cross."_s);
        add(u"Lima, Lima, Lima, Lima."_s);
    }
    void add(const QString &text)
    {
        articles.push_back(Test::addArticle(*project, text));
        Test::addMentions(*project, articles.back(),
            {{u"Ada Berg"_s, EntityType::Person}, {u"Erdoğan"_s, EntityType::Person}, {u"Oslo"_s, EntityType::Gpe},
                {u"Lima"_s, EntityType::Gpe}, {u"Red Cross"_s, EntityType::Organisation}});
    }
};

/// "Oslo 3/2": name, mentions, articles.
QStringList rows(const EntitiesModel &model)
{
    QStringList rows;
    for (int i = 0; i < model.rowCount(); ++i) {
        const QModelIndex row = model.index(i);
        rows.append(u"%1 %2/%3"_s.arg(row.data().toString())
                        .arg(row.data(EntitiesModel::MentionsRole).toInt())
                        .arg(row.data(EntitiesModel::ArticlesRole).toInt()));
    }
    return rows;
}

} // namespace

TEST_CASE("Entities are counted over the open articles")
{
    Desk desk;
    EntitiesModel model(*desk.project, desk.jobs, desk.selection);
    const QAbstractItemModelTester tester(&model, warn);
    CHECK(model.rowCount() == 0);
    desk.selection.open(desk.articles[0]);
    CHECK(rows(model) == QStringList{u"Oslo 2/1"_s, u"Ada Berg 1/1"_s, u"Erdoğan 1/1"_s});
    CHECK(!model.countsArticles());
    desk.selection.openBeside(desk.articles[1]);
    CHECK(rows(model) == QStringList{u"Oslo 3/2"_s, u"Ada Berg 1/1"_s, u"Erdoğan 1/1"_s, u"Red Cross 1/1"_s});
    CHECK(model.countsArticles());
    CHECK(desk.jobs.running() == 0);
}

TEST_CASE("Entities are counted over the project by a job")
{
    Desk desk;
    EntitiesModel model(*desk.project, desk.jobs, desk.selection);
    const QAbstractItemModelTester tester(&model, warn);
    model.setScope(EntitiesModel::Scope::Project);
    CHECK(model.isCounting());
    REQUIRE(desk.waitForJobs());
    CHECK(!model.isCounting());
    CHECK(rows(model) == QStringList{u"Lima 4/1"_s, u"Oslo 3/2"_s, u"Ada Berg 1/1"_s, u"Erdoğan 1/1"_s, u"Red Cross 1/1"_s});
    CHECK(!model.isCut());

    desk.add(u"Lima again"_s);
    desk.project->announce({});
    REQUIRE(desk.waitForJobs());
    CHECK(rows(model).first() == u"Lima 5/2"_s);
}

TEST_CASE("A count that is not wanted any more does not arrive")
{
    Desk desk;
    desk.selection.open(desk.articles[1]);
    EntitiesModel model(*desk.project, desk.jobs, desk.selection);
    model.setScope(EntitiesModel::Scope::Project);
    model.setScope(EntitiesModel::Scope::OpenArticles);
    REQUIRE(desk.waitForJobs());
    CHECK(rows(model) == QStringList{u"Oslo 1/1"_s, u"Red Cross 1/1"_s});
}

TEST_CASE("Filters by name, whatever case and accents, and by kind")
{
    Desk desk;
    desk.selection.setArticles({desk.articles[0], desk.articles[1]}, 0);
    EntitiesModel model(*desk.project, desk.jobs, desk.selection);
    const QAbstractItemModelTester tester(&model, warn);
    model.setFilter(u"erdogan"_s);
    CHECK(rows(model) == QStringList{u"Erdoğan 1/1"_s});
    CHECK(model.total() == 4);
    model.setFilter(u"berg ADA"_s);
    CHECK(rows(model) == QStringList{u"Ada Berg 1/1"_s});
    model.setFilter({});
    model.setGroups({false, true, true, false});
    CHECK(rows(model) == QStringList{u"Oslo 3/2"_s, u"Red Cross 1/1"_s});
    CHECK(model.rowOf(model.keyAt(1)) == 1);
    model.setGroups({false, false, false, true});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("The tip tells kind, other names and for whom it stands")
{
    Desk desk;
    Entity norway;
    norway.id = QUuid::createUuid();
    norway.name = u"Norway"_s;
    norway.type = EntityType::Gpe;
    Entity palace;
    palace.id = QUuid::createUuid();
    palace.name = u"the Palace"_s;
    palace.type = EntityType::Organisation;
    palace.aliases = QStringList{u"the Palace"_s, u"Slottet"_s};
    palace.standsFor = desk.project->entities().put(norway);
    const qint64 key = desk.project->entities().put(palace);
    const qint64 article = Test::addArticle(*desk.project, u"the Palace said"_s);
    desk.project->articles().insertMentions(
        article, u"the Palace said"_s, {{{0, 10}, key, EntityType::Organisation, FindingState::Suggested}});
    desk.selection.open(article);

    const EntitiesModel model(*desk.project, desk.jobs, desk.selection);
    REQUIRE(model.rowCount() == 1);
    const QStringList tip = model.index(0).data(Qt::ToolTipRole).toString().split(u'\n');
    REQUIRE(tip.size() == 5);
    CHECK(tip[0] == u"the Palace · organisation"_s);
    CHECK(tip[1] == u"Stands for Norway"_s);
    CHECK(tip[2] == u"Also named Slottet"_s);
    CHECK(tip[4] == u"Suggested by the analysis"_s);
}
