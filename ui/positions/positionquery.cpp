// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/positions/positionquery.h"

#include "ui/widgets/entitychoices.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

bool fitsState(const PositionLine &line, PositionQuery::State state)
{
    switch (state) {
    case PositionQuery::State::Suggested:
        return line.state == FindingState::Suggested;
    case PositionQuery::State::Accepted:
        return line.state == FindingState::Accepted || line.state == FindingState::Changed;
    case PositionQuery::State::Rejected:
        return line.state == FindingState::Rejected;
    case PositionQuery::State::HandMade:
        return line.handMade && line.state != FindingState::Rejected;
    case PositionQuery::State::Open:
        break;
    }
    return line.state != FindingState::Rejected;
}

/// Whether positions lie in a period, if there is one; each date is read once.
class PeriodMatch
{
public:
    explicit PeriodMatch(const std::optional<Period> &period)
        : m_period(period)
    {
    }

    [[nodiscard]] bool fits(const PositionLine &line)
    {
        if (!m_period)
            return true;
        if (m_period->basis == DateBasis::Report)
            return m_period->admitsArticle(line.article);
        const auto known = m_known.constFind(line.date);
        return known != m_known.constEnd() ? *known : *m_known.insert(line.date, m_period->admits(line.date));
    }

private:
    const std::optional<Period> &m_period;
    QHash<QString, bool> m_known;
};

class WordMatch
{
public:
    explicit WordMatch(const QString &text)
        : m_words(foldedName(text).split(u' ', Qt::SkipEmptyParts))
    {
    }

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    [[nodiscard]] bool fits(const QString &where) const
    {
        const QString folded = foldedName(where);
        return std::all_of(m_words.begin(), m_words.end(), [&folded](const QString &word) { return folded.contains(word); });
    }

private:
    QStringList m_words;
};

QString names(const PositionData &data, const PositionLine &line)
{
    return data.holder(line) + u'\n' + data.entities.value(data.actor(line)) + u'\n' + data.subject(line) + u'\n' + data.attributedBy(line);
}

/// Of `candidates` those whose words fit.
std::vector<int> matchingText(const PositionData &data, const std::vector<int> &candidates, const WordMatch &words, const QuotesOf &quotes)
{
    constexpr size_t batch = 500;
    std::vector<int> found;
    QHash<QUuid, QString> read;
    for (size_t i = 0; i < candidates.size(); ++i) {
        if (i % batch == 0) {
            std::vector<QUuid> ids;
            for (size_t j = i; j < std::min(i + batch, candidates.size()); ++j)
                ids.push_back(data.lines[size_t(candidates[j])].id);
            read.clear();
            const std::vector<PositionQuote> answers = quotes(ids);
            if (answers.empty())
                return found;
            for (const PositionQuote &quote : answers)
                read.insert(quote.id, quote.quote + u'\n' + quote.title + u'\n' + quote.source);
        }
        const PositionLine &line = data.lines[size_t(candidates[i])];
        if (words.fits(names(data, line) + u'\n' + read.value(line.id)))
            found.push_back(candidates[i]);
    }
    return found;
}

} // namespace

std::vector<int> matchingPositions(const PositionData &data, const PositionQuery &query, const QuotesOf &quotes)
{
    const bool anyStance = std::none_of(query.stances.begin(), query.stances.end(), [](bool on) { return on; });
    const QSet<qint64> articles(query.articles.begin(), query.articles.end());
    PeriodMatch period(query.period);
    std::vector<int> shown;
    for (size_t i = 0; i < data.lines.size(); ++i) {
        const PositionLine &line = data.lines[i];
        if (fitsState(line, query.state) && (anyStance || query.stances[size_t(line.stance)])
            && (!query.holder || line.holder == *query.holder || data.actor(line) == *query.holder)
            && (query.issue.isEmpty() || line.issue == query.issue) && (articles.isEmpty() || articles.contains(line.article))
            && period.fits(line))
            shown.push_back(int(i));
    }
    const WordMatch words(query.text);
    return words.isEmpty() ? shown : matchingText(data, shown, words, quotes);
}

} // namespace Parallax
