// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/figures.h"
#include "core/analysis/language.h"
#include "core/analysis/lexicon.h"
#include "core/statements/speakername.h"
#include "core/statements/statementdate.h"
#include "core/statements/statementfinder.h"

#include <catch2/catch_test_macros.hpp>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

struct Counts
{
    size_t statements = 0;
    size_t dates = 0;
    size_t figures = 0;
};

Counts countIn(const QString &text)
{
    static const std::shared_ptr<const Lexicon> lexicon = Lexicon::builtIn();
    static const std::shared_ptr<const SpeechLexicon> speech = SpeechLexicon::builtIn();
    const auto published = EventDate::fromEdtf(u"2024-05-15");
    const EntityFindings entities = EntityFinder(lexicon).find(text, {});
    const Reading reading = readArticle(text, {}, entities, *lexicon, *speech);
    const auto statements = StatementFinder(lexicon, speech).find(reading, detectLanguage(text));
    const auto dates = findDates(text, {}, published);
    REQUIRE(statementDates(reading, statements, dates, published).size() == qsizetype(statements.size()));
    for (const FoundStatement &statement : statements)
        REQUIRE(speakerName(reading, statement.speaker).name.size() < 4000);
    return {statements.size(), dates.size(), findFigures(text, {}, dates).size()};
}

} // namespace

// A step that is not linear would not come to an end here.
TEST_CASE("five megabytes in sentences are read to the end", "[statements]")
{
    const QString story = u"Anna Keller said on Tuesday that 4,000 people had left. “We will rebuild,” she told reporters in Lima, "
                          "according to the Lima Post. Critics, who asked not to be named, called the plan “too late”.\n\n"_s;
    const qsizetype times = 5'000'000 / story.size();
    const Counts counts = countIn(story.repeated(times));
    CHECK(counts.statements >= size_t(times) * 3);
    CHECK(counts.dates >= size_t(times));
    CHECK(counts.figures >= size_t(times));
}

TEST_CASE("megabytes without a full stop or a line break are read to the end", "[statements]")
{
    const QString story = u"Anna Keller said on Tuesday that 4,000 people had left and the mayor of Lima told “them that it was late, "_s;
    const Counts counts = countIn(story.repeated(2'000'000 / story.size()));
    CHECK(counts.statements > 1000);
    CHECK(counts.dates > 10'000);
    CHECK(counts.figures > 10'000);
}
