// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/issueedits.h"

#include "core/project/project.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(IssueEdits)
};

} // namespace

QString issueIdFor(const QString &label)
{
    QString id;
    const QString plain = label.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar character : plain) {
        if (character.unicode() < 0x80 && character.isLetterOrNumber())
            id += character;
        else if (!character.isMark() && !id.isEmpty() && !id.endsWith(u'-'))
            id += u'-';
    }
    while (id.endsWith(u'-'))
        id.chop(1);
    return id.isEmpty() ? u"issue"_s : id;
}

Result<QString> putIssue(Project &project, const Issue &wanted)
{
    Issue issue = wanted;
    issue.label = issue.label.simplified();
    if (issue.label.isEmpty())
        return Error{Translated::tr("Give the issue a name.")};
    const bool isNew = issue.id.isEmpty();
    const QString label = isNew ? Translated::tr("New issue “%1”").arg(issue.label) : Translated::tr("Change issue “%1”").arg(issue.label);
    const auto result = project.edit(label, [&]() -> Result<Done> {
        if (isNew) {
            const QString stem = issueIdFor(issue.label);
            issue.id = stem;
            for (int number = 2; project.issues().issue(issue.id); ++number)
                issue.id = u"%1-%2"_s.arg(stem).arg(number);
        }
        project.issues().put(issue);
        return Done{};
    });
    return result ? Result<QString>(issue.id) : result.error();
}

Result<Done> deleteIssue(Project &project, const QString &id)
{
    const auto issue = project.issues().issue(id);
    if (!issue)
        return Error{Translated::tr("This issue is not there any more.")};
    return project.edit(Translated::tr("Delete issue “%1”").arg(issue->label), [&]() -> Result<Done> {
        project.issues().remove(id);
        return Done{};
    });
}

Result<Done> importIssues(Project &project, const std::vector<Issue> &issues)
{
    const bool isWhole = std::none_of(issues.begin(), issues.end(), [](const Issue &it) { return it.id.isEmpty() || it.label.isEmpty(); });
    if (!isWhole)
        return Error{Translated::tr("One of the issues has no id or no name. Give it both, then import the issues again.")};
    return project.edit(Translated::tr("Import %n issue(s)", nullptr, int(issues.size())), [&]() -> Result<Done> {
        for (const Issue &issue : issues)
            project.issues().put(issue);
        return Done{};
    });
}

} // namespace Parallax
