// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/project.h"
#include "ui/session/notices.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/importjob.h"
#include "ui/shell/jobbar.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/openproject.h"
#include "ui/shell/pdfdialogs.h"
#include "ui/shell/workspace.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QTemporaryDir>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Parallax {

void MainWindow::chooseAndImportFiles()
{
    importPaths(m_dialogs.filesToImport(this));
}

void MainWindow::chooseAndImportFolder()
{
    if (const QString folder = m_dialogs.folderToImport(this); !folder.isEmpty())
        importPaths({folder});
}

void MainWindow::importSamples()
{
    // The importer reads files of the disk, so the ones in the program are laid out there while it works.
    auto folder = std::make_shared<QTemporaryDir>();
    const QStringList names = QDir(u":/articles"_s).entryList(QDir::Files);
    for (const QString &name : names)
        QFile::copy(u":/articles/"_s + name, folder->filePath(name));
    importInto({folder->path()}, [folder] {});
}

void MainWindow::importPaths(const QStringList &paths)
{
    QStringList pdfs;
    QStringList articles;
    for (const QString &path : paths)
        (path.endsWith(".pdf"_L1, Qt::CaseInsensitive) ? pdfs : articles).append(path);
    if (!articles.isEmpty())
        importInto(articles, [] {});
    if (!pdfs.isEmpty())
        reviewPdfs(pdfs);
}

void MainWindow::chooseAndReview()
{
    if (const QString path = m_dialogs.pdfToReview(this); !path.isEmpty())
        reviewPdfs({path});
}

void MainWindow::reviewPdfs(const QStringList &paths)
{
    if (!m_open)
        return tellProblem(tr("An annotated PDF goes back to the project that it was exported from. Open that one first."));
    if (refuseToWrite())
        return;
    for (const QString &path : paths)
        m_workspace->pdfDialogs().review(path);
}

void MainWindow::importInto(const QStringList &paths, std::function<void()> finished)
{
    if (!m_open)
        newProject();
    if (!m_open)
        return;
    if (refuseToWrite())
        return;
    startImport(m_open->jobs, *m_notices, m_workspace.get(), *m_open->project, paths, [this, finished = std::move(finished)] {
        finished();
        m_open->project->announce({});
        if (m_open->selection.articles().empty())
            m_workspace->openFirstArticles();
    });
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    event->acceptProposedAction();
    takePaths(paths);
}

void MainWindow::takePaths(const QStringList &paths)
{
    if (paths.size() == 1 && paths.first().endsWith(".parallax"_L1, Qt::CaseInsensitive))
        return switchTo(paths.first());
    importPaths(paths);
}

} // namespace Parallax
