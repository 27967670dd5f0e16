// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/annotations/annotationcache.h"
#include "ui/annotations/tagnames.h"
#include "ui/session/jobs.h"

#include <QAbstractListModel>
#include <QHash>
#include <QTimer>

#include <vector>

namespace Parallax {

class Project;
struct Changes;

/// The taggings and notes of the project that a filter lets through. Holds the keys of all rows but only the rows in
/// view, so that 100,000 are listed as fast as five. Keys come from a job; what an older job brings is dropped.
class AnnotationsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        KeyRole = Qt::UserRole, ///< qint64 made from the id, for RowKeeper
        IdRole ///< QUuid
    };

    AnnotationsModel(Project &project, Jobs &jobs, QObject *parent = nullptr);
    ~AnnotationsModel() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// A list of thousands is not searched by letters: each row would have to be read for it.
    [[nodiscard]] QModelIndexList match(
        const QModelIndex &start, int role, const QVariant &value, int hits, Qt::MatchFlags flags) const override;

    [[nodiscard]] const AnnotationList::Key &keyAt(int row) const { return m_keys[size_t(row)]; }
    /// Null when it is gone and the list does not know yet. Valid until the next call.
    [[nodiscard]] const AnnotationRow *rowAt(int row) const { return m_cache.row(m_keys, size_t(row)); }
    /// Of a KeyRole; -1 when it is not in the list.
    [[nodiscard]] int rowOf(qint64 key) const;
    [[nodiscard]] int rowOf(const QUuid &id) const { return rowOf(keyOf(id)); }
    [[nodiscard]] const TagNames &tags() const { return m_tags; }

    [[nodiscard]] const AnnotationFilter &filter() const { return m_filter; }
    void setFilter(const AnnotationFilter &filter);
    [[nodiscard]] AnnotationList::Order order() const { return m_order; }
    void setOrder(AnnotationList::Order order);
    /// Reads when something has changed only while it is active, at first not.
    void setActive(bool active);

    /// Taggings and notes of the project, whatever the filter.
    [[nodiscard]] int total() const { return m_total; }
    [[nodiscard]] const QStringList &authors() const { return m_authors; }
    [[nodiscard]] bool isReading() const { return m_job || m_pause.isActive(); }

Q_SIGNALS:
    /// The rows are those of the filter.
    void refreshed();
    void failed(const QString &sentence);

private:
    struct Answer
    {
        std::vector<AnnotationList::Key> keys;
        int total = 0;
        QStringList authors;
    };

    static qint64 keyOf(const QUuid &id);
    void projectChanged(const Changes &changes);
    void refresh();
    void apply(Answer answer);

    Project &m_project;
    Jobs &m_jobs;
    Jobs::Handle m_job;
    QTimer m_pause;
    int m_generation = 0; ///< of refresh(): what an older job brings is dropped
    bool m_active = false;
    bool m_outdated = true;
    bool m_knowsProject = false; ///< m_total and m_authors are those of the project
    AnnotationFilter m_filter;
    AnnotationList::Order m_order = AnnotationList::Order::Created;
    std::vector<AnnotationList::Key> m_keys;
    mutable QHash<qint64, int> m_places; ///< row by KeyRole; made when it is asked for
    mutable AnnotationCache m_cache;
    TagNames m_tags;
    int m_total = 0;
    QStringList m_authors;
};

} // namespace Parallax
