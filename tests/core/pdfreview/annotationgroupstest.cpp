// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdfreview/annotationgroups.h"

#include <catch2/catch_test_macros.hpp>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

PdfAnnotation annotation(const QString &name, int inReplyTo = -1, bool isPart = false)
{
    PdfAnnotation made;
    made.name = name;
    made.inReplyTo = inReplyTo;
    made.isPart = isPart;
    return made;
}

const QString ours = u"0198c3a2-0000-7000-8000-000000000001"_s;

} // namespace

TEST_CASE("Names of ours are known by their form", "[annotationgroups]")
{
    CHECK(recordOfName(ours) == QUuid(ours));
    CHECK(recordOfName(ours + u"/2"_s) == QUuid(ours));
    CHECK(recordOfName({}).isNull());
    CHECK(recordOfName(u"/"_s).isNull());
    CHECK(recordOfName(u"okular-{0198c3a2-0000-7000-8000-000000000001}"_s).isNull());
    CHECK(recordOfName(u"2f7c"_s).isNull());
}

TEST_CASE("Parts and replies are with what they belong to", "[annotationgroups]")
{
    // A reply before what it answers, a reply to a reply, a part, and a part whose /IRT was lost.
    const auto groups = groupAnnotations({annotation({}, 1), annotation(ours), annotation({}, 0), annotation(ours + u"/2"_s, 1, true),
        annotation(u"other"_s), annotation(ours + u"/3"_s)});
    REQUIRE(groups.size() == 2);
    CHECK(groups[0].id == QUuid(ours));
    CHECK(groups[0].marks == std::vector<size_t>{1, 5, 3});
    CHECK(groups[0].replies == std::vector<size_t>{0, 2});
    CHECK(groups[1].id.isNull());
    CHECK(groups[1].marks == std::vector<size_t>{4});
}
