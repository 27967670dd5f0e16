// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QVBoxLayout;

namespace Parallax {

/// What the window shows while no project is open: how to begin, and where one left off. Takes files by drop.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

    void setRecentProjects(const QStringList &paths);

Q_SIGNALS:
    void importFilesRequested();
    void importFolderRequested();
    void openRequested();
    void samplesRequested();
    void projectChosen(const QString &path);

private:
    QWidget *m_recent;
    QVBoxLayout *m_recentLayout;
};

} // namespace Parallax
