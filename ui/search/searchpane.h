// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/textspan.h"
#include "ui/session/session.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QModelIndex;
class QStackedWidget;

namespace Parallax {

class Chip;
class EmptyState;
class PeriodChip;
class QueryField;
class QueryGuide;
class RowKeeper;
class RowView;
class SearchModel;

/// What the query finds. The field it is typed into stands where the shell wants it.
class SearchPane : public QWidget
{
    Q_OBJECT

public:
    explicit SearchPane(const Session &session, QWidget *parent = nullptr);

    /// The field of this pane; one at a time. It may go before the pane.
    QueryField *makeQueryField(QWidget *parent);
    [[nodiscard]] SearchModel &model() { return *m_model; }

    /// Puts the query into the field and searches.
    void searchFor(const QString &query);

Q_SIGNALS:
    /// There is something new to see here.
    void resultsRequested();

private:
    void makeLayout();
    void connectParts();
    void searchNow(const QString &text);
    void searchWhileTyping(const QString &text);
    void tellProblem(const QString &text);
    void enterList();
    void open(const QModelIndex &row, Qt::KeyboardModifiers modifiers);
    void reveal(qint64 article, TextSpan firstHit);
    void showState();
    void showMessage();
    void actOnMessage();
    void followPeriod();
    void applyTheme();
    [[nodiscard]] QString countText() const;

    Session m_session;
    SearchModel *m_model;
    QPointer<QueryField> m_field;
    QLabel *m_count;
    Chip *m_newest;
    Chip *m_best;
    PeriodChip *m_period;
    QLabel *m_rankedOver;
    QStackedWidget *m_stack;
    QueryGuide *m_guide;
    RowView *m_view;
    RowKeeper *m_keeper = nullptr;
    EmptyState *m_message;
    QWidget *m_head;
};

} // namespace Parallax
