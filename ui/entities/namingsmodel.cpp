// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entities/namingsmodel.h"

#include "core/project/project.h"
#include "core/words/datetext.h"

namespace Parallax {

NamingsModel::NamingsModel(Project &project, Jobs &jobs, QObject *parent)
    : QAbstractListModel(parent)
    , m_project(project)
    , m_jobs(jobs)
{
    connect(&project, &Project::changed, this, [this](const Changes &changes) {
        if (m_entity && (changes.touches(u"article") || changes.touches(u"mention")))
            refresh();
    });
}

int NamingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_namings.size());
}

QVariant NamingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Naming &naming = m_namings[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return naming.title;
    case KeyRole:
        return naming.article;
    case SourceRole:
        return naming.source;
    case DateRole:
        return naming.published ? dateText(*naming.published) : QString();
    case MentionsRole:
        return naming.mentions;
    case Qt::AccessibleTextRole:
        return tr("%1, named %n time(s)", nullptr, naming.mentions).arg(naming.title);
    }
    return {};
}

void NamingsModel::setEntity(std::optional<qint64> entity)
{
    if (entity == m_entity)
        return;
    m_entity = entity;
    refresh();
}

void NamingsModel::refresh()
{
    if (m_job)
        m_job->cancel();
    m_job.reset();
    const int generation = ++m_generation;
    if (!m_entity)
        return apply({});
    const auto work = [path = m_project.path(), entity = *m_entity](const Progress &) -> Result<Rows> {
        auto project = Project::open(path, Project::Access::Read);
        if (!project)
            return project.error();
        EntityTable &entities = (*project)->entities();
        return Rows{entities.articlesNaming(entity, most), entities.articleCount(entity)};
    };
    m_job = m_jobs.start(this, {}, work, [this, generation](Result<Rows> rows) {
        if (generation != m_generation)
            return;
        m_job.reset();
        if (rows)
            apply(std::move(rows).value());
        else
            Q_EMIT failed(tr("The articles that name this entity cannot be listed. %1").arg(rows.error().message));
    });
}

void NamingsModel::apply(Rows rows)
{
    beginResetModel();
    m_namings = std::move(rows.namings);
    m_total = rows.total;
    endResetModel();
    Q_EMIT countsChanged();
}

} // namespace Parallax
