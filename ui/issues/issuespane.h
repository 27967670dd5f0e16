// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

#include <QWidget>

class QAction;
class QLabel;
class QScrollArea;
class QStackedWidget;
class QToolButton;

namespace Parallax {

class AnalysisHint;
class EmptyState;
class IssueEditor;
class IssuesModel;
class KeyButton;
class RowView;
class SideOrBelow;

/// What positions are about: the project's issues and, below the list, the one that is picked, to be written.
class IssuesPane : public QWidget
{
    Q_OBJECT

public:
    explicit IssuesPane(const Session &session, QWidget *parent = nullptr);

    /// New, delete, import, export, restore.
    [[nodiscard]] QList<QAction *> actions() const { return m_actions; }
    /// Saves what is being written: before the project is closed.
    void save();
    /// As another pane asks for it.
    void showIssue(const QString &id);

    // The shell asks for the file. A notice says how it went.
    void importFrom(const QString &path);
    void exportTo(const QString &path);

Q_SIGNALS:
    /// Positions get their issue when the articles are analysed.
    void analysisRequested();
    /// The shell asks for a file and calls importFrom().
    void importRequested();
    /// The shell asks for a file and calls exportTo().
    void exportRequested();

private:
    void makeActions();
    QAction *addAction(const QString &name, const QString &text, const char *icon, void (IssuesPane::*slot)());
    void makeLayout();
    void connectParts();
    void followModel();
    void followRow();
    void newIssue();
    void deleteIssue();
    void restoreExamples();
    void pick(int row);
    void showState();
    void applyTheme();
    bool eventFilter(QObject *watched, QEvent *event) override;

    Session m_session;
    IssuesModel *m_model;
    QLabel *m_figure;
    KeyButton *m_new;
    QToolButton *m_more;
    QStackedWidget *m_stack;
    RowView *m_view;
    EmptyState *m_empty;
    QScrollArea *m_scroll;
    SideOrBelow *m_parts;
    IssueEditor *m_editor;
    AnalysisHint *m_hint;
    QAction *m_delete = nullptr;
    QList<QAction *> m_actions;
    QString m_wanted; ///< id of the issue to pick when the list has it
};

} // namespace Parallax
