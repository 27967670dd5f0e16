// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/issues/issuesmodel.h"

#include "core/issues/issueset.h"
#include "core/project/project.h"
#include "core/project/readfault.h"
#include "ui/session/jobs.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

Result<std::vector<IssueRow>> readRows(const QString &path)
{
    const auto project = Project::open(path, Project::Access::Read);
    if (!project)
        return project.error();
    return orFault(**project, [&]() -> Result<std::vector<IssueRow>> {
        const std::vector<Issue> issues = (*project)->issues().all();
        const QHash<QString, int> counts = (*project)->issues().positionCounts();
        QHash<QString, QString> faults;
        const IssueSet set(issues);
        for (const IssueFault &fault : set.faults())
            faults.insert(fault.issue.id, fault.message);
        std::vector<IssueRow> rows;
        for (const Issue &issue : issues)
            rows.push_back({issue, counts.value(issue.id), faults.value(issue.id)});
        return rows;
    });
}

bool sameIds(const std::vector<IssueRow> &a, const std::vector<IssueRow> &b)
{
    return std::equal(
        a.begin(), a.end(), b.begin(), b.end(), [](const IssueRow &one, const IssueRow &other) { return one.issue.id == other.issue.id; });
}

} // namespace

IssuesModel::IssuesModel(Project &project, Jobs &jobs, QObject *parent)
    : QAbstractListModel(parent)
    , m_project(project)
    , m_jobs(jobs)
{
    connect(&project, &Project::changed, this, &IssuesModel::followProject);
    load();
}

int IssuesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant IssuesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const IssueRow &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.issue.label;
    case Qt::ToolTipRole:
        return row.fault.isEmpty() ? row.issue.definition : row.fault;
    case Qt::AccessibleTextRole: {
        const QString counted = tr("%1, %n position(s)", nullptr, row.positions).arg(row.issue.label);
        return row.fault.isEmpty() ? counted : tr("%1. %2").arg(counted, row.fault);
    }
    case IdRole:
        return row.issue.id;
    case PositionsRole:
        return row.positions;
    case FaultRole:
        return row.fault;
    default:
        return {};
    }
}

std::vector<Issue> IssuesModel::issues() const
{
    std::vector<Issue> issues;
    for (const IssueRow &row : m_rows)
        issues.push_back(row.issue);
    return issues;
}

int IssuesModel::rowOf(const QString &id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const IssueRow &row) { return row.issue.id == id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

void IssuesModel::followProject(const Changes &changes)
{
    if (changes.touches(u"issue") || changes.touches(u"position"))
        load();
}

void IssuesModel::load()
{
    const int number = ++m_load;
    m_jobs.start(
        this, {}, [path = m_project.path()](const Progress &) { return readRows(path); },
        [this, number](Result<std::vector<IssueRow>> rows) {
            if (number != m_load)
                return;
            if (!rows)
                return Q_EMIT failed(tr("The issues could not be listed. %1").arg(rows.error().message));
            take(std::move(*rows));
        });
}

void IssuesModel::take(std::vector<IssueRow> rows)
{
    m_loaded = true;
    if (!sameIds(rows, m_rows)) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    } else {
        for (size_t i = 0; i < rows.size(); ++i) {
            if (rows[i] == m_rows[i])
                continue;
            m_rows[i] = std::move(rows[i]);
            Q_EMIT dataChanged(index(int(i)), index(int(i)));
        }
    }
    Q_EMIT loaded();
}

} // namespace Parallax
