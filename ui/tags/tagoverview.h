// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"
#include "ui/tags/repeatedquery.h"
#include "ui/tags/tagmatrix.h"

#include <QWidget>

class QLabel;
class QSplitter;
class QStackedWidget;

namespace Parallax {

class Chip;
class EmptyState;
class MatrixView;
class PaneHeader;
class TagChart;
class TagMatrixModel;

/// How the tags are spread: a chart of passages per tag, and a table of tag by article or of tags that lie on the same
/// words. What is clicked shows its passages in the list of annotations. Counts only while it is shown.
class TagOverview : public QWidget
{
    Q_OBJECT

public:
    explicit TagOverview(const Session &session, QWidget *parent = nullptr);

    /// Empty until the first count has come.
    [[nodiscard]] const TagFigures &figures() const { return m_figures; }

Q_SIGNALS:
    /// The figures are those of the project.
    void counted();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeChart();
    QWidget *makeTable();
    void makeLayout();
    void connectParts();
    void take(TagFigures figures);
    void showTable();
    void showPassages(const QModelIndex &cell);
    void applyTheme();

    Session m_session;
    TagFigures m_figures;
    RepeatedQuery<TagFigures> m_query;
    TagMatrixModel *m_model;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    EmptyState *m_empty;
    TagChart *m_chart;
    PaneHeader *m_header;
    QLabel *m_more;
    Chip *m_byArticle;
    Chip *m_together;
    MatrixView *m_table;
    EmptyState *m_noTable;
    QStackedWidget *m_tables;
    QLabel *m_hint;
    bool m_outdated = true;
};

} // namespace Parallax
