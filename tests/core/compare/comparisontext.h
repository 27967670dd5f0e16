// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compare/linkfinder.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

namespace Parallax::Test {

/// An article with findings given by the words they are on.
class ComparisonText
{
public:
    ComparisonText(qint64 key, const QString &text)
    {
        m_article.key = key;
        m_article.text = text;
        m_article.language = QStringLiteral("en");
        m_article.blocks = {{{0, text.size()}, BlockKind::Body, {}}};
    }

    TextSpan span(const QString &words) const
    {
        const qsizetype at = m_article.text.indexOf(words);
        REQUIRE(at >= 0);
        return {at, at + words.size()};
    }
    /// Every occurrence is a mention.
    ComparisonText &entity(qint64 key, const QString &name, EntityType type, std::optional<qint64> standsFor = {})
    {
        m_article.entities.insert(key, {name, type, standsFor});
        for (qsizetype at = m_article.text.indexOf(name); at >= 0; at = m_article.text.indexOf(name, at + 1))
            m_article.mentions.push_back({{at, at + name.size()}, key, type, FindingState::Suggested});
        std::sort(m_article.mentions.begin(), m_article.mentions.end(), [](const auto &a, const auto &b) { return a.span < b.span; });
        return *this;
    }
    ComparisonText &said(
        std::optional<qint64> speaker, const QString &words, const QString &kind = QStringLiteral("say"), bool direct = false)
    {
        StatementRecord statement;
        statement.span = span(words);
        statement.direct = direct;
        statement.kind = kind;
        statement.speaker = speaker;
        statement.rule = speaker ? QStringLiteral("clause") : QStringLiteral("according-to");
        m_article.statements.push_back(statement);
        std::sort(m_article.statements.begin(), m_article.statements.end(), [](const auto &a, const auto &b) { return a.span < b.span; });
        return *this;
    }
    ComparisonText &figure(const QString &words, const QString &what)
    {
        m_article.figures.push_back({span(words), what, {}});
        return *this;
    }
    ComparisonText &date(const QString &words, const QString &value)
    {
        m_article.dates.push_back({span(words), value, {}});
        return *this;
    }
    ComparisonText &position(qint64 holder, const QString &words, const QString &issue, Stance stance, int strength = 2)
    {
        Position position;
        position.article = m_article.key;
        position.holder = holder;
        position.issue = issue;
        position.stance = stance;
        position.strength = strength;
        position.evidence = {span(words)};
        m_article.positions.push_back(position);
        return *this;
    }
    ComparisonText &event(const QUuid &id, const QString &words, const QString &date, const std::vector<qint64> &participants)
    {
        Event event;
        event.id = id;
        event.title = words;
        event.kind = QStringLiteral("meeting");
        event.date = date;
        event.participants = participants;
        event.spans = {{m_article.key, span(words), date, {}}};
        m_article.events.push_back(event);
        return *this;
    }
    /// The last `words` on are a summary of the page.
    ComparisonText &teaserFrom(const QString &words)
    {
        const qsizetype at = span(words).start;
        m_article.blocks = {
            {{0, at}, BlockKind::Body, {}}, {{at, m_article.text.size()}, BlockKind::Boilerplate, QStringLiteral("teaser")}};
        std::erase_if(m_article.mentions, [at](const Mention &mention) { return mention.span.start >= at; });
        return *this;
    }

    operator const ComparedArticle &() const { return m_article; }
    const ComparedArticle &article() const { return m_article; }

private:
    ComparedArticle m_article;
};

/// Links of one kind between passages that overlap these words.
inline std::vector<PassageLink> linksBetween(const std::vector<PassageLink> &links, LinkKind kind, const ComparisonText &a,
    const QString &from, const ComparisonText &b, const QString &to)
{
    std::vector<PassageLink> found;
    const Passage first{a.article().key, a.span(from)};
    const Passage second{b.article().key, b.span(to)};
    const auto on = [](const Passage &passage, const Passage &wanted) {
        return passage.article == wanted.article && passage.span.overlaps(wanted.span);
    };
    for (const PassageLink &link : links) {
        if (link.kind == kind && ((on(link.a, first) && on(link.b, second)) || (on(link.a, second) && on(link.b, first))))
            found.push_back(link);
    }
    return found;
}

inline int countOf(const std::vector<PassageLink> &links, LinkKind kind)
{
    return int(std::count_if(links.begin(), links.end(), [kind](const PassageLink &link) { return link.kind == kind; }));
}

} // namespace Parallax::Test
