// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotations/annotationsmodel.h"

#include "core/project/project.h"
#include "ui/annotations/annotationwords.h"

#include <QtEndian>

namespace Parallax {

AnnotationsModel::AnnotationsModel(Project &project, Jobs &jobs, QObject *parent)
    : QAbstractListModel(parent)
    , m_project(project)
    , m_jobs(jobs)
    , m_cache([&project](const AnnotationCache::Keys &keys) { return AnnotationList(project).rows(keys); })
{
    constexpr int pause = 100; // milliseconds that a change waits for the next one
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    m_tags.read(project);
    connect(&m_pause, &QTimer::timeout, this, &AnnotationsModel::refresh);
    connect(&project, &Project::changed, this, &AnnotationsModel::projectChanged);
}

AnnotationsModel::~AnnotationsModel()
{
    if (m_job)
        m_job->cancel();
}

int AnnotationsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_keys.size());
}

qint64 AnnotationsModel::keyOf(const QUuid &id)
{
    // Ids of one millisecond differ in their second half, ids of two in their first.
    const QByteArray bytes = id.toRfc4122();
    return qFromBigEndian<qint64>(bytes.constData()) * 31 ^ qFromBigEndian<qint64>(bytes.constData() + 8);
}

int AnnotationsModel::rowOf(qint64 key) const
{
    if (m_places.isEmpty()) {
        m_places.reserve(qsizetype(m_keys.size()));
        for (size_t i = 0; i < m_keys.size(); ++i)
            m_places.insert(keyOf(m_keys[i].id), int(i));
    }
    return m_places.value(key, -1);
}

QVariant AnnotationsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == KeyRole)
        return keyOf(keyAt(index.row()).id);
    if (role == IdRole)
        return keyAt(index.row()).id;
    // Read only for roles that show something: the view asks for others (font, check state) far more often.
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    const AnnotationRow *row = rowAt(index.row());
    if (!row)
        return {};
    if (role == Qt::AccessibleTextRole)
        return annotationAccessibleText(*row, m_tags);
    return role == Qt::DisplayRole ? annotationText(*row) : row->note.isEmpty() || row->quote.isNull() ? QVariant() : QVariant(row->note);
}

QModelIndexList AnnotationsModel::match(const QModelIndex &start, int role, const QVariant &value, int hits, Qt::MatchFlags flags) const
{
    constexpr int furthest = 500;
    return rowCount() <= furthest ? QAbstractListModel::match(start, role, value, hits, flags) : QModelIndexList();
}

void AnnotationsModel::setFilter(const AnnotationFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_outdated = true;
    if (m_active)
        refresh();
}

void AnnotationsModel::setOrder(AnnotationList::Order order)
{
    if (order == m_order)
        return;
    m_order = order;
    m_outdated = true;
    if (m_active)
        refresh();
}

void AnnotationsModel::setActive(bool active)
{
    m_active = active;
    if (m_active && m_outdated)
        refresh();
}

void AnnotationsModel::projectChanged(const Changes &changes)
{
    const auto touches = [&changes](const auto &...tables) { return (changes.touches(tables) || ...); };
    if (!touches(u"tagging", u"note", u"tag", u"entity", u"article", u"source"))
        return;
    m_cache.clear();
    if (changes.touches(u"tag"))
        m_tags.read(m_project);
    m_outdated = true;
    m_knowsProject = false;
    if (!m_keys.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    // Not restarted: many changes in a row do not put it off for ever.
    if (m_active && !m_pause.isActive())
        m_pause.start();
}

void AnnotationsModel::refresh()
{
    m_pause.stop();
    m_outdated = false;
    if (m_job)
        m_job->cancel();
    const int generation = ++m_generation;
    const auto work = [path = m_project.path(), filter = m_filter, order = m_order, whole = !m_knowsProject](
                          const Progress &) -> Result<Answer> {
        auto project = Project::open(path, Project::Access::Read);
        if (!project)
            return project.error();
        AnnotationList list(**project);
        Answer answer{list.keys(filter, order), 0, {}};
        if (whole) {
            answer.total = (*project)->taggings().count() + (*project)->notes().count();
            answer.authors = list.authors();
        }
        return answer;
    };
    m_job = m_jobs.start(this, {}, work, [this, generation, whole = !m_knowsProject](Result<Answer> answer) {
        if (generation != m_generation)
            return;
        m_job.reset();
        if (!answer)
            return Q_EMIT failed(tr("The list of taggings and notes cannot be read. %1").arg(answer.error().message));
        if (whole) {
            m_total = answer->total;
            m_authors = answer->authors;
            m_knowsProject = true;
        }
        apply(std::move(answer).value());
    });
}

void AnnotationsModel::apply(Answer answer)
{
    if (answer.keys != m_keys) {
        beginResetModel();
        m_keys = std::move(answer.keys);
        m_places.clear();
        m_cache.clear();
        endResetModel();
    }
    Q_EMIT refreshed();
}

} // namespace Parallax
