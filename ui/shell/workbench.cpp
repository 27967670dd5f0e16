// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/workbench.h"

#include "ui/shell/application.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/mainwindow.h"

#include <QIcon>

using namespace Qt::StringLiterals;

namespace Parallax {

int runWorkbench(Application &application, const QString &project)
{
    QApplication::setWindowIcon(QIcon(u":/icons/parallax.svg"_s));
    Settings settings;
    Dialogs dialogs;
    MainWindow window(settings, dialogs);
    QObject::connect(&application, &Application::faulted, &window, &MainWindow::tellProblem);
    // Where one left off, unless something else was asked for.
    if (const QString path = project.isEmpty() ? settings.openProject() : project; !path.isEmpty())
        window.openProject(path);
    window.show();
    return application.exec();
}

} // namespace Parallax
