// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How fast statements are found in text whose entities are known: with and without the making of the reading that the
// finders share. Fixed text, one core.

#include "core/analysis/lexicon.h"
#include "core/statements/reading.h"
#include "core/statements/statementfinder.h"

#include <array>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace Parallax;

namespace {

// In the manner of agencies: about every second sentence says something, as in real reports.
constexpr std::array sentences{
    u"Trade Minister Anna Keller said on Tuesday that talks in Geneva had made progress, but that much remained to be done. ",
    u"The committee rejected the proposal, which Haddad had described as “the only way out” of a dispute of ten years. ",
    u"“We have always been ready to sit down with anybody who wants peace,” Omar Haddad told reporters. “That will not change.” ",
    u"It was not clear whether the ministers would meet again, as some of them had been called back to their capitals. ",
    u"The border would be open for goods and people within three months, according to a draft seen by Reuters.\n\n",
    u"She flew to Nairobi with experts of the United Nations and of several aid groups, who had been waiting for days. ",
};

} // namespace

int main()
{
    QString text;
    while (text.size() < 2'000'000) {
        for (const char16_t *sentence : sentences)
            text += QStringView(sentence);
    }
    const auto lexicon = Lexicon::builtIn();
    const auto speech = SpeechLexicon::builtIn();
    const EntityFindings entities = EntityFinder(lexicon).find(text, {});
    const StatementFinder finder(lexicon, speech);
    const double megabytes = double(text.toUtf8().size()) / 1e6;
    // Time of the processor, so that other work on the machine does not count.
    const auto seconds = [](std::clock_t start) { return double(std::clock() - start) / CLOCKS_PER_SEC; };
    for (int round = 0; round < 5; ++round) {
        std::clock_t since = std::clock();
        const Reading reading = readArticle(text, {}, entities, *lexicon, *speech);
        const double made = seconds(since);
        since = std::clock();
        const size_t found = finder.find(reading, u"en").size();
        const double read = seconds(since);
        std::printf("%zu statements: reading made at %.1f MB/s, statements found at %.1f MB/s, both %.1f MB/s\n", found, megabytes / made,
            megabytes / read, megabytes / (made + read));
    }
    return 0;
}
