// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"
#include "ui/shell/settings.h"

#include <QWidget>

class QAction;
class QSplitter;
class QTabBar;
class QStackedWidget;

namespace Parallax {

class EntitiesPane;
class LibraryPane;
class ReadersPane;
class SearchPane;

/// The panes on one open project: the library, the readers, and the inspector at the right.
class Workspace : public QWidget
{
    Q_OBJECT

public:
    enum class Tab {
        Entities,
        Search
    };

    explicit Workspace(const Session &session, QWidget *parent = nullptr);

    [[nodiscard]] ReadersPane &readers() { return *m_readers; }
    [[nodiscard]] SearchPane &search() { return *m_search; }

    void showTab(Tab tab);
    void focusLibraryFilter();
    [[nodiscard]] bool libraryShown() const;
    void setLibraryShown(bool shown);
    [[nodiscard]] bool inspectorShown() const;
    void setInspectorShown(bool shown);

    [[nodiscard]] Settings::Workspace state() const;
    /// Articles that are gone are left out; with none to restore the newest two are opened.
    void restore(const Settings::Workspace &state);
    void openFirstArticles();

Q_SIGNALS:
    void importRequested(const QStringList &paths);
    void panesShownChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void rememberSides();

    Session m_session;
    QSplitter *m_splitter;
    int m_libraryWidth; ///< as the user set it; pixels
    int m_inspectorWidth;
    LibraryPane *m_library;
    ReadersPane *m_readers;
    QWidget *m_inspector;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    EntitiesPane *m_entities;
    SearchPane *m_search;
};

} // namespace Parallax
