// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

#include <QWidget>

class QAction;
class QModelIndex;
class QToolButton;

namespace Parallax {

class FilteredList;
class LibraryModel;
class PaneHeader;
class PeriodChip;
class RowView;

/// The list of articles: narrowed by typing, sorted, opened in the readers by Enter, double click or dragging. Its
/// actions() are: open, open beside, copy title.
class LibraryPane : public QWidget
{
    Q_OBJECT

public:
    explicit LibraryPane(const Session &session, QWidget *parent = nullptr);

    [[nodiscard]] LibraryModel &model() { return *m_model; }
    void focusFilter();

Q_SIGNALS:
    /// Files or folders were dropped here.
    void importRequested(const QStringList &paths);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void makeLayout();
    void makeSortMenu();
    void makeActions();
    QAction *addPaneAction(const QString &text, const QString &icon, const QKeySequence &key);
    void connectParts();

    void choose(const QModelIndex &row, Qt::KeyboardModifiers modifiers);
    void openSelected(bool beside);
    void copyTitles() const;
    void followActiveArticle();
    void followPeriod();
    void showCounts();
    void showAll();
    void applyTheme();
    [[nodiscard]] std::vector<qint64> selectedKeys() const;

    Session m_session;
    LibraryModel *m_model;
    PaneHeader *m_header;
    FilteredList *m_list;
    QToolButton *m_sort;
    PeriodChip *m_period;
    RowView *m_view;
    QAction *m_open = nullptr;
    QAction *m_openBeside = nullptr;
    QAction *m_copy = nullptr;
};

} // namespace Parallax
