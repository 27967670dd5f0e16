// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/annotationexport.h"
#include "ui/session/session.h"

#include <QList>
#include <QWidget>

class QAction;
class QLabel;
class QToolButton;

namespace Parallax {

class AnnotationActions;
class SelectionBar;
class AnnotationFilters;
class AnnotationsModel;
class FilteredList;

/// The searchable list of all taggings and notes of the project. A double click or Enter goes to the place.
class AnnotationsPane : public QWidget
{
    Q_OBJECT

public:
    explicit AnnotationsPane(const Session &session, QWidget *parent = nullptr);

    [[nodiscard]] AnnotationsModel &model() { return *m_model; }
    /// For the menus: what can be done with the selected rows, and exporting.
    [[nodiscard]] QList<QAction *> actions() const;
    void focusFilter();
    void setFilter(const AnnotationFilter &filter);

Q_SIGNALS:
    /// The shell asks for a file and calls exportAnnotationsTo().
    void exportRequested(const Parallax::AnnotationFilter &filter, Parallax::AnnotationFormat format);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void makeList();
    void makeSortMenu();
    void makeExportMenu();
    void makeLayout();
    void connectParts();
    void applyFilter();
    void showState();
    void showEmptyState();
    void followAnnotation();
    void applyTheme();

    Session m_session;
    AnnotationsModel *m_model;
    FilteredList *m_list;
    AnnotationFilters *m_filters;
    AnnotationActions *m_actions = nullptr;
    QLabel *m_figure;
    QToolButton *m_sort;
    QToolButton *m_export;
    QAction *m_exportCsv = nullptr;
    QAction *m_exportMarkdown = nullptr;
    SelectionBar *m_bar = nullptr;
};

} // namespace Parallax
