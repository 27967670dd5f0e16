// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/entitychoices.h"

#include "tests/testlib/testdata.h"
#include "tests/testlib/testproject.h"

#include <catch2/catch_test_macros.hpp>
#include <QTemporaryDir>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

QStringList names(const std::vector<EntityChoice> &choices)
{
    QStringList names;
    for (const EntityChoice &choice : choices)
        names.append(choice.name);
    return names;
}

QStringList matching(const QStringList &all, const QString &text, size_t most = 10)
{
    std::vector<EntityChoice> choices;
    std::vector<QString> folded;
    for (const QString &name : all) {
        choices.push_back({qint64(choices.size()), name, EntityType::Person});
        folded.push_back(foldedName(name));
    }
    return names(matchingEntities(choices, folded, text, most));
}

} // namespace

TEST_CASE("The name itself comes first, then names that begin so, then the others")
{
    const QStringList all{u"Oslo Accords"_s, u"City of Oslo"_s, u"Oslo"_s, u"Lima"_s, u"Oslo Fjord"_s};
    CHECK(matching(all, u"oslo"_s) == QStringList{u"Oslo"_s, u"Oslo Accords"_s, u"Oslo Fjord"_s, u"City of Oslo"_s});
    CHECK(matching(all, u"oslo"_s, 2) == QStringList{u"Oslo"_s, u"Oslo Accords"_s});
    CHECK(matching(all, u"of os"_s) == QStringList{u"City of Oslo"_s});
    CHECK(matching(all, u"fjord oslo"_s) == QStringList{u"Oslo Fjord"_s});
    CHECK(matching(all, {}) == all);
    CHECK(matching(all, u"Rome"_s).isEmpty());
    CHECK(matching({u"Erdoğan"_s, u"ERDOGANOV"_s}, u"erdogan"_s) == QStringList{u"Erdoğan"_s, u"ERDOGANOV"_s});
}

TEST_CASE("The entities of a project are offered by how often they are named")
{
    const QTemporaryDir dir;
    const auto project = Test::makeProject(dir, {u"Oslo met Ada Berg in Oslo"_s});
    Test::addMentions(*project, project->articles().keys(ArticleTable::Order::Imported).front(),
        {{u"Ada Berg"_s, EntityType::Person}, {u"Oslo"_s, EntityType::Gpe}});
    const auto choices = entityChoices(*project);
    CHECK(names(choices) == QStringList{u"Oslo"_s, u"Ada Berg"_s});
    CHECK(choices[0].type == EntityType::Gpe);
}
