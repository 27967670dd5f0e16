// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

#include <QList>
#include <QWidget>

class QAction;
class QStackedWidget;
class QToolButton;

namespace Parallax {

class CodebookActions;
class CodebookModel;
class CodebookView;
class EmptyState;
class FilterField;
class PaneHeader;
class TagDescription;

/// The codebook: a field to find or make a tag by its path, the tree of the tags, and what the current one means.
class CodebookPane : public QWidget
{
    Q_OBJECT

public:
    explicit CodebookPane(const Session &session, QWidget *parent = nullptr);

    /// What can be done with the current tag, with separators. Their keys work in the tree.
    [[nodiscard]] QList<QAction *> actions() const;
    [[nodiscard]] CodebookModel &model() { return *m_model; }
    void focusFilter();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeLayout();
    void connectParts();
    void applyFilter();
    /// Enter in the field: the tag that is meant, or a new one; with `exactly`, the tag of just this path.
    void enter(bool exactly);
    void make();
    void beginNew(const QString &path);
    void leaveTree();
    void reveal(const QUuid &tag);
    void showRows();
    void showCount();
    void showCurrent();
    void showMenu(const QPoint &place);
    void applyTheme();
    /// The best of what fits the typed words by the beginnings of its own; null for none.
    [[nodiscard]] QUuid meant() const;

    Session m_session;
    CodebookModel *m_model;
    PaneHeader *m_header;
    FilterField *m_field;
    QToolButton *m_make;
    QStackedWidget *m_stack;
    CodebookView *m_view;
    EmptyState *m_empty;
    TagDescription *m_description;
    CodebookActions *m_actions = nullptr;
};

} // namespace Parallax
