// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/annotationexport.h"
#include "ui/session/session.h"
#include "ui/shell/settings.h"

#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace Parallax {

class AnnotationsPane;
class ArticlePane;
class CodebookPane;
class ComparePane;
class EntitiesPane;
class HistoryPane;
class IssuesPane;
class LibraryPane;
class OpenLinks;
class PassagePane;
class PositionMaker;
class PositionsPane;
class ReadersPane;
class SearchPane;
class TabbedPane;
class TaggingActions;
class TagOverview;

/// The panes on one open project: library and codebook at the left, the inspector at the right, and between them
/// one of the views.
class Workspace : public QWidget
{
    Q_OBJECT

public:
    enum class View { Read, Positions, Tags };
    enum class TagsPage { // of the view of tags
        Annotations,
        Overview,
        History
    };
    enum class PositionsPage { Positions, Issues }; // of the view of positions
    enum class Tab { // of the inspector
        Passage,
        Entities,
        Article,
        Search,
        Compare
    };

    /// Without a parent: tabs that are measured under the window's style sheet before it is shown come out without height.
    explicit Workspace(const Session &session);

    [[nodiscard]] ReadersPane &readers() { return *m_readers; }
    [[nodiscard]] SearchPane &search() { return *m_search; }
    [[nodiscard]] TaggingActions &tagging() { return *m_tagging; }
    [[nodiscard]] PassagePane &passage() { return *m_passage; }
    [[nodiscard]] EntitiesPane &entities() { return *m_entities; }
    [[nodiscard]] CodebookPane &codebook() { return *m_codebook; }
    [[nodiscard]] AnnotationsPane &annotations() { return *m_annotations; }
    [[nodiscard]] PositionsPane &positions() { return *m_positions; }
    [[nodiscard]] IssuesPane &issues() { return *m_issues; }
    [[nodiscard]] PositionMaker &positionMaker() { return *m_positionMaker; }

    [[nodiscard]] View view() const;
    void showView(View view);
    void showTags(TagsPage page);
    void showPositions(PositionsPage page);
    void showTab(Tab tab);
    /// Shows it and gives it the keyboard.
    void enterTab(Tab tab);
    /// The keyboard goes to the pane after the one that has it (1), or before it (-1).
    void enterNeighbour(int direction);
    void focusLibraryFilter();
    void focusCodebook();
    [[nodiscard]] bool libraryShown() const;
    void setLibraryShown(bool shown);
    [[nodiscard]] bool codebookShown() const;
    void setCodebookShown(bool shown);
    [[nodiscard]] bool inspectorShown() const;
    void setInspectorShown(bool shown);

    /// What is being typed in the panes, before the project is closed.
    void save();
    [[nodiscard]] Settings::Workspace state() const;
    /// Articles that are gone are left out; with none to restore the newest two are opened.
    void restore(const Settings::Workspace &state);
    void openFirstArticles();

Q_SIGNALS:
    void importRequested(const QStringList &paths);
    void exportRequested(const Parallax::AnnotationFilter &filter, Parallax::AnnotationFormat format);
    void issuesImportRequested();
    void issuesExportRequested();
    void analysisRequested();
    void panesShownChanged();
    void viewChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    /// Esc that nobody needed leads back to the reader.
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *viewPane() const;
    void placePanes();
    void placeInspector();
    void connectPanes();
    void rememberSides();

    Session m_session;
    QSplitter *m_splitter;
    int m_sideWidth; ///< as the user set it; pixels
    int m_inspectorWidth;
    QSplitter *m_side;
    LibraryPane *m_library;
    CodebookPane *m_codebook;
    QStackedWidget *m_views;
    ReadersPane *m_readers;
    TabbedPane *m_positionsView;
    PositionsPane *m_positions;
    IssuesPane *m_issues;
    TabbedPane *m_tags;
    AnnotationsPane *m_annotations;
    TagOverview *m_overview;
    HistoryPane *m_history;
    TabbedPane *m_inspector;
    PassagePane *m_passage;
    EntitiesPane *m_entities;
    ArticlePane *m_article;
    SearchPane *m_search;
    TaggingActions *m_tagging;
    PositionMaker *m_positionMaker;
    OpenLinks *m_links;
    ComparePane *m_compare;
};

} // namespace Parallax
