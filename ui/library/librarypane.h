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
/// actions() are: open, open beside, copy title, export.
class LibraryPane : public QWidget
{
    Q_OBJECT

public:
    explicit LibraryPane(const Session &session, QWidget *parent = nullptr);

    [[nodiscard]] LibraryModel &model() { return *m_model; }
    void focusFilter();

    /// What one means by "these articles".
    struct Choice
    {
        std::vector<qint64> articles; ///< the selected ones where they are several, or those that filter and period let through
        QString words; ///< "selected in the library"
    };
    /// None while the list shows everything.
    [[nodiscard]] Choice choice() const;

Q_SIGNALS:
    /// Files or folders were dropped here.
    void importRequested(const QStringList &paths);
    void exportRequested(const std::vector<qint64> &articles, const QString &words);

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
    [[nodiscard]] bool isNarrowed() const;

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
    QAction *m_export = nullptr;
};

} // namespace Parallax
