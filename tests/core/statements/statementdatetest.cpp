// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/statements/statementdate.h"

#include "core/analysis/lexicon.h"
#include "core/statements/statementfinder.h"

#include <catch2/catch_test_macros.hpp>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

// Of a report of Wednesday 2024-05-15 unless told otherwise.
QStringList datesOf(const QString &text, const std::optional<EventDate> &published = EventDate::fromEdtf(u"2024-05-15T08:30"))
{
    static const std::shared_ptr<const Lexicon> lexicon = Lexicon::builtIn();
    static const std::shared_ptr<const SpeechLexicon> speech = SpeechLexicon::builtIn();
    const EntityFindings entities = EntityFinder(lexicon).find(text, {});
    const Reading reading = readArticle(text, {}, entities, *lexicon, *speech);
    const auto statements = StatementFinder(lexicon, speech).find(reading, u"en");
    return statementDates(reading, statements, findDates(text, {}, published), published);
}

} // namespace

TEST_CASE("a statement is of the day that stands beside its cue", "[statements]")
{
    CHECK(datesOf(u"Anna Keller said on Monday that the mine would close in 2026."_s) == QStringList{u"2024-05-13"_s});
    CHECK(datesOf(u"On Tuesday, Anna Keller said the mine would close."_s) == QStringList{u"2024-05-14"_s});
    CHECK(datesOf(u"“The mine will close,” Anna Keller told reporters in Lima on Tuesday."_s) == QStringList{u"2024-05-14"_s});
    CHECK(datesOf(u"Anna Keller on Monday warned that the mine would close."_s) == QStringList{u"2024-05-13"_s});
}

TEST_CASE("without a day of its own it is of the day of the report", "[statements]")
{
    CHECK(datesOf(u"Anna Keller said the mine had closed in March 2020."_s) == QStringList{u"2024-05-15"_s});
    CHECK(datesOf(u"Anna Keller, who took office in 2021, said the mine would close."_s) == QStringList{u"2024-05-15"_s});
    CHECK(datesOf(u"Anna Keller said the mine would close."_s, std::nullopt) == QStringList{QString()});
    CHECK(datesOf(u"Anna Keller said on Monday that the mine would close."_s, std::nullopt) == QStringList{QString()});
}

TEST_CASE("what was said at no known time has no date", "[statements]")
{
    CHECK(datesOf(u"Anna Keller has repeatedly said that the mine would close."_s) == QStringList{QString()});
    CHECK(datesOf(u"Anna Keller previously declared that the mine would close."_s) == QStringList{QString()});
    CHECK(datesOf(u"Anna Keller had said that the mine would close."_s) == QStringList{QString()});
    CHECK(datesOf(u"Anna Keller had said in April that the mine would close."_s) == QStringList{u"2024-04"_s});
}

TEST_CASE("what the same speaker goes on to say is of the same day", "[statements]")
{
    CHECK(datesOf(u"Anna Keller said on Monday that the mine would close. “It is over,” she added. Peter Novak said it was early."_s)
        == QStringList{u"2024-05-13"_s, u"2024-05-13"_s, u"2024-05-15"_s});
}

TEST_CASE("no articles, no dates", "[statements]")
{
    CHECK(datesOf(QString()).isEmpty());
}
