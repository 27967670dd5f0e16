// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The importer as a program of its own, to be killed: importchild PROJECT FOLDER

#include "core/analysis/lexicon.h"
#include "core/import/importer.h"
#include "core/project/project.h"

#include <QCoreApplication>

using namespace Parallax;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    auto project = Project::open(arguments.at(1), Project::Access::Create);
    if (!project)
        return 1;
    // Batches so short that a kill comes before, within and between commits.
    const auto report = Importer(**project, Lexicon::builtIn(), 2, 30).run({arguments.at(2)}, Progress());
    return report && report->failures.empty() ? 0 : 1;
}
