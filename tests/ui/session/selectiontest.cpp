// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/selection.h"

#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

using namespace Parallax;
using Articles = std::vector<qint64>;

TEST_CASE("Opening replaces the active article, opening beside adds a reader")
{
    Selection selection;
    selection.open(1);
    CHECK(selection.articles() == Articles { 1 });
    CHECK(selection.active() == 0);
    selection.openBeside(2);
    CHECK(selection.articles() == Articles { 1, 2 });
    CHECK(selection.activeArticle() == 2);
    selection.open(3);
    CHECK(selection.articles() == Articles { 1, 3 });
    selection.setActive(0);
    selection.openBeside(4);
    CHECK(selection.articles() == Articles { 1, 4, 3 });
}

TEST_CASE("An article is open once at most")
{
    Selection selection;
    selection.setArticles({ 1, 2, 1 }, 1);
    CHECK(selection.articles() == Articles { 1, 2 });
    selection.open(1);
    CHECK(selection.articles() == Articles { 1, 2 });
    CHECK(selection.active() == 0);
    selection.openBeside(2);
    CHECK(selection.articles() == Articles { 1, 2 });
    CHECK(selection.active() == 1);
}

TEST_CASE("A fifth article takes the place of the one at hand")
{
    Selection selection;
    selection.setArticles({ 1, 2, 3, 4, 5 }, 3);
    CHECK(selection.articles() == Articles { 1, 2, 3, 4 });
    selection.openAt(9, 1);
    CHECK(selection.articles() == Articles { 1, 9, 3, 4 });
    CHECK(selection.active() == 1);
}

TEST_CASE("Closing keeps the active article active, or its neighbour")
{
    Selection selection;
    selection.setArticles({ 1, 2, 3 }, 1);
    selection.close(0);
    CHECK(selection.activeArticle() == 2);
    selection.setActive(1);
    selection.close(1);
    CHECK(selection.activeArticle() == 2);
    selection.close(0);
    CHECK_FALSE(selection.activeArticle());
    CHECK(selection.active() == -1);
    selection.close(0);
    CHECK(selection.articles().empty());
}

TEST_CASE("Swapping takes the active mark along")
{
    Selection selection;
    selection.setArticles({ 1, 2, 3 }, 0);
    selection.swap(0, 2);
    CHECK(selection.articles() == Articles { 3, 2, 1 });
    CHECK(selection.activeArticle() == 1);
    selection.swap(0, 7);
    CHECK(selection.articles() == Articles { 3, 2, 1 });
}

TEST_CASE("Revealing opens the article first")
{
    Selection selection;
    selection.open(1);
    QStringList order;
    QObject::connect(&selection, &Selection::articlesChanged, [&] { order.append(QStringLiteral("open")); });
    QObject::connect(&selection, &Selection::revealRequested, [&] { order.append(QStringLiteral("reveal")); });
    selection.reveal({ 2, { 3, 9 } });
    CHECK(order == QStringList { QStringLiteral("open"), QStringLiteral("reveal") });
    selection.reveal({ 2, { 5, 6 } });
    CHECK(order.size() == 3);
}

TEST_CASE("A passage goes with its article")
{
    Selection selection;
    selection.setArticles({ 1, 2 }, 0);
    selection.setPassage(Selection::Passage { 1, { 0, 4 } });
    QSignalSpy changes(&selection, &Selection::passageChanged);
    selection.setPassage(Selection::Passage { 1, { 0, 4 } });
    CHECK(changes.isEmpty());
    selection.close(0);
    CHECK(changes.size() == 1);
    CHECK_FALSE(selection.passage());
}

TEST_CASE("A picked mention goes with its entity, its article, and for an annotation")
{
    Selection selection;
    selection.setArticles({1, 2}, 0);
    const QSignalSpy changes(&selection, &Selection::mentionChanged);
    const Passage mention{1, {0, 4}};
    selection.setMention(7, mention);
    CHECK(selection.entity() == 7);
    CHECK(selection.mention() == mention);
    selection.setMention(7, mention);
    CHECK(changes.size() == 1);
    selection.setEntity(8);
    CHECK_FALSE(selection.mention());

    selection.setMention(7, mention);
    selection.setAnnotation(QUuid::createUuid());
    CHECK_FALSE(selection.mention());
    selection.setMention(7, mention);
    CHECK_FALSE(selection.annotation());
    selection.close(0);
    CHECK_FALSE(selection.mention());
    CHECK(selection.entity() == 7);
}

TEST_CASE("A picked event takes the place of what else is picked, and they its place")
{
    Selection selection;
    const QUuid event = QUuid::createUuid();
    const QUuid other = QUuid::createUuid();
    const QSignalSpy changes(&selection, &Selection::eventChanged);
    selection.setPosition(other);
    selection.setEvent(event);
    selection.setEvent(event);
    CHECK(changes.size() == 1);
    CHECK_FALSE(selection.position());
    selection.setPosition(other);
    CHECK_FALSE(selection.event());

    selection.setEvent(event);
    selection.setAnnotation(other);
    CHECK_FALSE(selection.event());
    selection.setEvent(event);
    CHECK_FALSE(selection.annotation());

    selection.setMention(7, {1, {0, 4}});
    CHECK_FALSE(selection.event());
    selection.setEvent(event);
    CHECK_FALSE(selection.mention());
    CHECK(selection.entity() == 7);
    selection.setPosition(std::nullopt);
    selection.setAnnotation(std::nullopt);
    CHECK(selection.event() == event);
}
