// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tags/projectedit.h"

#include "core/project/project.h"
#include "ui/session/jobs.h"
#include "ui/session/notices.h"

using namespace Qt::StringLiterals;

namespace Parallax {

void runEdit(const Session &session, QObject *context, const QString &label, qint64 rows,
    const std::function<Result<Done>(Project &)> &edit, const std::function<void()> &done)
{
    const auto finish = [session, done](const Result<Done> &result) {
        if (!result)
            session.notices.show(Notices::Kind::Problem, result.error().message);
        else if (done)
            done();
    };
    if (rows <= mostRowsAtOnce)
        return finish(edit(session.project));
    const auto work = [path = session.project.path(), author = session.project.author(), edit](const Progress &) -> Result<Done> {
        auto project = Project::open(path, Project::Access::Write);
        if (!project)
            return project.error();
        (*project)->setAuthor(author);
        return edit(**project);
    };
    session.jobs.start(context, label, work, [session, finish](const Result<Done> &result) {
        if (result)
            session.project.announce({{u"tag"_s, u"tagging"_s, u"note"_s}});
        finish(result);
    });
}

} // namespace Parallax
