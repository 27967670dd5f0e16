// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drafting/draftwords.h"

#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

namespace {

Entity entity(const QString &name, EntityType type)
{
    Entity made;
    made.name = name;
    made.type = type;
    return made;
}

} // namespace

TEST_CASE("quotations have one pair of marks, and single ones inside", "[drafting]")
{
    CHECK(inQuotationMarks(u"we stay"_s) == u"“we stay”"_s);
    CHECK(inQuotationMarks(u"“We stay,”"_s) == u"“We stay”"_s);
    CHECK(inQuotationMarks(u"We stay."_s) == u"“We stay”"_s);
    CHECK(inQuotationMarks(u"talks in the U.S."_s) == u"“talks in the U.S.”"_s);
    CHECK(inQuotationMarks(u"Do we stay?"_s) == u"“Do we stay?”"_s);
    CHECK(inQuotationMarks(u"called it a “dead end"_s) == u"“called it a ‘dead end’”"_s);
    CHECK(inQuotationMarks(u"ready to provide \"strategic\n enablers"_s) == u"“ready to provide ‘strategic enablers’”"_s);
    CHECK(inQuotationMarks(u"“Yes,” she said, “we stay”"_s) == u"“‘Yes,’ she said, ‘we stay’”"_s);
    CHECK(inQuotationMarks(u"„Wir bleiben“, sagte sie"_s) == u"“‘Wir bleiben’, sagte sie”"_s);
    CHECK(inQuotationMarks(u"a [b] *c* | d <e>"_s) == u"“a \\[b\\] \\*c\\* \\| d \\<e\\>”"_s);
    CHECK(inQuotationMarks(u"one two three, four"_s, 14) == u"“one two three …”"_s);
    CHECK(inQuotationMarks(u"“one two three” four"_s, 10) == u"“‘one two …’”"_s);
}

TEST_CASE("verbs agree with those who hold the position", "[drafting]")
{
    for (const QString &name : {u"Western leaders"_s, u"around 10 countries"_s, u"allies"_s, u"officials in Washington"_s,
             u"members of the Security Council"_s, u"Palestinians"_s, u"the people"_s})
        CHECK(isPlural(entity(name, EntityType::Organisation)));
    for (const QString &name :
        {u"United Nations"_s, u"Reuters"_s, u"Hamas"_s, u"Congress"_s, u"the press"_s, u"House of Commons"_s, u"Doctors of the World"_s})
        CHECK_FALSE(isPlural(entity(name, EntityType::Organisation)));
    CHECK_FALSE(isPlural(entity(u"United States"_s, EntityType::Gpe)));
    CHECK_FALSE(isPlural(entity(u"Bernie Sanders"_s, EntityType::Person)));
    CHECK(stanceClause(Stance::Opposes, entity(u"allies"_s, EntityType::Organisation), u"it"_s) == u"allies oppose it"_s);
    CHECK(stanceClause(Stance::Opposes, entity(u"A_B"_s, EntityType::Person), {}) == u"A\\_B is against"_s);
    for (size_t i = 0; i < stanceCodes.size(); ++i) {
        for (const QString &name : {u"allies"_s, u"Kyiv"_s}) {
            const QString clause = stanceClause(Stance(i), entity(name, EntityType::Organisation), u"XYZ"_s);
            CHECK(clause.startsWith(name + u' '));
            CHECK(clause.contains(u"XYZ"_s));
            CHECK_FALSE(stanceClause(Stance(i), entity(name, EntityType::Organisation), {}).contains(u'%'));
        }
    }
}

TEST_CASE("an issue begins in lower case where its first word is no name", "[drafting]")
{
    const auto worded = [](const QString &label, const QString &definition) { return issueInSentence({u"x"_s, label, definition, {}}); };
    CHECK(worded(u"Neutrality of Ukraine"_s, u"Whether Ukraine is to be a neutral state."_s) == u"the neutrality of Ukraine"_s);
    CHECK(worded(u"Istanbul draft of 2022"_s, u"Whether the draft serves."_s) == u"the Istanbul draft of 2022"_s);
    CHECK(worded(u"The rights of ferries"_s, {}) == u"The rights of ferries"_s);
    CHECK(worded(u"The dam"_s, u"Whether the dam is built."_s) == u"the dam"_s);
    CHECK(worded(u"NATO troops"_s, u"Whether troops of NATO are sent."_s) == u"NATO troops"_s);
    CHECK(worded(u"Russia among the guarantors"_s, u"Whether Russia is one."_s) == u"Russia among the guarantors"_s);
    CHECK(worded(u"US air support"_s, u"Whether the air is used."_s) == u"US air support"_s);
    CHECK(worded(u"Sund patrols"_s, {}) == u"Sund patrols"_s);
}

TEST_CASE("lists, manners and attributions", "[drafting]")
{
    CHECK(listWords({u"a"_s}) == u"a"_s);
    CHECK(listWords({u"a"_s, u"b"_s, u"c"_s}) == u"a, b and c"_s);
    CHECK(mannerClause(1) == u", in hedged words"_s);
    CHECK(mannerClause(2).isEmpty());
    CHECK(mannerClause(3) == u", in emphatic words"_s);
    CHECK(attributionClause({u"Reuters"_s, u"A*B"_s}) == u", according to Reuters and A\\*B"_s);
    CHECK(attributionClause({}).isEmpty());
    CHECK(sentence(u"So it is"_s, u"[@a]"_s) == u"So it is[@a]."_s);
}
