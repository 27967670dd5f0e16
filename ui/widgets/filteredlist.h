// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStackedWidget>

#include <functional>

class QAbstractItemModel;
class QModelIndex;

namespace Parallax {

class EmptyState;
class FilterField;
class RowKeeper;
class RowView;

/// A list with the field that narrows it and what stands in its place while it has no rows: `/` and Up lead from the
/// list to the field, Down and Enter back. The pane lays the field out where it wants it.
class FilteredList : public QStackedWidget
{
    Q_OBJECT

public:
    explicit FilteredList(QWidget *parent = nullptr);

    /// Once. `keyRole` and `rowOf` as RowKeeper has them.
    void setModel(QAbstractItemModel *model, int keyRole, std::function<int(qint64)> rowOf);

    [[nodiscard]] RowView &view() const { return *m_view; }
    [[nodiscard]] FilterField &field() const { return *m_field; }
    [[nodiscard]] EmptyState &empty() const { return *m_empty; }

    void focusFilter();
    /// The next reset of the model shows the list from its first row.
    void startAtTop();
    /// The rows, or what stands in their place.
    void setShowsRows(bool shows);
    [[nodiscard]] bool showsRows() const;

Q_SIGNALS:
    void filterChanged(const QString &filter);
    /// As RowView::chosen(); also the first row by Enter in the field.
    void chosen(const QModelIndex &row, Qt::KeyboardModifiers modifiers);

private:
    void enterList();

    RowView *m_view;
    FilterField *m_field;
    EmptyState *m_empty;
    RowKeeper *m_keeper = nullptr;
};

} // namespace Parallax
