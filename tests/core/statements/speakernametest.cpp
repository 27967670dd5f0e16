// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/statements/speakername.h"

#include "core/analysis/lexicon.h"
#include "core/statements/statementfinder.h"

#include <catch2/catch_test_macros.hpp>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

/// "name", or "name|alias", with " (shared)" for one that means the same everywhere.
QStringList namesIn(const QString &text)
{
    static const std::shared_ptr<const Lexicon> lexicon = Lexicon::builtIn();
    static const std::shared_ptr<const SpeechLexicon> speech = SpeechLexicon::builtIn();
    const EntityFindings entities = EntityFinder(lexicon).find(text, {});
    const Reading reading = readArticle(text, {}, entities, *lexicon, *speech);
    QStringList names;
    for (const FoundStatement &statement : StatementFinder(lexicon, speech).find(reading, u"en")) {
        const SpeakerName name = speakerName(reading, statement.speaker);
        QString line = (QStringList{name.name} + name.aliases).join(u'|');
        names += statement.speaker.entity ? u"entity"_s : name.shared ? QString(line + u" (shared)"_s) : line;
    }
    return names;
}

} // namespace

TEST_CASE("those without a name are called by their noun", "[statements]")
{
    CHECK(namesIn(u"Two senior officials said the dam would be built."_s) == QStringList{u"two senior officials"_s});
    CHECK(namesIn(u"Four diplomats familiar with the talks in Nairobi told reporters that the dam would be built."_s)
        == QStringList{u"four diplomats|four diplomats familiar with the talks in Nairobi"_s});
    CHECK(namesIn(u"A spokesman said the dam would be built."_s) == QStringList{u"spokesman"_s});
    CHECK(namesIn(u"The farmers’ lawyers said the dam would be built."_s) == QStringList{u"farmers’ lawyers"_s});
}

TEST_CASE("a group that its country or party tells apart is the same in every article", "[statements]")
{
    CHECK(namesIn(u"African leaders said the dam would be built."_s) == QStringList{u"African leaders (shared)"_s});
    CHECK(namesIn(u"The Brazilian farmers said the dam would be built."_s) == QStringList{u"Brazilian farmers (shared)"_s});
    CHECK(namesIn(u"Three African leaders said the dam would be built."_s) == QStringList{u"three African leaders"_s});
    CHECK(namesIn(u"African sources said the dam would be built."_s) == QStringList{u"African sources"_s});
    CHECK(namesIn(u"Residents said the dam would be built."_s) == QStringList{u"residents"_s});
}

TEST_CASE("whom nobody can be found for has no name", "[statements]")
{
    CHECK(namesIn(u"They said the dam would be built."_s) == QStringList{QString()});
    CHECK(namesIn(u"Anna Keller said the dam would be built."_s) == QStringList{u"entity"_s});
}
