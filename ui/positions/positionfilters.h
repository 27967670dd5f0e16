// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/positions/positionquery.h"
#include "ui/positions/positiontree.h"
#include "ui/session/session.h"

#include <QWidget>

#include <functional>

class QMenu;
class QToolButton;

namespace Parallax {

class Chip;
class PeriodChip;
class PositionsModel;

/// How positions are grouped, and what the list shows beside the words that are typed: stances, state, articles, each a
/// button with a menu that says what is chosen; and the actor or issue that another pane asked for.
class PositionFilters : public QWidget
{
    Q_OBJECT

public:
    PositionFilters(const Session &session, const PositionsModel &model, QWidget *parent = nullptr);

    /// Its text is not this widget's; its period is that of the selection.
    [[nodiscard]] const PositionQuery &query() const { return m_query; }
    void setQuery(const PositionQuery &query);
    [[nodiscard]] PositionGrouping grouping() const;

public Q_SLOTS:
    /// Actors and issues may be called otherwise.
    void showChosen();

Q_SIGNALS:
    void queryChanged();
    void groupingChanged();

private:
    /// The articles that the list is about.
    enum class Articles { All, Active, Open, Given };

    Chip *addGrouping(const QString &name, const QString &text);
    QToolButton *addMenu(const QString &name, const QString &accessibleName, void (PositionFilters::*fill)(QMenu &));
    void addChoice(QMenu &menu, const QString &text, bool checked, const std::function<void()> &choose);
    void fillStances(QMenu &menu);
    void fillStates(QMenu &menu);
    void fillArticles(QMenu &menu);
    void setArticles(Articles articles);
    void followArticles();
    void followPeriod();
    void change();
    void applyTheme();
    [[nodiscard]] QString stanceText() const;
    [[nodiscard]] QString articleText() const;
    [[nodiscard]] QString narrowText() const;
    [[nodiscard]] static QString stateText(PositionQuery::State state);

    Session m_session;
    const PositionsModel &m_model;
    PositionQuery m_query;
    Articles m_articles = Articles::All;
    Chip *m_byActor;
    Chip *m_byIssue;
    QToolButton *m_stance;
    QToolButton *m_state;
    QToolButton *m_article;
    PeriodChip *m_period;
    QToolButton *m_narrow; ///< shown while an actor or issue narrows; a click shows all again
};

} // namespace Parallax
