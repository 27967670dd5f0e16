// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historymodel.h"

#include "core/project/project.h"
#include "core/words/momenttext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

bool matches(const JournalEntry &entry, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), [&entry](const QString &word) {
        return entry.label.contains(word, Qt::CaseInsensitive) || entry.author.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace

HistoryModel::HistoryModel(Project &project, Jobs &jobs, QObject *parent)
    : QAbstractListModel(parent)
    , m_project(project)
    , m_jobs(jobs)
{
    constexpr int pause = 120; // milliseconds that a change waits for the next one
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, [this] { read(true); });
    // Not restarted: many changes in a row do not put it off for ever.
    connect(&project, &Project::changed, this, [this] {
        if (!m_pause.isActive())
            m_pause.start();
    });
    read(true);
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int HistoryModel::rowOf(qint64 number) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [number](const auto &entry) { return entry.number == number; });
    return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const JournalEntry &entry = entryAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.label;
    case NumberRole:
        return entry.number;
    case AuthorRole:
        return entry.author;
    case TimeRole:
        return momentText(entry.time);
    case RowsRole:
        return entry.rows;
    case StateRole:
        return int(entry.state);
    case Qt::ToolTipRole:
        return u"%1\n%2\n%3"_s.arg(entry.label, longMomentText(entry.time), tr("%n record(s)", nullptr, int(entry.rows)));
    case Qt::AccessibleTextRole:
        return entry.state == JournalEntry::State::Done ? u"%1, %2"_s.arg(entry.label, signatureText(entry.author, momentText(entry.time)))
                                                        : tr("%1, undone").arg(entry.label);
    }
    return {};
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete && !m_job;
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        read(false);
}

void HistoryModel::setFilter(const QString &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_wanted = pageSize;
    read(true);
}

HistoryModel::Page HistoryModel::readPage(Project &project, const QString &filter, qint64 before, int most)
{
    constexpr int chunk = 2000;
    const QStringList words = filter.simplified().split(u' ', Qt::SkipEmptyParts);
    Page page;
    while (!page.complete && int(page.entries.size()) < most) {
        const int wanted = words.isEmpty() ? most : chunk;
        const std::vector<JournalEntry> entries = project.journal().entries(wanted, before);
        page.complete = int(entries.size()) < wanted;
        for (const JournalEntry &entry : entries) {
            // What is behind the last row is read again for the next page.
            if (int(page.entries.size()) == most) {
                page.complete = false;
                break;
            }
            if (matches(entry, words))
                page.entries.push_back(entry);
        }
        if (!entries.empty())
            before = entries.back().number;
    }
    return page;
}

void HistoryModel::read(bool fromTop)
{
    m_pause.stop();
    if (m_job)
        m_job->cancel();
    const int generation = ++m_generation;
    const qint64 before = fromTop || m_entries.empty() ? 0 : m_entries.back().number;
    const int most = fromTop ? m_wanted : pageSize;
    const auto work = [path = m_project.path(), filter = m_filter, before, most](const Progress &) -> Result<Page> {
        auto project = Project::open(path, Project::Access::Read);
        if (!project)
            return project.error();
        return readPage(**project, filter, before, most);
    };
    m_job = m_jobs.start(this, {}, work, [this, generation, fromTop](Result<Page> page) {
        if (generation != m_generation)
            return;
        m_job.reset();
        if (page)
            apply(std::move(page).value(), fromTop);
        else
            Q_EMIT failed(tr("The history of the project cannot be read. %1").arg(page.error().message));
    });
}

void HistoryModel::apply(Page page, bool fromTop)
{
    m_complete = page.complete;
    if (fromTop && page.entries != m_entries) {
        beginResetModel();
        m_entries = std::move(page.entries);
        endResetModel();
    } else if (!fromTop && !page.entries.empty()) {
        beginInsertRows({}, rowCount(), rowCount() + int(page.entries.size()) - 1);
        std::move(page.entries.begin(), page.entries.end(), std::back_inserter(m_entries));
        endInsertRows();
    }
    m_wanted = std::max(pageSize, rowCount());
    Q_EMIT loaded();
}

} // namespace Parallax
