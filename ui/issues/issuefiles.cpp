// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/issues/issuefiles.h"

#include "core/findings/issueedits.h"
#include "core/issues/issuefile.h"
#include "core/project/project.h"
#include "core/project/readfault.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(IssueFiles)
};

} // namespace

Result<int> importIssueFile(Project &project, const QString &path)
{
    const auto refused = [&](const QString &why) {
        return Error{Translated::tr("No issues were imported from “%1”. %2").arg(QDir::toNativeSeparators(path), why)};
    };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(Translated::tr("The file could not be read: %1.").arg(file.errorString()));
    const auto issues = readIssues(file.readAll());
    if (!issues)
        return refused(issues.error().message);
    if (const auto imported = importIssues(project, *issues); !imported)
        return refused(imported.error().message);
    return int(issues->size());
}

Result<int> exportIssueFile(Project &project, const QString &path)
{
    return orFault(project, [&]() -> Result<int> {
        const std::vector<Issue> issues = project.issues().all();
        const QByteArray tsv = writeIssues(issues);
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(tsv) != tsv.size() || !file.commit())
            return Error{Translated::tr("The issues were not exported: “%1” could not be written (%2).")
                             .arg(QDir::toNativeSeparators(path), file.errorString())};
        return int(issues.size());
    });
}

} // namespace Parallax
