// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How fast each stage of the analysis goes through articles, on one core: analysisbench [generated articles] [folder]
// The folder's articles (.txt) are read over and over until they are as much text as the generated ones.

#include "core/analysis/blocks.h"
#include "core/analysis/language.h"
#include "core/analysis/lexicon.h"
#include "core/events/eventfinder.h"
#include "core/events/eventlexicon.h"
#include "core/import/textanalysis.h"
#include "core/issues/exampleissues.h"
#include "core/positions/stancelexicon.h"
#include "core/statements/reading.h"
#include "core/statements/speechlexicon.h"
#include "core/statements/statementdate.h"
#include "tests/bench/generatedarticle.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>

#include <array>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

enum Stage { Blocks, Meta, Language, Entities, Dates, Figures, Reading_, Statements, Positions, Events };
constexpr std::array names{
    "blocks", "metadata", "language", "entities", "dates", "figures", "reading", "statements", "positions", "events"};

/// Seconds of the processor by stage, and how much was found.
struct Tally
{
    std::array<double, names.size()> seconds{};
    std::array<size_t, names.size()> found{};
};

class Stages
{
public:
    explicit Stages(Tally &tally)
        : m_tally(tally)
        , m_entities(m_lexicon)
        , m_statements(m_lexicon, m_speech)
        , m_positions(m_speech, StanceLexicon::builtIn(), IssueSet(exampleIssues()))
        , m_events(EventLexicon::builtIn())
    {
    }

    template <typename Work> auto timed(Stage stage, Work work)
    {
        const std::clock_t since = std::clock();
        auto found = work();
        m_tally.seconds[stage] += double(std::clock() - since) / CLOCKS_PER_SEC;
        m_tally.found[stage] += found.size();
        return found;
    }

    void run(const QString &text)
    {
        const auto blocks = timed(Blocks, [&] { return findBlocks(text); });
        const Metadata metadata = timed(Meta, [&] { return std::vector{findMetadata(text, blocks)}; }).front();
        const QString language = timed(Language, [&] { return std::vector{detectLanguage(text)}; }).front();
        EntityFindings entities;
        timed(Entities, [&] { return (entities = m_entities.find(text, blocks)).mentions; });
        const auto dates = timed(Dates, [&] { return findDates(text, blocks, metadata.published); });
        timed(Figures, [&] { return findFigures(text, blocks, dates); });
        Reading reading;
        timed(Reading_, [&] {
            reading = readArticle(text, blocks, entities, *m_lexicon, *m_speech);
            return std::span(reading.sentences);
        });
        const auto statements = timed(Statements, [&] {
            auto found = m_statements.find(reading, language);
            std::ignore = statementDates(reading, found, dates, metadata.published);
            return found;
        });
        timed(Positions, [&] { return m_positions.find(reading, statements, dates, language); });
        timed(Events, [&] { return m_events.find(reading, statements, dates, metadata.published, language); });
    }

private:
    Tally &m_tally;
    std::shared_ptr<const Lexicon> m_lexicon = Lexicon::builtIn();
    std::shared_ptr<const SpeechLexicon> m_speech = SpeechLexicon::builtIn();
    EntityFinder m_entities;
    StatementFinder m_statements;
    PositionFinder m_positions;
    EventFinder m_events;
};

void print(const char *what, const Tally &tally, double megabytes)
{
    double all = 0;
    for (const double seconds : tally.seconds)
        all += seconds;
    std::printf("%s: %.1f MB, all stages %.2f MB/s\n", what, megabytes, megabytes / all);
    for (size_t i = 0; i < names.size(); ++i) {
        std::printf("  %-10s %8.1f MB/s %5.1f %% of the time %9zu found\n", names[i], megabytes / std::max(tally.seconds[i], 1e-9),
            100 * tally.seconds[i] / all, tally.found[i]);
    }
}

std::vector<QString> textsIn(const QString &folder)
{
    std::vector<QString> texts;
    QDirIterator files(folder, {u"*.txt"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            texts.push_back(QString::fromUtf8(file.readAll()));
    }
    return texts;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int count = arguments.size() > 1 ? arguments[1].toInt() : 10000;
    double generated = 0;
    {
        Tally tally;
        Stages stages(tally);
        Bench::ArticleGenerator articles(1);
        for (int i = 0; i < count; ++i) {
            const QString text = QString::fromUtf8(articles.next());
            generated += double(text.toUtf8().size()) / 1e6;
            stages.run(text);
        }
        print("generated", tally, generated);
    }
    if (arguments.size() > 2) {
        const std::vector<QString> texts = textsIn(arguments[2]);
        Tally tally;
        Stages stages(tally);
        double read = 0;
        while (!texts.empty() && read < generated) {
            for (const QString &text : texts) {
                read += double(text.toUtf8().size()) / 1e6;
                stages.run(text);
            }
        }
        print("real", tally, read);
    }
    return 0;
}
