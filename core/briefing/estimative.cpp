// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/estimative.h"

#include "core/briefing/estimativelexicon.h"
#include "core/briefing/estimativewords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Parallax {

namespace {

using Kind = EstimativeFinding::Kind;

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(Estimative)
};

QString vagueSentence(const UsedPhrase &phrase)
{
    return Translated::tr("“%1” does not say how likely it is. Write one of the seven terms of ICD 203 D.6.e.(2), such as “unlikely” (%2) "
                          "or “likely” (%3), or say what cannot be judged.")
        .arg(phrase.words, likelihoodRange(3), likelihoodRange(5));
}

QString confidenceSentence(const UsedPhrase &confidence, const UsedPhrase &likelihood)
{
    return Translated::tr("“%1” and “%2” stand in one sentence. ICD 203 D.6.e.(2) keeps confidence and likelihood apart: give the "
                          "confidence in a sentence of its own.")
        .arg(confidence.words, likelihood.words);
}

QString mixedSentence(const UsedPhrase &phrase, const UsedPhrase &other)
{
    return Translated::tr("“%1” and “%2” are from different rows of ICD 203 D.6.e.(2), which are not mixed in one product. Write “%3” "
                          "instead of “%1”.")
        .arg(phrase.words, other.words, phrase.phrase->other);
}

using Phrases = std::vector<UsedPhrase>;

/// The row that is used more, or first, is taken to be meant.
void findMixedRows(const Phrases &phrases, std::vector<EstimativeFinding> &findings)
{
    std::array<int, 3> uses{};
    std::array<const UsedPhrase *, 3> first{};
    for (const UsedPhrase &phrase : phrases) {
        const size_t row = size_t(phrase.phrase->row);
        if (phrase.phrase->kind != EstimativePhrase::Kind::Likelihood || row >= uses.size())
            continue;
        ++uses[row];
        first[row] = first[row] ? first[row] : &phrase;
    }
    if (!first[1] || !first[2])
        return;
    const bool firstRow = uses[1] > uses[2] || (uses[1] == uses[2] && first[1] < first[2]);
    const int wrong = firstRow ? 2 : 1;
    for (const UsedPhrase &phrase : phrases) {
        if (phrase.phrase->kind == EstimativePhrase::Kind::Likelihood && phrase.phrase->row == wrong)
            findings.push_back({Kind::MixedRows, phrase.source, mixedSentence(phrase, *first[firstRow ? 1 : 2])});
    }
}

void findConfidence(const Phrases &phrases, std::vector<EstimativeFinding> &findings)
{
    for (const UsedPhrase &phrase : phrases) {
        if (phrase.phrase->kind != EstimativePhrase::Kind::Confidence)
            continue;
        const auto likelihood = std::find_if(phrases.begin(), phrases.end(), [&phrase](const UsedPhrase &other) {
            return other.sentence == phrase.sentence && other.phrase->kind == EstimativePhrase::Kind::Likelihood;
        });
        if (likelihood != phrases.end())
            findings.push_back({Kind::LikelihoodAndConfidence, phrase.source, confidenceSentence(phrase, *likelihood)});
    }
}

} // namespace

EstimativeReading readEstimative(const QString &markdown, const BriefingDocument &document)
{
    EstimativeReading reading;
    const Phrases phrases = estimativePhrases(markdown, document);
    for (const UsedPhrase &phrase : phrases) {
        if (phrase.phrase->kind == EstimativePhrase::Kind::Likelihood)
            reading.words.push_back({phrase.source, phrase.phrase->band, phrase.phrase->row});
        else if (phrase.phrase->kind == EstimativePhrase::Kind::Vague)
            reading.findings.push_back({Kind::VagueWord, phrase.source, vagueSentence(phrase)});
    }
    findMixedRows(phrases, reading.findings);
    findConfidence(phrases, reading.findings);
    std::stable_sort(reading.findings.begin(), reading.findings.end(), [](const auto &a, const auto &b) { return a.source < b.source; });
    return reading;
}

QString likelihoodRange(int band)
{
    return EstimativeLexicon::shipped().range(band);
}

} // namespace Parallax
