// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tags/tagmatch.h"

#include "core/base/uuid.h"
#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>
#include <QStringList>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

QUuid idOf(const QString &name)
{
    return derivedUuid("tag", name.toUtf8());
}

/// As TagTable::all() gives it.
std::vector<Tag> codebook()
{
    const auto tag = [](const QString &name, const QString &parent = {}) {
        return Tag{idOf(name), parent.isNull() ? QUuid() : idOf(parent), name, 0, {}, {}};
    };
    return {tag(u"Ceasefire"_s), tag(u"Red lines"_s), tag(u"NATO"_s, u"Red lines"_s), tag(u"Troops abroad"_s, u"Red lines"_s),
        tag(u"Sanctions"_s), tag(u"Énergie"_s, u"Sanctions"_s)};
}

QStringList matched(const QString &typed, const QStringList &recent = {})
{
    std::vector<QUuid> used;
    for (const QString &name : recent)
        used.push_back(idOf(name));
    QStringList names;
    const auto tags = codebook();
    for (const QUuid &id : matchTags(tags, typed, used)) {
        for (const Tag &tag : tags) {
            if (tag.id == id)
                names.append(tag.name);
        }
    }
    return names;
}

} // namespace

TEST_CASE("nothing typed gives all tags, the recent ones first")
{
    CHECK(matched(QString()) == QStringList{u"Ceasefire"_s, u"Red lines"_s, u"NATO"_s, u"Troops abroad"_s, u"Sanctions"_s, u"Énergie"_s});
    CHECK(matched(u"  "_s, {u"Sanctions"_s, u"NATO"_s}).mid(0, 3) == QStringList{u"Sanctions"_s, u"NATO"_s, u"Ceasefire"_s});
}

TEST_CASE("beginnings of names come before those of words, and letters in order last")
{
    CHECK(matched(u"na"_s) == QStringList{u"NATO"_s, u"Troops abroad"_s});
    CHECK(matched(u"s"_s).first() == u"Sanctions"_s);
    CHECK(matched(u"abr"_s) == QStringList{u"Troops abroad"_s});
    CHECK(matched(u"rlna"_s) == QStringList{u"NATO"_s, u"Troops abroad"_s});
    CHECK(matched(u"rla"_s) == QStringList{u"Troops abroad"_s, u"NATO"_s});
    CHECK(matched(u"energie"_s) == QStringList{u"Énergie"_s});
    CHECK(matched(u"zzz"_s).isEmpty());
}

TEST_CASE("a path finds what it names and what is below")
{
    CHECK(matched(u"red lines/na"_s) == QStringList{u"NATO"_s});
    CHECK(matched(u"Red lines / NATO"_s) == QStringList{u"NATO"_s});
    CHECK(matched(u"red lines/"_s) == QStringList{u"NATO"_s, u"Troops abroad"_s});
    CHECK(matched(u"red lines"_s).first() == u"Red lines"_s);
}

TEST_CASE("among equals the recent one is first")
{
    CHECK(matched(u"red"_s, {u"Troops abroad"_s}) == QStringList{u"Red lines"_s, u"Troops abroad"_s, u"NATO"_s});
}
