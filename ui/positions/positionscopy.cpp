// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/positions/positionscopy.h"

#include "core/project/project.h"
#include "ui/positions/positionwords.h"
#include "ui/session/editjob.h"
#include "ui/session/notices.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(PositionsPane)
};

QString tableOf(Project &project, const PositionData &data, const std::vector<const PositionLine *> &lines)
{
    std::vector<QUuid> ids;
    for (const PositionLine *line : lines)
        ids.push_back(line->id);
    return positionsAsTable(data, lines, project.positions().quotes(ids));
}

} // namespace

void copyPositions(const Session &session, QObject *context, const PositionDataPtr &data, const std::vector<const PositionLine *> &lines)
{
    if (lines.empty())
        return;
    if (qint64(lines.size()) <= quickRows)
        return QGuiApplication::clipboard()->setText(tableOf(session.project, *data, lines));
    // The lines are in the data, which the job keeps.
    const auto work = [path = session.project.path(), data, lines](const Progress &) -> Result<QString> {
        auto project = Project::open(path, Project::Access::Read);
        return project ? Result<QString>(tableOf(**project, *data, lines)) : project.error();
    };
    session.jobs.start(context, Translated::tr("Copying positions"), work, [session](const Result<QString> &text) {
        if (text)
            QGuiApplication::clipboard()->setText(*text);
        else
            session.notices.show(Notices::Kind::Problem, text.error().message);
    });
}

} // namespace Parallax
