// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/issues/exampleissues.h"

#include "core/issues/issuefile.h"
#include "core/project/project.h"
#include "core/project/readfault.h"
#include "core/storage/transaction.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace Parallax {

std::vector<Issue> exampleIssues()
{
    QFile file(u":/issues/example.tsv"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    auto issues = readIssues(opened ? file.readAll() : QByteArray());
    Q_ASSERT(issues.ok());
    return issues ? std::move(*issues) : std::vector<Issue>();
}

Result<Done> ensureExampleIssues(Project &project)
{
    return orFault(project, [&]() -> Result<Done> {
        if (project.isReadOnly() || project.issues().hasExamples())
            return Done{};
        {
            Transaction transaction(project.database());
            for (const Issue &issue : exampleIssues()) {
                if (!project.issues().issue(issue.id))
                    project.issues().put(issue);
            }
            project.issues().setHasExamples();
            transaction.commit();
        }
        project.announce({{u"issue"_s}});
        return Done{};
    });
}

} // namespace Parallax
