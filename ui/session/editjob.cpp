// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/editjob.h"

#include "core/project/project.h"
#include "ui/session/jobs.h"
#include "ui/session/notices.h"

#include <QPointer>

#include <vector>

namespace Parallax {

namespace {

/// What the edits of one job changed, in their order.
using AllChanges = std::vector<Changes>;

Result<AllChanges> runEdit(const QString &path, const QString &author, const std::function<Result<Done>(Project &)> &edit)
{
    auto project = Project::open(path, Project::Access::Write);
    if (!project)
        return project.error();
    (*project)->setAuthor(author);
    AllChanges all;
    QObject::connect(project->get(), &Project::changed, project->get(), [&all](const Changes &changes) { all.push_back(changes); });
    if (const auto edited = edit(**project); !edited)
        return edited.error();
    return all;
}

} // namespace

void startEdit(
    const Session &session, QObject *context, const QString &label, std::function<Result<Done>(Project &)> edit, std::function<void()> done)
{
    const auto work = [path = session.project.path(), author = session.project.author(), edit = std::move(edit)](
                          const Progress &) { return runEdit(path, author, edit); };
    session.jobs.start(&session.project, label, work,
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
