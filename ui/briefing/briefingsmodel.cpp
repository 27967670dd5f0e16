// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/briefing/briefingsmodel.h"

#include "core/project/project.h"
#include "core/project/readfault.h"
#include "core/words/momenttext.h"
#include "ui/session/jobs.h"

#include <algorithm>

namespace Parallax {

namespace {

Result<std::vector<Briefing>> readRows(const QString &path)
{
    const auto project = Project::open(path, Project::Access::Read);
    if (!project)
        return project.error();
    return orFault(**project, [&]() -> Result<std::vector<Briefing>> { return (*project)->briefings().list(); });
}

} // namespace

BriefingsModel::BriefingsModel(Project &project, Jobs &jobs, QObject *parent)
    : QAbstractListModel(parent)
    , m_project(project)
    , m_jobs(jobs)
{
    connect(&project, &Project::changed, this, [this](const Changes &changes) {
        if (changes.touches(u"briefing"))
            load();
    });
    load();
}

int BriefingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant BriefingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Briefing &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole:
        return tr("%1, changed %2").arg(row.title, signatureText(row.author, momentText(row.changed)));
    case Qt::ToolTipRole:
        return tr("Written by %1, changed %2").arg(row.author, longMomentText(row.changed));
    case IdRole:
        return row.id;
    case DetailRole:
        return signatureText(row.author, momentText(row.changed));
    default:
        return {};
    }
}

int BriefingsModel::rowOf(const QUuid &id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Briefing &row) { return row.id == id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

void BriefingsModel::load()
{
    const int number = ++m_load;
    m_jobs.start(
        this, {}, [path = m_project.path()](const Progress &) { return readRows(path); },
        [this, number](Result<std::vector<Briefing>> rows) {
            if (number != m_load)
                return;
            if (!rows)
                return Q_EMIT failed(tr("The briefings could not be listed. %1").arg(rows.error().message));
            take(std::move(*rows));
        });
}

void BriefingsModel::take(std::vector<Briefing> rows)
{
    m_loaded = true;
    if (rows != m_rows) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    Q_EMIT loaded();
}

} // namespace Parallax
