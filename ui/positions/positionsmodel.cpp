// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/positions/positionsmodel.h"

#include "core/project/project.h"
#include "ui/positions/positionwords.h"
#include "core/words/quotationmarks.h"

#include <algorithm>

namespace Parallax {

namespace {

constexpr int page = 50;
constexpr int mostQuotes = 40 * page;

} // namespace

PositionsModel::PositionsModel(Project &project, Jobs &jobs, QObject *parent)
    : QAbstractItemModel(parent)
    , m_project(project)
    , m_jobs(jobs)
    , m_quotes(mostQuotes)
{
    constexpr int pause = 100; // milliseconds that a change waits for the next one
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &PositionsModel::refresh);
    connect(&project, &Project::changed, this, &PositionsModel::projectChanged);
}

PositionsModel::~PositionsModel()
{
    if (m_job)
        m_job->cancel();
}

// An index carries the group it lies in, counted from 1; 0 is the root.

QModelIndex PositionsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, quintptr(0));
    const std::vector<int> &siblings = parent.internalId() == 0 ? m_answer.tree.top : m_answer.tree.groups[parent.internalId() - 1].groups;
    return createIndex(row, column, quintptr(siblings[size_t(parent.row())]) + 1);
}

QModelIndex PositionsModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    const PositionGroup &group = m_answer.tree.groups[index.internalId() - 1];
    return createIndex(group.row, 0, quintptr(group.parent + 1));
}

const PositionGroup *PositionsModel::groupAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const std::vector<int> &siblings = index.internalId() == 0 ? m_answer.tree.top : m_answer.tree.groups[index.internalId() - 1].groups;
    return size_t(index.row()) < siblings.size() ? &m_answer.tree.groups[size_t(siblings[size_t(index.row())])] : nullptr;
}

const PositionLine *PositionsModel::lineAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    const std::vector<int> &lines = m_answer.tree.groups[index.internalId() - 1].lines;
    return size_t(index.row()) < lines.size() ? &m_answer.data->lines[size_t(lines[size_t(index.row())])] : nullptr;
}

const PositionQuote *PositionsModel::quoteAt(const QModelIndex &index) const
{
    const PositionLine *line = lineAt(index);
    if (!line)
        return nullptr;
    if (const PositionQuote *known = m_quotes.object(line->id))
        return known->id.isNull() ? nullptr : known;
    const std::vector<int> &siblings = m_answer.tree.groups[index.internalId() - 1].lines;
    const size_t first = size_t(index.row() - index.row() % page);
    std::vector<QUuid> ids;
    for (size_t i = first; i < std::min(first + page, siblings.size()); ++i)
        ids.push_back(m_answer.data->lines[size_t(siblings[i])].id);
    for (PositionQuote &quote : m_project.positions().quotes(ids)) {
        quote.quote = withMarksInPairs(quote.quote);
        m_quotes.insert(quote.id, new PositionQuote(quote));
    }
    // What is gone is not looked for again and again.
    for (const QUuid &id : ids) {
        if (!m_quotes.contains(id))
            m_quotes.insert(id, new PositionQuote);
    }
    const PositionQuote *read = m_quotes.object(line->id);
    return read && !read->id.isNull() ? read : nullptr;
}

int PositionsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_answer.tree.top.size());
    const PositionGroup *group = groupAt(parent);
    return group ? int(group->groups.size() + group->lines.size()) : 0;
}

QVariant PositionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const PositionGroup *group = groupAt(index)) {
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
            return group->name;
        if (role == Qt::AccessibleTextRole)
            return positionGroupAccessibleText(*group);
        return role == KeyRole ? QVariant(group->key) : QVariant();
    }
    const PositionLine *line = lineAt(index);
    if (!line)
        return {};
    if (role == KeyRole)
        return line->id.toString();
    if (role == IdRole)
        return line->id;
    // Read only for roles that show something: the view asks for others (font, check state) far more often.
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    const PositionQuote *quote = quoteAt(index);
    if (!quote)
        return {};
    if (role == Qt::DisplayRole)
        return quote->quote;
    return role == Qt::ToolTipRole ? positionToolTip(*m_answer.data, *line, *quote) : positionAccessibleText(*m_answer.data, *line, *quote);
}

QModelIndex PositionsModel::indexOf(const QUuid &position) const
{
    if (m_places.isEmpty()) {
        for (size_t i = 0; i < m_answer.tree.groups.size(); ++i) {
            const std::vector<int> &lines = m_answer.tree.groups[i].lines;
            for (size_t row = 0; row < lines.size(); ++row)
                m_places.insert(m_answer.data->lines[size_t(lines[row])].id, {int(i), int(row)});
        }
    }
    const auto place = m_places.constFind(position);
    return place == m_places.constEnd() ? QModelIndex() : createIndex(place->second, 0, quintptr(place->first) + 1);
}

QModelIndex PositionsModel::indexOfKey(const QString &key) const
{
    if (const QUuid id = QUuid::fromString(key); !id.isNull())
        return indexOf(id);
    const auto group = std::find_if(
        m_answer.tree.groups.begin(), m_answer.tree.groups.end(), [&key](const PositionGroup &each) { return each.key == key; });
    return group == m_answer.tree.groups.end() ? QModelIndex() : createIndex(group->row, 0, quintptr(group->parent + 1));
}

void PositionsModel::appendLines(
    const std::vector<int> &groups, const Chosen &chosen, bool all, std::vector<const PositionLine *> &lines) const
{
    for (const int place : groups) {
        const PositionGroup &group = m_answer.tree.groups[size_t(place)];
        const bool whole = all || chosen.groups.contains(&group);
        appendLines(group.groups, chosen, whole, lines);
        for (const int below : group.lines) {
            const PositionLine *line = &m_answer.data->lines[size_t(below)];
            if (whole || chosen.lines.contains(line))
                lines.push_back(line);
        }
    }
}

std::vector<const PositionLine *> PositionsModel::linesUnder(const QModelIndexList &indexes) const
{
    std::vector<const PositionLine *> lines;
    Chosen chosen;
    for (const QModelIndex &index : indexes) {
        if (const PositionGroup *group = groupAt(index))
            chosen.groups.insert(group);
        else if (const PositionLine *line = lineAt(index))
            chosen.lines.insert(line);
    }
    if (!indexes.empty())
        appendLines(m_answer.tree.top, chosen, false, lines);
    return lines;
}

std::vector<const PositionLine *> PositionsModel::allLines() const
{
    std::vector<const PositionLine *> lines;
    appendLines(m_answer.tree.top, {}, true, lines);
    return lines;
}

} // namespace Parallax
