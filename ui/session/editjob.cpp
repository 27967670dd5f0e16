// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/editjob.h"

#include "core/project/project.h"
#include "ui/session/notices.h"

#include <QPointer>

#include <vector>

namespace Parallax {

namespace {

/// What the edits of one job changed, in their order.
using AllChanges = std::vector<Changes>;

Result<AllChanges> editElsewhere(const Project::Opener &open, const std::function<Result<Done>(Project &)> &edit)
{
    auto project = open();
    if (!project)
        return project.error();
    AllChanges all;
    QObject::connect(project->get(), &Project::changed, project->get(), [&all](const Changes &changes) { all.push_back(changes); });
    if (const auto edited = edit(**project); !edited)
        return edited.error();
    return all;
}

} // namespace

void runEdit(const Session &session, QObject *context, const QString &label, qint64 rows,
    const std::function<Result<Done>(Project &)> &edit, const std::function<void()> &done)
{
    if (rows > quickRows)
        startEdit(session, context, label, edit, done);
    else if (const auto edited = edit(session.project); !edited)
        session.notices.show(Notices::Kind::Problem, edited.error().message);
    else if (done)
        done();
}

Jobs::Handle startEdit(
    const Session &session, QObject *context, const QString &label, std::function<Result<Done>(Project &)> edit, std::function<void()> done)
{
    const auto work = [open = session.project.opener(), edit = std::move(edit)](const Progress &) { return editElsewhere(open, edit); };
    return session.jobs.start(&session.project, label, work,
        [session, context = QPointer<QObject>(context), done = std::move(done)](const Result<AllChanges> &changes) {
            if (!changes)
                return session.notices.show(Notices::Kind::Problem, changes.error().message);
            for (const Changes &each : *changes)
                session.project.announce(each);
            if (context && done)
                done();
        });
}

} // namespace Parallax
