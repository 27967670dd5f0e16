// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/annotationexport.h"
#include "ui/session/session.h"
#include "ui/shell/inspector.h"
#include "ui/shell/settings.h"
#include "ui/shell/views.h"
#include "ui/timeline/timelinefile.h"

#include <QWidget>

class QSplitter;

namespace Parallax {

class CodebookPane;
class EventMaker;
class LibraryPane;
class OpenLinks;
class PdfDialogs;
class PositionMaker;
class TaggingActions;
class TimelineSource;

/// The panes on one open project: library and codebook at the left, the inspector at the right, and between them
/// one of the views.
class Workspace : public QWidget
{
    Q_OBJECT

public:
    /// Without a parent: tabs that are measured under the window's style sheet before it is shown come out without height.
    explicit Workspace(const Session &session);

    [[nodiscard]] Views &views() const { return *m_views; }
    [[nodiscard]] Inspector &inspector() const { return *m_inspector; }
    [[nodiscard]] CodebookPane &codebook() const { return *m_codebook; }
    [[nodiscard]] TaggingActions &tagging() const { return *m_tagging; }
    [[nodiscard]] PositionMaker &positionMaker() const { return *m_positionMaker; }
    [[nodiscard]] EventMaker &eventMaker() const { return *m_eventMaker; }
    [[nodiscard]] PdfDialogs &pdfDialogs() const { return *m_pdfDialogs; }

    void showTab(Inspector::Tab tab);
    /// Shows it and gives it the keyboard.
    void enterTab(Inspector::Tab tab);
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

    /// Of what the library has chosen, or else of the open articles.
    void exportPdf();
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
    /// From the timeline that is to be written.
    void timelineExportRequested(Parallax::TimelinePane &timeline, Parallax::TimelineFile file);
    void panesShownChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    /// Esc that nobody needed leads back to the reader.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void placePanes();
    void connectPanes();
    void connectTimelines();
    void followSelection();
    void rememberSides();
    void fitSides();

    Session m_session;
    OpenLinks *m_links;
    TimelineSource *m_timeline;
    QSplitter *m_splitter;
    int m_sideWidth; ///< as the user set it; pixels
    int m_inspectorWidth;
    QSplitter *m_side;
    LibraryPane *m_library;
    CodebookPane *m_codebook;
    Views *m_views;
    Inspector *m_inspector;
    TaggingActions *m_tagging;
    PositionMaker *m_positionMaker;
    EventMaker *m_eventMaker;
    PdfDialogs *m_pdfDialogs;
};

} // namespace Parallax
