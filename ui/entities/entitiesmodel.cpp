// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entities/entitiesmodel.h"

#include "core/project/project.h"
#include "ui/entities/entitytexts.h"
#include "ui/session/selection.h"
#include "ui/widgets/entitychoices.h"
#include "core/words/entitywords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

/// What is rejected counts nowhere.
std::vector<EntityCount> withoutCounts(const std::vector<Entity> &entities)
{
    std::vector<EntityCount> counts;
    for (const Entity &entity : entities)
        counts.push_back({entity.key, entity.name, entity.type, 0, 0});
    return counts;
}

} // namespace

EntitiesModel::EntitiesModel(Project &project, Jobs &jobs, const Selection &selection, QObject *parent)
    : QAbstractListModel(parent)
    , m_project(project)
    , m_jobs(jobs)
    , m_selection(selection)
{
    connect(&project, &Project::changed, this, [this](const Changes &changes) {
        if (changes.touches(u"entity") || changes.touches(u"mention") || changes.touches(u"article"))
            refresh();
    });
    connect(&selection, &Selection::articlesChanged, this, [this] {
        if (m_scope == Scope::OpenArticles)
            refresh();
    });
    refresh();
}

int EntitiesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int EntitiesModel::rowOf(qint64 key) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [this, key](size_t i) { return m_all[i].entity == key; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

bool EntitiesModel::countsArticles() const
{
    return m_scope == Scope::Project || (m_scope == Scope::OpenArticles && m_selection.articles().size() > 1);
}

QVariant EntitiesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EntityCount &count = m_all[m_rows[size_t(index.row())]];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return count.name;
    case KeyRole:
        return count.entity;
    case GroupRole:
        return int(entityGroup(count.type));
    case MentionsRole:
        return count.mentions;
    case ArticlesRole:
        return count.articles;
    case StateRole:
        return int(stateOf(count.entity));
    case TypeRole:
        return int(count.type);
    case Qt::AccessibleTextRole:
        return accessibleText(count);
    case Qt::ToolTipRole:
        return entityToolTip(m_project, count, m_scope != Scope::Rejected);
    }
    return {};
}

Qt::ItemFlags EntitiesModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

FindingState EntitiesModel::stateOf(qint64 key) const
{
    if (m_scope == Scope::Rejected)
        return FindingState::Rejected;
    if (const auto known = m_states.constFind(key); known != m_states.constEnd())
        return *known;
    const auto entity = m_project.entities().entity(key);
    const FindingState state = entity ? entity->state : FindingState::Suggested;
    m_states.insert(key, state);
    return state;
}

QString EntitiesModel::accessibleText(const EntityCount &count) const
{
    QStringList parts{count.name, entityTypeName(count.type)};
    if (m_scope != Scope::Rejected)
        parts.append(tr("named %n time(s)", nullptr, count.mentions));
    if (const QString state = decisionText(stateOf(count.entity)); !state.isEmpty())
        parts.append(state);
    return parts.join(u", "_s);
}

void EntitiesModel::setScope(Scope scope)
{
    if (scope == m_scope)
        return;
    m_scope = scope;
    refresh();
}

void EntitiesModel::setFilter(const QString &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    applyFilters();
}

void EntitiesModel::setGroups(const Groups &groups)
{
    if (groups == m_groups)
        return;
    m_groups = groups;
    applyFilters();
}

void EntitiesModel::refresh()
{
    if (m_job)
        m_job->cancel();
    m_job.reset();
    ++m_generation;
    m_states.clear();
    if (m_scope != Scope::OpenArticles)
        return countProject();
    m_counting = false;
    // Over no articles at all, counts() would mean the whole project.
    const auto &open = m_selection.articles();
    setCounts(open.empty() ? std::vector<EntityCount>() : m_project.entities().counts(open));
}

void EntitiesModel::countProject()
{
    m_counting = true;
    const auto work = [path = m_project.path(), scope = m_scope](const Progress &) -> Result<std::vector<EntityCount>> {
        auto project = Project::open(path, Project::Access::Read);
        if (!project)
            return project.error();
        EntityTable &entities = (*project)->entities();
        return scope == Scope::Rejected ? withoutCounts(entities.rejected()) : entities.counts({}, most);
    };
    m_job = m_jobs.start(this, {}, work, [this, generation = m_generation](Result<std::vector<EntityCount>> counts) {
        if (generation != m_generation)
            return;
        m_job.reset();
        m_counting = false;
        if (counts)
            setCounts(std::move(counts).value());
        else
            Q_EMIT failed(tr("The entities cannot be counted. %1").arg(counts.error().message));
    });
    Q_EMIT countsChanged();
}

void EntitiesModel::setCounts(std::vector<EntityCount> counts)
{
    beginResetModel();
    m_all = std::move(counts);
    m_folded.clear();
    for (const EntityCount &count : m_all)
        m_folded.push_back(foldedName(count.name));
    m_rows = matchingRows();
    endResetModel();
    Q_EMIT countsChanged();
}

void EntitiesModel::applyFilters()
{
    beginResetModel();
    m_rows = matchingRows();
    endResetModel();
    Q_EMIT countsChanged();
}

std::vector<size_t> EntitiesModel::matchingRows() const
{
    const QStringList words = foldedName(m_filter).split(u' ', Qt::SkipEmptyParts);
    std::vector<size_t> rows;
    for (size_t i = 0; i < m_all.size(); ++i) {
        const auto inName = [&name = m_folded[i]](const QString &word) { return name.contains(word); };
        if (m_groups[size_t(entityGroup(m_all[i].type))] && std::all_of(words.begin(), words.end(), inName))
            rows.push_back(i);
    }
    return rows;
}

} // namespace Parallax
