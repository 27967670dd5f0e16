// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/edtf.h"
#include "core/compare/unitreader.h"

#include <algorithm>

namespace Parallax {

void UnitReader::readFigures()
{
    for (const FigureRecord &figure : m_article.figures) {
        const QString text = m_article.text.mid(figure.span.start, figure.span.length());
        const auto quantity = readQuantity(text);
        if (!quantity || figure.what.isEmpty())
            continue;
        FigureUnit unit{m_index, figure.span, text, *quantity, {}, unitAround(figure.span), {}, {}};
        for (const MeantWord &word : wordsIn(figure.span)) {
            if (!word.is(WordUse::Small | WordUse::Number | WordUse::Hedge)
                && figure.what.contains(QStringView(m_article.text).sliced(word.span.start, word.span.length())))
                unit.what.push_back(word.meaning);
        }
        std::sort(unit.what.begin(), unit.what.end());
        const TextSpan sentence = unit.sentence < 0 ? figure.span : m_units.units[size_t(unit.sentence)].span;
        for (const DateRecord &date : m_article.dates) {
            const auto value = sentence.contains(date.span) ? Edtf::fromText(date.value) : std::nullopt;
            if (value) {
                unit.earliest = value->earliest();
                unit.latest = value->latest();
            }
        }
        if (!unit.what.empty())
            m_units.figures.push_back(std::move(unit));
    }
}

void UnitReader::readFindings()
{
    for (const Position &position : m_article.positions) {
        if (position.issue.isEmpty() || position.evidence.empty())
            continue;
        m_units.positions.push_back({m_index, position.evidence.front(), m_actors.actor(position.holder), position.issue, position.stance,
            position.strength, position.attributedBy.has_value(), position.date});
    }
    for (const Event &event : m_article.events) {
        EventUnit unit{m_index, {}, event.id, event.kind, event.title, event.date, {}};
        for (const qint64 participant : event.participants)
            unit.participants.push_back(m_actors.actor(participant));
        std::sort(unit.participants.begin(), unit.participants.end());
        unit.participants.erase(std::unique(unit.participants.begin(), unit.participants.end()), unit.participants.end());
        for (const EventSpan &span : event.spans) {
            unit.span = span.span;
            m_units.events.push_back(unit);
        }
    }
}

} // namespace Parallax
