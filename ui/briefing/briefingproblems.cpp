// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/briefing/briefingproblems.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Parallax::BriefingProblem)
};

template <typename Visit> void visitRuns(const BriefingDocument &document, Visit visit)
{
    for (const DocumentBlock &block : document.blocks) {
        for (const TextRun &run : block.runs)
            visit(block, run);
        for (const auto &row : block.rows) {
            for (const TextRuns &cell : row) {
                for (const TextRun &run : cell)
                    visit(block, run);
            }
        }
    }
}

int wordsIn(const QString &text)
{
    int count = 0;
    bool inside = false;
    for (const QChar sign : text) {
        const bool word = sign.isLetterOrNumber() || (inside && (sign == u'\'' || sign == u'’' || sign == u'-'));
        count += word && !inside ? 1 : 0;
        inside = word;
    }
    return count;
}

TextSpan sentenceAround(const std::vector<BriefingSentence> &sentences, TextSpan words)
{
    const auto found =
        std::find_if(sentences.begin(), sentences.end(), [&](const BriefingSentence &sentence) { return sentence.source.contains(words); });
    return found == sentences.end() ? TextSpan{} : found->source;
}

std::optional<BriefingProblem> citationProblem(const BriefingSource &source, TextSpan place)
{
    const auto id = source.citation ? std::optional(source.citation->id) : std::nullopt;
    switch (source.state) {
    case BriefingSource::State::Sound:
        return std::nullopt;
    case BriefingSource::State::Changed:
        return BriefingProblem{BriefingProblem::Kind::Changed, place,
            Words::tr("The article was corrected: “%1” reads “%2” now. Accept the new words, or cite another passage.")
                .arg(source.citation ? source.citation->cited.simplified() : QString(), source.quote.simplified()),
            source.name, {}, id, false};
    case BriefingSource::State::Broken:
        return BriefingProblem{BriefingProblem::Kind::Broken, place,
            Words::tr("The article was corrected, and “%1” is not in it any more. Select other words in the article and place the citation "
                      "again.")
                .arg(source.quote.simplified()),
            source.name, {}, id, false};
    case BriefingSource::State::Missing:
        break;
    }
    return BriefingProblem{BriefingProblem::Kind::Missing, place,
        Words::tr("This briefing has no citation of the name “%1”. Take the mark away, or cite a passage in its place.").arg(source.name),
        source.name, {}, std::nullopt, false};
}

} // namespace

std::vector<CitationPlace> citationPlaces(const BriefingDocument &document)
{
    std::vector<CitationPlace> places;
    visitRuns(document, [&](const DocumentBlock &, const TextRun &run) {
        if (run.kind == TextRun::Kind::Citation)
            places.push_back({run.text, run.source});
    });
    return places;
}

int wordCount(const BriefingDocument &document)
{
    int count = 0;
    visitRuns(document, [&](const DocumentBlock &block, const TextRun &run) {
        if (run.kind == TextRun::Kind::Text && block.kind != DocumentBlock::Kind::Code)
            count += wordsIn(run.text);
    });
    return count;
}

std::vector<BriefingProblem> problemsOf(const QString &markdown, const PreparedBriefing &briefing,
    const std::vector<BriefingSentence> &sentences, const std::vector<EstimativeFinding> &findings)
{
    std::vector<BriefingProblem> problems;
    for (const CitationPlace &place : citationPlaces(briefing.document)) {
        const auto source = std::find_if(
            briefing.sources.begin(), briefing.sources.end(), [&](const BriefingSource &each) { return each.name == place.name; });
        if (source == briefing.sources.end())
            continue;
        if (auto problem = citationProblem(*source, place.source))
            problems.push_back(std::move(*problem));
    }
    const auto wordsAt = [&](TextSpan span) { return markdown.mid(span.start, span.length()).simplified(); };
    for (const BriefingSentence &sentence : sentences) {
        if (sentence.isUnsourced())
            problems.push_back({BriefingProblem::Kind::Unsourced, sentence.source,
                sentence.isTableRow
                    ? Words::tr("Nothing is cited for this row of a table. Cite a passage.")
                    : Words::tr("Nothing is cited for this sentence. Cite a passage, or declare it as your own assessment."),
                wordsAt(sentence.source), {}, std::nullopt, !sentence.isTableRow});
    }
    for (const EstimativeFinding &finding : findings)
        problems.push_back({BriefingProblem::Kind::Estimative, finding.source, finding.sentence, wordsAt(finding.source),
            wordsAt(sentenceAround(sentences, finding.source)), std::nullopt, false});
    std::stable_sort(problems.begin(), problems.end(),
        [](const BriefingProblem &a, const BriefingProblem &b) { return a.source.start < b.source.start; });
    return problems;
}

QString problemName(BriefingProblem::Kind kind)
{
    switch (kind) {
    case BriefingProblem::Kind::Broken:
        return Words::tr("Broken citation");
    case BriefingProblem::Kind::Missing:
        return Words::tr("Unknown citation");
    case BriefingProblem::Kind::Changed:
        return Words::tr("Corrected source");
    case BriefingProblem::Kind::Unsourced:
        return Words::tr("No source");
    case BriefingProblem::Kind::Estimative:
        break;
    }
    return Words::tr("Likelihood");
}

} // namespace Parallax
