// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/uuid.h"
#include "core/storage/transaction.h"
#include "tests/testlib/testdata.h"
#include "tests/testlib/testsession.h"

#include <catch2/catch_test_macros.hpp>
#include <QSignalSpy>

namespace Parallax::Test {

/// A session around two articles with actors, two issues and a few positions that the analysis might have found.
struct PositionsDesk : TestSession
{
    std::vector<qint64> articles;
    QSignalSpy said{&notices, &Notices::shown};

    explicit PositionsDesk(bool withPositions = true)
    {
        using namespace Qt::StringLiterals;
        addTitled(u"Fishing talks stall"_s, u"The Harbour Post"_s,
            u"Norway rejects any quota cut. 🐟 Minister Kari Holm said Norway would accept inspectors if Iceland does. Iceland demands a "
            u"quota cut at once."_s);
        addTitled(u"Inspectors at sea"_s, u"North Wire"_s, u"Iceland welcomes inspectors. Analysts expect Norway to refuse them."_s);
        for (const qint64 article : articles)
            addMentions(
                *project, article, {{u"Norway"_s, EntityType::Gpe}, {u"Iceland"_s, EntityType::Gpe}, {u"Kari Holm"_s, EntityType::Person}});
        Transaction transaction(project->database());
        project->issues().put({u"quota-cut"_s, u"A cut of the quota"_s, u"Whether less may be caught."_s, u"quota"_s});
        project->issues().put({u"inspectors"_s, u"Inspectors on board"_s, u"Whether neutral people watch."_s, u"inspector*"_s});
        transaction.commit();
        project->setAuthor(u"Ada"_s);
        if (!withPositions)
            return;
        add(0, u"rejects any quota cut"_s, u"Norway"_s, u"quota-cut"_s, Stance::Opposes, 3);
        add(0, u"would accept inspectors if Iceland does"_s, u"Norway"_s, u"inspectors"_s, Stance::Conditional);
        add(0, u"demands a quota cut at once"_s, u"Iceland"_s, u"quota-cut"_s, Stance::Demands);
        add(1, u"welcomes inspectors"_s, u"Iceland"_s, u"inspectors"_s, Stance::Supports);
        add(1, u"refuse them"_s, u"Norway"_s, {}, Stance::Opposes, 1, u"Kari Holm"_s);
    }

    void addTitled(const QString &title, const QString &source, const QString &text)
    {
        Article article;
        article.title = title;
        article.source = source;
        article.published = EventDate::fromDate(QDate(2025, 5, 14));
        articles.push_back(addArticle(*project, text, article));
    }
    QString text(int article) { return project->articles().text(articles[size_t(article)]); }
    Passage passage(int article, const QString &words)
    {
        const qsizetype start = text(article).indexOf(words);
        REQUIRE(start >= 0);
        return {articles[size_t(article)], {start, start + words.size()}};
    }
    qint64 entity(const QString &name)
    {
        const auto key = project->entities().keyOf(derivedUuid("entity", name.toUtf8()));
        REQUIRE(key);
        return *key;
    }
    Position found(int article, const QString &words, const QString &holder, const QString &issue, Stance stance)
    {
        Position position;
        position.id = derivedUuid("position", words.toUtf8());
        position.article = articles[size_t(article)];
        position.holder = entity(holder);
        position.issue = issue;
        position.topic = issue.isEmpty() ? words : QString();
        position.stance = stance;
        position.evidence = {passage(article, words).span};
        const qsizetype space = words.indexOf(QLatin1Char(' '));
        position.cue = {position.evidence[0].start, position.evidence[0].start + (space < 0 ? words.size() : space)};
        position.rule = QStringLiteral("verb");
        return position;
    }
    QUuid add(int article, const QString &words, const QString &holder, const QString &issue, Stance stance, int strength = 2,
        const QString &attributedBy = {}, const QString &date = {})
    {
        Position position = found(article, words, holder, issue, stance);
        position.strength = strength;
        position.date = date;
        if (!attributedBy.isEmpty())
            position.attributedBy = entity(attributedBy);
        Transaction transaction(project->database());
        project->positions().insert(position, text(article));
        transaction.commit();
        return position.id;
    }
    static QUuid idOf(const QString &words) { return derivedUuid("position", words.toUtf8()); }
    Position stored(const QUuid &id)
    {
        const auto position = project->positions().position(id);
        REQUIRE(position);
        return *position;
    }
    QString lastNotice() { return said.isEmpty() ? QString() : said.last()[1].toString(); }
};

} // namespace Parallax::Test
