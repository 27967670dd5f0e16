// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

#include <QWidget>

class QModelIndex;
class QStackedWidget;

namespace Parallax {

class EmptyState;
class EntitiesModel;
class EntityCaption;
class EntityFilters;
class FilterField;
class RowKeeper;
class RowView;

/// Who and what is named, by frequency. Choosing an entity marks its mentions in all readers and goes to the next one;
/// with Shift, to the one before. Below the list: the articles that name it.
class EntitiesPane : public QWidget
{
    Q_OBJECT

public:
    explicit EntitiesPane(const Session &session, QWidget *parent = nullptr);

    [[nodiscard]] EntitiesModel &model() { return *m_model; }
    void focusFilter();

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
    FilterField *m_filter;
    EntityFilters *m_filters;
    EntityCaption *m_caption;
    QStackedWidget *m_stack;
    RowView *m_view;
    RowKeeper *m_keeper = nullptr;
    EmptyState *m_empty;
};

} // namespace Parallax
