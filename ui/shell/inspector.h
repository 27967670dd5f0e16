// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"
#include "ui/shell/tabbedpane.h"

namespace Parallax {

class ArticlePane;
class ComparePane;
class EntitiesPane;
class EventPane;
class OpenLinks;
class PassagePane;
class SearchPane;

/// What is known of the things that are looked at, beside the views.
class Inspector : public TabbedPane
{
    Q_OBJECT

public:
    enum class Tab { Passage, Entities, Article, Search, Compare, Event };

    Inspector(const Session &session, OpenLinks &links, QWidget *parent = nullptr);

    [[nodiscard]] PassagePane &passage() const { return *m_passage; }
    [[nodiscard]] EntitiesPane &entities() const { return *m_entities; }
    [[nodiscard]] SearchPane &search() const { return *m_search; }
    [[nodiscard]] EventPane &event() const { return *m_event; }

    [[nodiscard]] Tab tab() const { return Tab(current()); }
    void turnTo(Tab tab) { setCurrent(int(tab)); }
    /// What is being typed, before the project is closed.
    void save();

private:
    PassagePane *m_passage;
    EntitiesPane *m_entities;
    ArticlePane *m_article;
    SearchPane *m_search;
    ComparePane *m_compare;
    EventPane *m_event;
};

} // namespace Parallax
