// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/screenshot.h"

#include "core/project/project.h"
#include "ui/search/searchpane.h"
#include "ui/session/selection.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspace.h"

#include <QApplication>
#include <QCoreApplication>
#include <QPixmap>
#include <QTemporaryDir>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(Screenshot)
};

constexpr int pollMilliseconds = 20;
// A quiet moment: debounced filters and searches have begun by then.
constexpr int quietPolls = 20;

/// Null when every article is there.
QString articleKeys(const ScreenshotRequest &request, std::vector<qint64> &keys)
{
    auto project = Project::open(request.project, Project::Access::Read);
    if (!project)
        return project.error().message;
    for (const QUuid &id : request.articles) {
        const auto key = (*project)->articles().keyOf(id);
        if (!key)
            return Translated::tr("There is no article %1 in the project; `parallax dump` lists the ids.")
                .arg(id.toString(QUuid::WithoutBraces));
        keys.push_back(*key);
    }
    return {};
}

void showView(Workspace &workspace, const ScreenshotRequest &request)
{
    switch (request.view) {
    case ScreenshotRequest::View::Read:
        break;
    case ScreenshotRequest::View::Search:
        workspace.showTab(Inspector::Tab::Search);
        workspace.inspector().search().searchFor(request.query);
        break;
    case ScreenshotRequest::View::Compare:
        workspace.showTab(Inspector::Tab::Compare);
        break;
    case ScreenshotRequest::View::Positions:
        workspace.views().turnTo(Views::PositionsPage::Positions);
        break;
    case ScreenshotRequest::View::Issues:
        workspace.views().turnTo(Views::PositionsPage::Issues);
        break;
    case ScreenshotRequest::View::Timeline:
        workspace.views().turnTo(Views::View::Timeline);
        break;
    case ScreenshotRequest::View::Tags:
        workspace.views().turnTo(Views::TagsPage::Annotations);
        break;
    case ScreenshotRequest::View::Overview:
        workspace.views().turnTo(Views::TagsPage::Overview);
        break;
    case ScreenshotRequest::View::Briefing:
        workspace.views().turnTo(Views::View::Briefing);
        break;
    }
}

} // namespace

QString takeScreenshot(QApplication &application, const ScreenshotRequest &request)
{
    std::vector<qint64> articles;
    if (const QString failure = articleKeys(request, articles); !failure.isNull())
        return failure;

    QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    settings.setThemeChoice(request.dark ? Settings::ThemeChoice::Dark : Settings::ThemeChoice::Light);
    Dialogs dialogs;
    MainWindow window(settings, dialogs);
    window.resize(request.size);
    if (!window.openProject(request.project))
        return Translated::tr("The project “%1” cannot be shown.").arg(request.project);
    if (!articles.empty())
        window.selection()->setArticles(articles, 0);
    showView(*window.workspace(), request);
    window.show();

    QString failure;
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, &application, [&, quiet = 0]() mutable {
        quiet = window.isWorking() ? 0 : quiet + 1;
        if (quiet < quietPolls)
            return;
        if (!window.grab().save(request.output, "PNG"))
            failure = Translated::tr("The picture could not be written to “%1”. Check the folder and its permissions.").arg(request.output);
        application.quit();
    });
    poll.start(pollMilliseconds);
    application.exec();
    window.closeProject();
    return failure;
}

} // namespace Parallax
