// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/positions/positionlines.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace Parallax;
using namespace Parallax::Test;

TEST_CASE("verbs by which somebody is for or against, and their negations", "[positions]")
{
    CHECK(positionsIn(u"Kenya rejected the offer."_s) == QStringList{u"Kenya opposes offer"_s});
    CHECK(positionsIn(u"Peru has never accepted the ruling."_s) == QStringList{u"Peru opposes ruling"_s});
    CHECK(positionsIn(u"Japan does not support the levy."_s) == QStringList{u"Japan opposes levy"_s});
    CHECK(positionsIn(u"Chile does not oppose the treaty."_s) == QStringList{u"Chile supports treaty"_s});
    CHECK(positionsIn(u"Chile is not opposed to the treaty."_s) == QStringList{u"Chile supports treaty"_s});
    CHECK(positionsIn(u"Canada did not rule out new quotas."_s) == QStringList{u"Canada conditional new quotas"_s});
    CHECK(positionsIn(u"Egypt ruled out direct talks with Ethiopia."_s) == QStringList{u"Egypt opposes direct talks with Ethiopia"_s});
    CHECK(positionsIn(u"Norway agreed to cut emissions."_s) == QStringList{u"Norway supports cut emissions"_s});
    CHECK(positionsIn(u"Norway has not agreed to the ceasefire."_s) == QStringList{u"Norway opposes ceasefire"_s});
}

TEST_CASE("stands that are expected, refused or handed on by another verb", "[positions]")
{
    CHECK(positionsIn(u"Turkey is unlikely to ratify the accord."_s) == QStringList{u"Turkey opposes accord"_s});
    CHECK(positionsIn(u"Hungary is expected to block the aid package."_s) == QStringList{u"Hungary opposes aid package"_s});
    CHECK(positionsIn(u"Sudan has yet to accept the proposal."_s) == QStringList{u"Sudan opposes proposal"_s});
    CHECK(positionsIn(u"Spain refused to reopen the border."_s) == QStringList{u"Spain opposes reopen the border"_s});
    CHECK(positionsIn(u"Poland declined to back the resolution."_s) == QStringList{u"Poland opposes back the resolution"_s});
    CHECK(positionsIn(u"Qatar vowed to oppose the blockade."_s) == QStringList{u"Qatar opposes blockade"_s});
}

TEST_CASE("readiness, and on what terms", "[positions]")
{
    CHECK(positionsIn(u"Italy is open to a compromise on quotas."_s) == QStringList{u"Italy conditional compromise on quotas"_s});
    CHECK(positionsIn(u"Greece stands ready to mediate."_s) == QStringList{u"Greece offers mediate"_s});
    CHECK(positionsIn(u"Brazil is willing to lower tariffs if Argentina opens its market."_s)
        == QStringList{u"Brazil conditional lower tariffs"_s});
    CHECK(
        positionsIn(u"Japan would agree to the deal only if Seoul withdrew its complaint."_s) == QStringList{u"Japan conditional deal"_s});
}

TEST_CASE("demands, each thing asked for on its own", "[positions]")
{
    CHECK(positionsIn(u"Greenpeace wants the mine to be closed."_s) == QStringList{u"Greenpeace demands mine to be closed"_s});
    CHECK(positionsIn(u"Greenpeace wants to join the talks."_s) == QStringList{u"Greenpeace supports join the talks"_s});
    CHECK(positionsIn(u"Israel demanded that Hamas release the hostages, free the crew and leave the city."_s)
        == QStringList{
            u"Israel demands Hamas release the hostages"_s, u"Israel demands free the crew"_s, u"Israel demands leave the city"_s});
    CHECK(positionsIn(u"Kenya called on Uganda to withdraw its troops and reopen the border."_s)
        == QStringList{u"Kenya demands Uganda to withdraw its troops"_s, u"Kenya demands reopen the border"_s});
    CHECK(positionsIn(u"China urged both sides not to escalate."_s) == QStringList{u"China demands sides not to escalate"_s});
    CHECK(positionsIn(u"Unions called for an end to the hiring freeze."_s) == QStringList{u"(Unions) demands end to the hiring freeze"_s});
    CHECK(positionsIn(u"The teachers' union is calling for a pay rise of 8%."_s)
        == QStringList{u"(teachers' union) demands pay rise of 8%"_s});
}

TEST_CASE("passive verbs and plans backed by somebody", "[positions]")
{
    CHECK(positionsIn(u"Amnesty International condemned the arrests."_s) == QStringList{u"Amnesty International opposes arrests"_s});
    CHECK(
        positionsIn(u"The arrests were condemned by Amnesty International."_s) == QStringList{u"Amnesty International opposes arrests"_s});
    CHECK(
        positionsIn(u"The plan was welcomed by Norway and Sweden."_s) == QStringList{u"Norway supports plan"_s, u"Sweden supports plan"_s});
    CHECK(positionsIn(u"The proposal, backed by Denmark, failed."_s) == QStringList{u"Denmark supports proposal"_s});
}

TEST_CASE("nouns with whose they are", "[positions]")
{
    CHECK(positionsIn(u"Tokyo's support for the ban remains strong."_s) == QStringList{u"Tokyo supports ban"_s});
    CHECK(positionsIn(u"Seoul voiced opposition to the plan."_s) == QStringList{u"Seoul opposes plan"_s});
    CHECK(positionsIn(u"Moldova reiterated its categorical rejection of any foreign base on its soil."_s)
        == QStringList{u"Moldova opposes foreign base on its soil"_s});
    CHECK(positionsIn(u"Iran's refusal to allow inspections angered France."_s) == QStringList{u"Iran opposes allow inspections"_s});
    CHECK(positionsIn(u"The reform has met fierce opposition from unions."_s) == QStringList{u"(unions) opposes reform"_s});
}

TEST_CASE("judgements and obligations in somebody's words", "[positions]")
{
    CHECK(positionsIn(u"Anna Keller said the tax was unacceptable."_s) == QStringList{u"Anna Keller opposes tax"_s});
    CHECK(positionsIn(u"Anna Keller said the tax was not unreasonable."_s) == QStringList{u"Anna Keller supports tax"_s});
    CHECK(positionsIn(u"Anna Keller said the dam was acceptable to Egypt."_s) == QStringList{u"Egypt supports dam < Anna Keller"_s});
    CHECK(positionsIn(u"Anna Keller said the mine must be closed."_s) == QStringList{u"Anna Keller demands mine must be closed"_s});
    CHECK(positionsIn(u"Anna Keller said the law should not be changed."_s)
        == QStringList{u"Anna Keller opposes law should not be changed"_s});
    CHECK(positionsIn(u"Anna Keller said wages should rise."_s) == QStringList{u"Anna Keller supports wages should rise"_s});
}

TEST_CASE("quotations speak for the speaker", "[positions]")
{
    CHECK(positionsIn(u"\"We will not negotiate under threat,\" Anna Keller said."_s) == QStringList{u"Anna Keller opposes threat"_s});
    CHECK(positionsIn(u"\"We cannot accept this deal,\" Anna Keller said."_s) == QStringList{u"Anna Keller opposes deal"_s});
    CHECK(
        positionsIn(u"\"We're ready to talk about wages,\" Anna Keller said."_s) == QStringList{u"Anna Keller offers talk about wages"_s});
    CHECK(positionsIn(u"\"I'm very encouraged by the talks,\" Anna Keller said."_s) == QStringList{u"Anna Keller supports talks"_s});
    CHECK(positionsIn(u"\"The tariff is a grave mistake,\" Anna Keller said."_s) == QStringList{u"Anna Keller opposes tariff"_s});
    CHECK(positionsIn(u"Omar Haddad called the tariffs \"a declaration of war\" and a mistake."_s)
        == QStringList{u"Omar Haddad opposes tariffs \"a declaration of war"_s});
    CHECK(
        positionsIn(u"Omar Haddad described the vote as a step in the right direction."_s) == QStringList{u"Omar Haddad supports vote"_s});
}

TEST_CASE("what others say of a holder", "[positions]")
{
    CHECK(positionsIn(u"Anna Keller said Egypt opposes the dam."_s) == QStringList{u"Egypt opposes dam < Anna Keller"_s});
    CHECK(positionsIn(u"Analysts said Tehran would likely reject the offer."_s) == QStringList{u"Tehran opposes offer < (Analysts)"_s});
    CHECK(positionsIn(u"Think tank: Tehran likely to reject new inspections"_s) == QStringList{u"Tehran opposes new inspections"_s});
    CHECK(positionsIn(u"Tehran \"categorically rejects\" any scenario involving inspectors."_s)
        == QStringList{u"Tehran opposes scenario involving inspectors"_s});
}

TEST_CASE("what is only supposed, and nobody, take no stand", "[positions]")
{
    CHECK(positionsIn(u"If Egypt rejects the plan, talks will collapse."_s).isEmpty());
    CHECK(positionsIn(u"Nobody supports the plan."_s).isEmpty());
}

TEST_CASE("what the own side will do", "[positions]")
{
    CHECK(positionsIn(u"Canada said it would help rebuild the port."_s) == QStringList{u"Canada offers help rebuild the port"_s});
    CHECK(positionsIn(u"Canada said it would impose tariffs unless Washington lifted its own."_s)
        == QStringList{u"Canada conditional impose tariffs"_s});
    CHECK(positionsIn(u"Canadian Prime Minister Anna Keller said Canada might send doctors as part of a deal to end the war."_s)
        == QStringList{u"Anna Keller conditional send doctors as part of a deal to end the war"_s});
}

TEST_CASE("holders without a name, officials, fears and hopes", "[positions]")
{
    CHECK(positionsIn(u"Senior White House officials have repeatedly rejected a carbon tax."_s)
        == QStringList{u"White House opposes carbon tax"_s});
    CHECK(positionsIn(u"Farmers fear the reform will cost jobs."_s) == QStringList{u"(Farmers) opposes reform will cost jobs"_s});
    CHECK(positionsIn(u"Unions hope that the talks will resume."_s) == QStringList{u"(Unions) supports talks will resume"_s});
    CHECK(positionsIn(u"Omar Haddad threatened to close the strait."_s) == QStringList{u"Omar Haddad conditional close the strait"_s});
    CHECK(positionsIn(u"Lawmakers voted against the bill."_s) == QStringList{u"(Lawmakers) opposes bill"_s});
    CHECK(positionsIn(u"Lawmakers voted in favour of the bill."_s) == QStringList{u"(Lawmakers) supports bill"_s});
    CHECK(positionsIn(u"Kenya accused Uganda of arming the rebels."_s) == QStringList{u"Kenya opposes Uganda of arming the rebels"_s});
}

TEST_CASE("several in one sentence", "[positions]")
{
    CHECK(positionsIn(u"Brazil and Argentina agreed to cut tariffs, but Uruguay refused to sign the accord."_s)
        == QStringList{u"Brazil supports cut tariffs"_s, u"Argentina supports cut tariffs"_s, u"Uruguay opposes sign the accord"_s});
    CHECK(positionsIn(u"Kenya rejected the offer on the grounds that the price was too low."_s) == QStringList{u"Kenya opposes offer"_s});
    CHECK(positionsIn(u"The two leaders flew to Geneva on Monday."_s).isEmpty());
    CHECK(positionsIn(u"He went back to the office."_s).isEmpty());
    CHECK(positionsIn(u"The proposed plan has three parts."_s).isEmpty());
    CHECK(positionsIn(u"Chad, which opposes the base, recalled its ambassador."_s) == QStringList{u"Chad opposes base"_s});
    CHECK(positionsIn(u"Kenya opposes the ban and supports higher quotas."_s)
        == QStringList{u"Kenya opposes ban"_s, u"Kenya supports higher quotas"_s});
    CHECK(positionsIn(u"Omar Haddad said the levy makes no sense."_s) == QStringList{u"Omar Haddad opposes levy"_s});
    CHECK(positionsIn(u"Fiji insisted on a vote."_s) == QStringList{u"Fiji demands vote"_s});
    CHECK(positionsIn(u"Fiji asked for help."_s) == QStringList{u"Fiji demands help"_s});
    CHECK(positionsIn(u"Fiji asked whether the vote was legal."_s).isEmpty());
    CHECK(positionsIn(u"\"If the company does not raise wages, we will continue the strike,\" Anna Keller said."_s)
        == QStringList{u"Anna Keller conditional continue the strike"_s});
    CHECK(positionsIn(u"The president of Chile, Omar Haddad, vowed to veto the bill."_s) == QStringList{u"Omar Haddad opposes bill"_s});
    CHECK(positionsIn(u"Both sides agreed that any future accord must respect the border."_s)
        == QStringList{u"(sides) demands future accord must respect the border"_s});
    CHECK(positionsIn(u"Kenya has decided to back the treaty."_s) == QStringList{u"Kenya supports treaty"_s});
    CHECK(positionsIn(u"Greenpeace withdrew its support for the plan."_s) == QStringList{u"Greenpeace opposes plan"_s});
    CHECK(positionsIn(u"\"It is wrong that children pay for the crisis,\" Anna Keller said."_s)
        == QStringList{u"Anna Keller opposes children pay for the crisis"_s});
    CHECK(positionsIn(u"Norway and Sweden are opposed to the pipeline."_s)
        == QStringList{u"Norway opposes pipeline"_s, u"Sweden opposes pipeline"_s});
    CHECK(positionsIn(u"\"The pipeline is not in the interest of consumers,\" Omar Haddad said."_s)
        == QStringList{u"Omar Haddad opposes pipeline"_s});
}

TEST_CASE("what is given, kept and not given up", "[positions]")
{
    CHECK(positionsIn(u"The Chilean delegation expressed its gratitude for the loan."_s)
        == QStringList{u"(Chilean delegation) supports loan"_s});
    CHECK(positionsIn(u"Kenya has not abandoned its claim, and remains committed to the treaty."_s)
        == QStringList{u"Kenya supports claim"_s, u"Kenya supports treaty"_s});
    CHECK(positionsIn(u"Norway stressed the need for a ban on trawling."_s) == QStringList{u"Norway demands ban on trawling"_s});
    CHECK(positionsIn(u"\"We don't like quotas,\" Anna Keller said."_s) == QStringList{u"Anna Keller opposes quotas"_s});
    CHECK(positionsIn(u"\"There can be no amnesty,\" Anna Keller said."_s) == QStringList{u"Anna Keller opposes amnesty"_s});
    CHECK(positionsIn(u"Omar Haddad declined to comment on the report."_s).isEmpty());
    CHECK(positionsIn(u"The applications have to be approved by Apple."_s).isEmpty());
}
