// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/uuid.h"
#include "core/project/project.h"
#include "core/storage/statement.h"

#include <cstdio>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

Result<Done> addTags(Project &project, qint64 number)
{
    return project.edit(u"Edit %1"_s.arg(number), [&]() -> Result<Done> {
        Statement insert(project.database(), u"INSERT INTO tag (id, name, color, description) VALUES (?, ?, 0, ?)");
        for (int part = 0; part < 5; ++part) {
            const QString name = u"%1-%2"_s.arg(number).arg(part);
            insert.bind(derivedUuid("tag", name.toUtf8()).toRfc4122()).bind(name).bind(name.repeated(100)).run();
        }
        return Done{};
    });
}

} // namespace

/// Edits the project of the first argument until it is killed: adds five tags, and then says the number of the edit;
/// every third time undoes and redoes it before.
int main(int argc, char **argv)
{
    auto project = Project::open(QString::fromLocal8Bit(argv[argc - 1]), Project::Access::Write);
    if (!project)
        return 1;
    Statement count((*project)->database(), u"SELECT count(*) / 5 FROM tag");
    if (!count.next())
        return 1;
    const qint64 done = count.integer(0);
    count.reset();
    for (qint64 number = done + 1;; ++number) {
        if (!addTags(**project, number))
            return 1;
        if (number % 3 == 0 && (!(*project)->undo() || !(*project)->redo()))
            return 1;
        std::printf("%lld\n", static_cast<long long>(number));
        std::fflush(stdout);
    }
}
