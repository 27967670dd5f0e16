// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/journal.h"
#include "ui/session/jobs.h"

#include <QAbstractListModel>
#include <QTimer>

#include <vector>

namespace Parallax {

class Project;

/// The edits of the project, newest first, read by jobs as the view comes to the end.
class HistoryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        NumberRole = Qt::UserRole, ///< qint64, of the journal
        AuthorRole,
        TimeRole, ///< QString
        RowsRole, ///< qint64, how many rows it changed
        StateRole ///< int, JournalEntry::State
    };

    static constexpr int pageSize = 200;

    HistoryModel(Project &project, Jobs &jobs, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    [[nodiscard]] const JournalEntry &entryAt(int row) const { return m_entries[size_t(row)]; }
    [[nodiscard]] int rowOf(qint64 number) const;

    /// Words, each of which must be in the label or the author's name; upper and lower case are the same.
    [[nodiscard]] const QString &filter() const { return m_filter; }
    void setFilter(const QString &filter);
    [[nodiscard]] bool isReading() const { return m_job != nullptr; }

Q_SIGNALS:
    /// Rows have come, or it is known that there are none.
    void loaded();
    void failed(const QString &sentence);

private:
    struct Page
    {
        std::vector<JournalEntry> entries;
        bool complete = false; ///< no older ones are left
    };

    static Page readPage(Project &project, const QString &filter, qint64 before, int most);
    /// From the newest on, or behind the last row.
    void read(bool fromTop);
    void apply(Page page, bool fromTop);

    Project &m_project;
    Jobs &m_jobs;
    Jobs::Handle m_job;
    QTimer m_pause;
    int m_generation = 0; ///< of read(): what an older job brings is dropped
    QString m_filter;
    std::vector<JournalEntry> m_entries;
    int m_wanted = pageSize; ///< rows that a refresh reads, so that the view stays where it is
    bool m_complete = true; ///< nothing to fetch, until the first page says otherwise
};

} // namespace Parallax
