// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace Parallax {

class Appearance;

/// What the window remembers between sessions: its own shape and looks, and for each project what was open in it.
class Settings
{
public:
    enum class ThemeChoice {
        Desktop,
        Light,
        Dark
    };

    /// What was open in one project.
    struct Workspace {
        std::vector<qint64> articles;
        int active = 0;
        QByteArray readers; ///< ReadersPane::saveState()
        int sideWidth = 0; ///< of library and codebook, and of the panes at the right, in pixels; 0 for as they come
        int inspectorWidth = 0;
        QByteArray side; ///< of the splitter between library and codebook
        QByteArray reading; ///< Views::saveState()
        QByteArray timeline; ///< TimelinePane::saveState()
        QByteArray dock; ///< likewise, of the one under the readers
        QByteArray drafts; ///< EventPane::saveState()
        QByteArray briefing; ///< BriefingPane::saveState()
        QByteArray pdfExport; ///< PdfDialogs::saveState()
        bool dockShown = true;
        bool libraryShown = true;
        bool codebookShown = true;
        bool inspectorShown = true;
        int inspectorTab = 0;
        int view = 0; ///< of Views::View
    };

    /// The user's own settings, or those in `file`; an empty name keeps nothing beyond this object.
    Settings();
    explicit Settings(const QString &file);

    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);

    [[nodiscard]] ThemeChoice themeChoice() const;
    void setThemeChoice(ThemeChoice choice);

    /// Who edits: the name that was set, else the one the user logs in by.
    [[nodiscard]] QString author() const;
    void setAuthor(const QString &author);

    /// Reading face and layers of marks.
    void load(Appearance &appearance) const;
    void save(const Appearance &appearance);

    /// Newest first, ten at most; files that are gone are left out.
    [[nodiscard]] QStringList recentProjects() const;
    void addRecentProject(const QString &path);

    /// The project that was open when the program ended; null when it was closed before, or its file is gone.
    [[nodiscard]] QString openProject() const;
    void setOpenProject(const QString &path);

    [[nodiscard]] Workspace workspace(const QString &projectPath) const;
    void setWorkspace(const QString &projectPath, const Workspace &workspace);

private:
    std::unique_ptr<QSettings> m_settings;
};

} // namespace Parallax
