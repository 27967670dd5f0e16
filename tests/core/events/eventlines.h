// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/lexicon.h"
#include "core/events/eventfinder.h"
#include "core/events/eventlexicon.h"
#include "core/statements/reading.h"
#include "core/statements/statementfinder.h"

#include <QStringList>

#include <utility>

namespace Parallax::Test {

using namespace Qt::StringLiterals;

/// A report with the events found in it.
struct ToldArticle
{
    QString text;
    EntityFindings entities;
    std::vector<FoundEvent> events;

    explicit ToldArticle(QString of, const std::optional<EventDate> &published = EventDate::fromEdtf(u"2024-05-15T08:30"),
        const std::vector<Block> &blocks = {}, const QString &language = u"en"_s)
        : text(std::move(of))
    {
        static const std::shared_ptr<const Lexicon> lexicon = Lexicon::builtIn();
        static const std::shared_ptr<const SpeechLexicon> speech = SpeechLexicon::builtIn();
        static const EventFinder finder(EventLexicon::builtIn());
        entities = EntityFinder(lexicon).find(text, blocks);
        const Reading reading = readArticle(text, blocks, entities, *lexicon, *speech);
        const auto statements = StatementFinder(lexicon, speech).find(reading, language);
        events = finder.find(reading, statements, findDates(text, blocks, published), published, language);
    }

    [[nodiscard]] QString words(TextSpan span) const { return text.sliced(span.start, span.length()); }
    [[nodiscard]] QString name(qsizetype entity) const { return entities.entities[size_t(entity)].name; }
    [[nodiscard]] QStringList participants(const FoundEvent &event) const
    {
        QStringList names;
        for (const qsizetype entity : event.participants)
            names += name(entity);
        names.sort();
        return names;
    }
};

/// "kind date", with the certainty where it is not reported. Of a report of Wednesday 2024-05-15.
inline QStringList eventsIn(const QString &text)
{
    const ToldArticle article(text);
    QStringList lines;
    for (const FoundEvent &event : article.events) {
        QString line = event.kind + u' ' + (event.date.isEmpty() ? u"-"_s : event.date);
        if (event.certainty != EventCertainty::Reported)
            line += u' ' + QString::fromLatin1(eventCertaintyCodes[size_t(event.certainty)]);
        lines += line;
    }
    return lines;
}

/// "place: participant, participant"
inline QStringList partiesIn(const QString &text)
{
    const ToldArticle article(text);
    QStringList lines;
    for (const FoundEvent &event : article.events)
        lines += (event.place ? article.name(*event.place) : QString()) + u": "_s + article.participants(event).join(u", "_s);
    return lines;
}

inline QStringList titlesIn(const QString &text)
{
    const ToldArticle article(text);
    QStringList lines;
    for (const FoundEvent &event : article.events)
        lines += event.title;
    return lines;
}

} // namespace Parallax::Test
