// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/lexicon.h"
#include "core/statements/statementfinder.h"

#include <QStringList>

#include <utility>

namespace Parallax::Test {

using namespace Qt::StringLiterals;

/// A text with what is found in it.
struct FoundArticle
{
    QString text;
    EntityFindings entities;
    std::vector<FoundStatement> statements;

    explicit FoundArticle(QString of, const QString &language = u"en"_s)
        : text(std::move(of))
    {
        static const std::shared_ptr<const Lexicon> lexicon = Lexicon::builtIn();
        static const StatementFinder finder(lexicon, SpeechLexicon::builtIn());
        entities = EntityFinder(lexicon).find(text, {});
        statements = finder.find(text, {}, entities, language);
    }

    [[nodiscard]] QString words(TextSpan span) const { return text.sliced(span.start, span.length()); }
    /// The entity's name, or the words in brackets.
    [[nodiscard]] QString speaker(const FoundStatement &statement) const
    {
        if (statement.speaker.entity)
            return entities.entities[size_t(*statement.speaker.entity)].name;
        return u'(' + words(statement.speaker.words) + u')';
    }
};

/// "speaker|cue|content", the content of quotations in quotation marks.
inline QStringList statementsIn(const QString &text)
{
    const FoundArticle article(text);
    QStringList lines;
    for (const FoundStatement &statement : article.statements) {
        const QString content = article.words(statement.span);
        lines += article.speaker(statement) + u'|' + article.words(statement.cue) + u'|'
            + (statement.direct ? QString(u'\u201C' + content + u'\u201D') : content);
    }
    return lines;
}

inline QStringList speakersIn(const QString &text)
{
    const FoundArticle article(text);
    QStringList lines;
    for (const FoundStatement &statement : article.statements)
        lines += article.speaker(statement);
    return lines;
}

/// "speaker < through whom"
inline QStringList chainsIn(const QString &text)
{
    const FoundArticle article(text);
    QStringList lines;
    for (const FoundStatement &statement : article.statements) {
        const QString via = statement.via ? article.entities.entities[size_t(*statement.via)].name : QString();
        lines += article.speaker(statement) + QString::fromLatin1(" < ") + via;
    }
    return lines;
}

} // namespace Parallax::Test
