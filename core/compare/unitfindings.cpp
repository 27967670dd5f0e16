// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/edtf.h"
#include "core/compare/unitreader.h"

#include <algorithm>

namespace Parallax {

namespace {

// The last word before what says where or of whom: "members" of "permanent members of the council".
Meaning headOf(const QString &what)
{
    qsizetype end = what.size();
    for (const QStringView word : {u" of ", u" in ", u" from ", u" for ", u" at ", u" on ", u" to ", u" who ", u" with "}) {
        const qsizetype at = what.indexOf(word);
        end = at > 0 ? std::min(end, at) : end;
    }
    const std::vector<MeantWord> words = MeaningTable::shipped().read(what, {0, end});
    return words.empty() ? 0 : words.back().meaning;
}

// A unit of measure or money, which tells nothing of the thing that is measured.
bool isUnit(Meaning head)
{
    static const std::vector<Meaning> units = [] {
        std::vector<Meaning> meanings;
        for (const QStringView word :
            {u"points", u"percent", u"dollars", u"euros", u"pounds", u"miles", u"kilometres", u"kilometers", u"metres", u"meters",
                u"tonnes", u"tons", u"barrels", u"degrees", u"hours", u"minutes", u"times", u"cents", u"acres", u"hectares"})
            meanings.push_back(MeaningTable::shipped().ofName(word));
        return meanings;
    }();
    return std::find(units.begin(), units.end(), head) != units.end();
}

} // namespace

void UnitReader::readFigures()
{
    for (const FigureRecord &figure : m_article.figures) {
        const QString text = m_article.text.mid(figure.span.start, figure.span.length());
        const auto quantity = readQuantity(text);
        if (!quantity || figure.what.isEmpty())
            continue;
        FigureUnit unit;
        unit.article = m_index;
        unit.span = figure.span;
        unit.text = text;
        unit.quantity = *quantity;
        unit.sentence = unitAround(figure.span);
        unit.head = headOf(figure.what);
        unit.unitOnly = isUnit(unit.head);
        if (m_article.published && m_article.published->precision() >= EventDate::Precision::Day)
            unit.published = m_article.published->earliest();
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
