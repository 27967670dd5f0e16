// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entities/entitiesmodel.h"

#include "core/project/project.h"
#include "ui/session/selection.h"
#include "ui/widgets/entitywords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

/// So that "erdogan" finds Erdoğan.
QString folded(const QString &text)
{
    QString plain = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    plain.removeIf([](QChar character) { return character.category() == QChar::Mark_NonSpacing; });
    return plain;
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
    return m_scope == Scope::Project || m_selection.articles().size() > 1;
}

QVariant EntitiesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EntityCount &count = m_all[m_rows[size_t(index.row())]];
    switch (role) {
    case Qt::DisplayRole:
        return count.name;
    case KeyRole:
        return count.entity;
    case GroupRole:
        return int(entityGroup(count.type));
    case MentionsRole:
        return count.mentions;
    case ArticlesRole:
        return count.articles;
    case Qt::AccessibleTextRole:
        return tr("%1, %2, named %n time(s)", nullptr, count.mentions).arg(count.name, entityTypeName(count.type));
    case Qt::ToolTipRole:
        return toolTip(count);
    }
    return {};
}

QString EntitiesModel::toolTip(const EntityCount &count) const
{
    QStringList lines{u"%1 · %2"_s.arg(count.name, entityTypeName(count.type))};
    const auto entity = m_project.entities().entity(count.entity);
    if (entity && entity->standsFor) {
        if (const auto principal = m_project.entities().entity(*entity->standsFor))
            lines.append(tr("Stands for %1").arg(principal->name));
    }
    if (entity) {
        QStringList aliases = entity->aliases;
        aliases.removeAll(count.name);
        if (!aliases.isEmpty())
            lines.append(tr("Also named %1").arg(aliases.join(u", "_s)));
    }
    const QString articles = tr("in %n article(s)", nullptr, count.articles);
    lines.append(tr("%n mention(s) %1", nullptr, count.mentions).arg(articles));
    return lines.join(u'\n');
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
    if (m_scope == Scope::Project)
        return countProject();
    m_counting = false;
    // Over no articles at all, counts() would mean the whole project.
    const auto &open = m_selection.articles();
    setCounts(open.empty() ? std::vector<EntityCount>() : m_project.entities().counts(open));
}

void EntitiesModel::countProject()
{
    m_counting = true;
    const auto work = [path = m_project.path()](const Progress &) -> Result<std::vector<EntityCount>> {
        auto project = Project::open(path, Project::Access::Read);
        if (!project)
            return project.error();
        return (*project)->entities().counts({}, most);
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
        m_folded.push_back(folded(count.name));
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
    const QStringList words = folded(m_filter).split(u' ', Qt::SkipEmptyParts);
    std::vector<size_t> rows;
    for (size_t i = 0; i < m_all.size(); ++i) {
        const auto inName = [&name = m_folded[i]](const QString &word) { return name.contains(word); };
        if (m_groups[size_t(entityGroup(m_all[i].type))] && std::all_of(words.begin(), words.end(), inName))
            rows.push_back(i);
    }
    return rows;
}

} // namespace Parallax
