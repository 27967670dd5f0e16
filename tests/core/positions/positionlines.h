// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/lexicon.h"
#include "core/positions/positionfinder.h"
#include "core/positions/stancelexicon.h"
#include "core/statements/reading.h"
#include "core/statements/statementfinder.h"

#include <QStringList>

#include <utility>

namespace Parallax::Test {

using namespace Qt::StringLiterals;

/// A text with the positions found in it.
struct TakenArticle
{
    QString text;
    EntityFindings entities;
    std::vector<FoundPosition> positions;

    explicit TakenArticle(
        QString of, const std::vector<Issue> &issues = {}, const std::vector<Block> &blocks = {}, const QString &language = u"en"_s)
        : text(std::move(of))
    {
        static const std::shared_ptr<const Lexicon> lexicon = Lexicon::builtIn();
        static const std::shared_ptr<const SpeechLexicon> speech = SpeechLexicon::builtIn();
        static const std::shared_ptr<const StanceLexicon> stances = StanceLexicon::builtIn();
        entities = EntityFinder(lexicon).find(text, blocks);
        const Reading reading = readArticle(text, blocks, entities, *lexicon, *speech);
        const auto statements = StatementFinder(lexicon, speech).find(reading, language);
        const auto dates = findDates(text, blocks, EventDate::fromEdtf(u"2024-05-15"));
        positions = PositionFinder(speech, stances, IssueSet(issues)).find(reading, statements, dates, language);
    }

    [[nodiscard]] QString words(TextSpan span) const { return text.sliced(span.start, span.length()); }
    /// The entity's name, or the words in brackets.
    [[nodiscard]] QString name(const Speaker &speaker) const
    {
        if (speaker.entity)
            return entities.entities[size_t(*speaker.entity)].name;
        return u'(' + words(speaker.words) + u')';
    }
};

/// "holder stance topic" or, where an issue fits, "holder stance #issue"; with " < who says so" at the end.
inline QStringList positionsIn(const QString &text, const std::vector<Issue> &issues = {})
{
    const TakenArticle article(text, issues);
    QStringList lines;
    for (const FoundPosition &position : article.positions) {
        QString line = article.name(position.holder) + u' ' + QString(stanceCode(position.stance)) + u' ';
        line += position.issue.isEmpty() ? position.topic : u'#' + position.issue;
        if (position.attributedBy)
            line += QString::fromLatin1(" < ") + article.name(*position.attributedBy);
        lines += line;
    }
    return lines;
}

} // namespace Parallax::Test
