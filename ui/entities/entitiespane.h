// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

#include <QWidget>

class QAction;
class QModelIndex;

namespace Parallax {

class EntitiesModel;
class EntityActions;
class EntityCaption;
class EntityFilters;
class EntityMarking;
class EntityNotes;
class FilteredList;
class RowView;

/// Who and what is named, by frequency. Choosing an entity marks its mentions in all readers and goes to the next one;
/// with Shift, to the one before. Below the list: the articles that name it, and
/// notes on it. Its actions() correct what the analysis found;
/// their keys work in the list.
class EntitiesPane : public QWidget
{
    Q_OBJECT

public:
    explicit EntitiesPane(const Session &session, QWidget *parent = nullptr);

    [[nodiscard]] EntitiesModel &model() { return *m_model; }
    void focusFilter();
    /// Saves the note that is being written: before the project is closed.
    void save();
    /// "Mark as entity…" for the words selected in a reader; its key, E, works there once the readers have the action too.
    [[nodiscard]] QAction *markAction() const;

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void makeLayout();
    void connectParts();
    void choose(const QModelIndex &row, Qt::KeyboardModifiers modifiers);
    void leaveList();
    void followEntity();
    void showCounts();
    void showEmptyState();
    void actOnEmptyState();
    void applyTheme();

    Session m_session;
    EntitiesModel *m_model;
    FilteredList *m_list;
    EntityFilters *m_filters;
    EntityCaption *m_caption;
    RowView *m_view;
    EntityNotes *m_notes;
    EntityActions *m_actions = nullptr;
    EntityMarking *m_mark = nullptr;
};

} // namespace Parallax
