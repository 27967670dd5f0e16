// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/issues/exampleissues.h"

#include "core/issues/issuefile.h"
#include "core/issues/issueset.h"
#include "tests/testlib/testproject.h"

#include <catch2/catch_test_macros.hpp>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

struct Sentence
{
    QStringView issue;
    QStringView text;
};

// What each issue is found in, in wordings of different reporters.
constexpr Sentence about[] = {
    {u"nato-troops-in-ukraine", u"Hungary's prime minister warned against any stationing of NATO soldiers east of the Dnipro."},
    {u"nato-troops-in-ukraine", u"For the Kremlin, a Western military presence across the border would be a red line."},
    {u"nato-troops-in-ukraine", u"Foreign contingents would become legitimate targets, the ambassador warned."},
    {u"nato-troops-in-ukraine", u"Would the alliance ever deploy its forces near Kharkiv?"},
    {u"european-peacekeepers", u"Copenhagen is willing to contribute several hundred peacekeepers after a truce."},
    {u"european-peacekeepers", u"Paris and London presented plans for a reassurance force of about 20,000."},
    {u"european-peacekeepers", u"The chancellor left open whether German soldiers would take part."},
    {u"european-peacekeepers", u"Some thirty countries of the coalition of the willing could deploy units within weeks of an armistice."},
    {u"us-ground-troops", u"The vice president said no American soldiers would be sent to fight in Ukraine."},
    {u"us-ground-troops", u"The White House has repeatedly said there will be no boots on the ground."},
    {u"us-ground-troops", u"He did not rule out that the United States might one day send ground forces."},
    {u"us-air-support", u"The Pentagon is weighing air cover for the monitors."},
    {u"us-air-support", u"American jets could patrol the skies west of the river from bases abroad."},
    {u"us-air-support", u"Kyiv asked once more for a no-fly zone."},
    {u"us-security-guarantee", u"Washington would back up the guarantees with a backstop of its own, the envoy said."},
    {u"us-security-guarantee", u"Senators want an Article 5-like pledge by the U.S. written into law."},
    {u"us-security-guarantee", u"The White House is prepared to give Kyiv security assurances for ten years."},
    {u"guarantees-without-russia", u"No decision on the continent's security can be taken without Moscow, the spokesman insisted."},
    {u"guarantees-without-russia", u"Excluding Russia from negotiations on European security would be a mistake, he warned."},
    {u"guarantees-without-russia", u"Berlin sees no need for Russia to be at the table when the guarantees are discussed."},
    {u"russia-as-guarantor", u"How could Russia, the aggressor, be a guarantor of anything, asked the foreign minister."},
    {u"russia-as-guarantor", u"The paper lists China among the guarantors."},
    {u"russia-as-guarantor", u"Security guarantees should come from the permanent members of the Security Council, he said."},
    {u"guarantor-veto", u"Any intervention would need the consent of all guarantors."},
    {u"guarantor-veto", u"Moscow wanted a right to block military assistance."},
    {u"guarantor-veto", u"Under that clause the guarantor states would have to decide unanimously on the use of force."},
    {u"istanbul-2022-framework", u"The Istanbul communique remains a good basis, the aide said."},
    {u"istanbul-2022-framework", u"Kyiv will not return to the Istanbul formula."},
    {u"istanbul-2022-framework", u"The terms initialled in the 2022 talks included guarantees by several powers."},
    {u"ukraine-neutrality", u"The constitution would have to enshrine permanent neutrality."},
    {u"ukraine-neutrality", u"Kyiv will never again agree to non-aligned status."},
    {u"ukraine-neutrality", u"A finlandisation of the country is out of the question, the deputy said."},
    {u"ukraine-nato-membership", u"Most allies see no early accession of Ukraine to NATO."},
    {u"ukraine-nato-membership", u"The country should be invited to join the alliance, the Lithuanian said."},
    {u"ukraine-nato-membership", u"Kyiv has to abandon its NATO aspirations for good."},
    {u"ukraine-nato-membership", u"It must not belong to any military alliance."},
    {u"ukraine-non-nuclear", u"Ukraine's status as a non-nuclear state is to be confirmed by treaty."},
    {u"ukraine-non-nuclear", u"We gave up the third largest nuclear arsenal in the world, the president recalled."},
    {u"ukraine-non-nuclear", u"Kyiv does not seek to acquire nuclear weapons."},
    {u"donbas-territory", u"Ukrainians will not cede an inch of their land."},
    {u"donbas-territory",
        u"The plan foresees a withdrawal from the parts of Donetsk that Kyiv still holds, so that it can be recognised as Russian."},
    {u"donbas-territory", u"Land swaps were on the agenda."},
    {u"donbas-territory", u"Territorial questions are for the leaders to settle."},
    {u"russian-speakers-protection", u"He claimed that Russian-speaking citizens were being persecuted."},
    {u"russian-speakers-protection", u"The rights of ethnic Russians must be guaranteed by law."},
    {u"russian-speakers-protection", u"Moscow wants the Russian language to have official status."},
    {u"western-military-support", u"Sweden will finance ammunition for the Ukrainian army."},
    {u"western-military-support", u"The Kremlin demands that arms deliveries to Kyiv stop."},
    {u"western-military-support", u"Congress put the military assistance on hold."},
    {u"western-military-support", u"Berlin again refused to send Taurus cruise missiles."},
    {u"sanctions", u"The bloc agreed on its nineteenth package of sanctions."},
    {u"sanctions", u"India could face secondary tariffs over its purchases."},
    {u"guarantees-without-russia", u"Any guarantee must involve Russia, Peskov said."},
    {u"guarantees-without-russia", u"Talks about Ukraine's security that leave out Moscow make no sense, the envoy said."},
    {u"us-air-support", u"We're willing to help them by air, Trump said."},
    {u"ukraine-nato-membership", u"NATO is off the table for Ukraine, Hegseth said."},
    {u"ukraine-nato-membership", u"He called NATO's expansion to the east a root cause of the war."},
    {u"guarantor-veto", u"The text would have allowed Moscow to block any response by the guarantors."},
    {u"western-military-support", u"Kyiv plans to buy $90 billion of American weapons with European money."},
    {u"western-military-support", u"Europe should finance a Ukrainian army of 800,000 men."},
    {u"us-ground-troops", u"Trump gave his assurance that no American troops would go to Ukraine."},
    {u"sanctions", u"The ministers want to lower the price cap on crude."},
};

// What stands near an issue and is not it.
constexpr Sentence beside[] = {
    {u"nato-troops-in-ukraine", u"NATO has moved more troops to its eastern flank."},
    {u"nato-troops-in-ukraine", u"Russia's foreign minister arrived while Russian troops advanced."},
    {u"european-peacekeepers", u"UN peacekeepers in Lebanon came under fire."},
    {u"european-peacekeepers", u"The coalition of the willing discussed the price cap on oil."},
    {u"us-ground-troops", u"He asked us whether Russian troops had left the village."},
    {u"us-ground-troops", u"American troops in Germany will be reduced, the general said."},
    {u"us-air-support", u"Russian air strikes hit a power station."},
    {u"us-air-support", u"The president travelled by air to Rzeszow."},
    {u"us-security-guarantee", u"The US and Japan reaffirmed their security guarantees."},
    {u"us-security-guarantee", u"Washington published its inflation figures."},
    {u"guarantees-without-russia", u"Europe can live through the winter without Russian gas, officials say after talks."},
    {u"guarantees-without-russia", u"The talks ended without a result."},
    {u"russia-as-guarantor", u"The state acts as guarantor of the loan, Moscow's city hall said."},
    {u"russia-as-guarantor", u"The Security Council met on Tuesday."},
    {u"guarantor-veto", u"Hungary threatened to veto the next package of military aid."},
    {u"guarantor-veto", u"Russia vetoed the resolution on defending civilians."},
    {u"istanbul-2022-framework", u"An exchange of prisoners was agreed in Istanbul."},
    {u"istanbul-2022-framework", u"Turkey left the Istanbul Convention against violence, a treaty of 2011."},
    {u"ukraine-neutrality", u"The union wants to be carbon neutral by 2050."},
    {u"ukraine-neutrality", u"Air defence neutralised forty drones."},
    {u"ukraine-nato-membership", u"NATO member states pledged more ammunition."},
    {u"ukraine-nato-membership", u"The NATO secretary general visited Kyiv."},
    {u"ukraine-non-nuclear", u"Iran denies that it wants to acquire nuclear weapons."},
    {u"ukraine-non-nuclear", u"Inspectors visited the Zaporizhzhia nuclear plant."},
    {u"donbas-territory", u"Three people were wounded by shelling in Donetsk."},
    {u"donbas-territory", u"The region's governor gave an interview."},
    {u"russian-speakers-protection", u"A Russian-language newspaper reported the talks."},
    {u"russian-speakers-protection", u"The Russian spokesman was not available."},
    {u"western-military-support", u"North Korea sends shells and other munitions to Russia."},
    {u"western-military-support", u"The soldiers laid down their weapons."},
    {u"sanctions", u"New sanctions against Iran take effect on Monday."},
    {u"sanctions", u"The company sold its assets in March."},
};

QStringList idsIn(const IssueSet &set, QStringView passage)
{
    QStringList ids;
    for (const IssueMatch &match : set.match(passage))
        ids.append(set.issues()[match.issue].id);
    return ids;
}

} // namespace

TEST_CASE("The example issues are complete and can all be matched")
{
    const auto issues = exampleIssues();
    const IssueSet set(issues);
    CHECK(issues.size() == 16);
    CHECK(set.faults().empty());
    CHECK(set.issues().size() == issues.size());
    for (const Issue &issue : issues) {
        INFO(issue.id.toStdString());
        CHECK(!issue.definition.isEmpty());
        // A star inside quotation marks would be nothing.
        CHECK(!issue.query.contains(QRegularExpression(u"\\*\""_s)));
    }
}

TEST_CASE("Each example issue is found in other words, first of all")
{
    const IssueSet set(exampleIssues());
    for (const Sentence &sentence : about) {
        INFO(sentence.text.toString().toStdString());
        const QStringList ids = idsIn(set, sentence.text);
        INFO(ids.join(u' ').toStdString());
        CHECK(ids.value(0) == sentence.issue);
    }
}

TEST_CASE("What only sounds like an example issue is none")
{
    const IssueSet set(exampleIssues());
    for (const Sentence &sentence : beside) {
        INFO(sentence.text.toString().toStdString());
        const QStringList ids = idsIn(set, sentence.text);
        INFO(ids.join(u' ').toStdString());
        CHECK(!ids.contains(sentence.issue.toString()));
    }
}

TEST_CASE("A project gets the example issues once, and no undo entry")
{
    QTemporaryDir dir;
    const auto project = Test::makeProject(dir);
    project->issues().put({u"sanctions"_s, u"Mine"_s, {}, {}});
    bool announced = false;
    QObject::connect(project.get(), &Project::changed, [&](const Changes &changes) { announced = changes.touches(u"issue"); });
    REQUIRE(ensureExampleIssues(*project).ok());
    CHECK(announced);
    CHECK(project->issues().all().size() == 16);
    CHECK(project->issues().issue(u"sanctions"_s)->label == u"Mine");
    CHECK(!project->undo().ok());

    project->issues().remove(u"ukraine-neutrality"_s);
    REQUIRE(ensureExampleIssues(*project).ok());
    CHECK(project->issues().all().size() == 15);
}
