// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/recordchanges.h"

#include "core/project/partrows.h"
#include "core/project/project.h"
#include "core/tags/codebook.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

/// Reads the codebook once, and only if a change names a tag.
class Names
{
public:
    explicit Names(Project &project)
        : m_project(project)
    {
    }

    QString operator()(const QString &table, const QVariant &key)
    {
        if (key.isNull())
            return {};
        if (table == "entity"_L1) {
            const auto entity = m_project.entities().entity(key.toLongLong());
            return entity ? entity->name : QString();
        }
        if (table == "issue"_L1) {
            const auto issue = m_project.issues().issue(key.toString());
            return issue ? issue->label : QString();
        }
        if (table != "tag"_L1)
            return {};
        if (m_tags.empty())
            m_tags = m_project.tags().all();
        return tagPath(m_tags, QUuid::fromRfc4122(key.toByteArray()));
    }

private:
    Project &m_project;
    std::vector<Tag> m_tags;
};

/// Of notes, tags and briefings.
bool isText(const QString &column)
{
    return column == "body"_L1 || column == "description"_L1 || column == "text"_L1;
}

bool rewritesText(const RecordChange &change)
{
    const QStringList columns = change.after.keys();
    return change.kind == RowChange::Kind::Update && std::any_of(columns.begin(), columns.end(), isText);
}

/// The newer one gave the text back what the older one took: that is told by itself.
bool bringsBack(const RecordChange &newer, const RecordChange &older)
{
    for (auto value = older.before.begin(); value != older.before.end(); ++value) {
        if (rewritesText(older) && isText(value.key()) && newer.after.value(value.key()) == value.value())
            return true;
    }
    return false;
}

/// `changes` is newest first: the newest of a sitting is kept, with what was there when it began.
std::vector<RecordChange> joinedSittings(const std::vector<RecordChange> &changes)
{
    std::vector<RecordChange> joined;
    QDateTime since;
    for (const RecordChange &change : changes) {
        const bool goesOn = !joined.empty() && rewritesText(joined.back()) && rewritesText(change)
            && joined.back().entry.author == change.entry.author && change.entry.time.secsTo(since) <= sitting
            && !bringsBack(joined.back(), change);
        if (goesOn) {
            for (auto value = change.before.begin(); value != change.before.end(); ++value)
                joined.back().before[value.key()] = value.value();
        } else {
            joined.push_back(change);
        }
        since = change.entry.time;
    }
    return joined;
}

/// Of one record, newest first.
std::vector<HistoryLine> linesOf(Project &project, const RecordKey &record, const RecordName &nameOf)
{
    std::vector<HistoryLine> lines;
    for (const RecordChange &change : joinedSittings(project.journal().history(record)))
        lines.push_back({record, change.entry.number, changeWords(record.table, change, nameOf), change.entry.author, change.entry.time,
            change.kind != RowChange::Kind::Delete});
    // Edits of nothing but its passages or participants tell that in their own words.
    for (const qint64 number : partEdits(project.database(), record)) {
        const auto isThat = [number](const HistoryLine &line) { return line.entry == number; };
        const auto entries = project.journal().entries(1, number + 1);
        if (!entries.empty() && std::none_of(lines.begin(), lines.end(), isThat))
            lines.push_back({record, number, {entries.front().label, {}, {}}, entries.front().author, entries.front().time, true});
    }
    std::stable_sort(lines.begin(), lines.end(), [](const HistoryLine &a, const HistoryLine &b) { return a.entry > b.entry; });
    if (!lines.empty())
        lines.front().restorable = false;
    return lines;
}

} // namespace

std::vector<HistoryLine> historyOf(Project &project, const std::vector<RecordKey> &records)
{
    std::vector<HistoryLine> lines;
    Names names(project);
    const RecordName nameOf = [&names](const QString &table, const QVariant &key) { return names(table, key); };
    for (const RecordKey &record : records) {
        const std::vector<HistoryLine> own = linesOf(project, record, nameOf);
        lines.insert(lines.end(), own.begin(), own.end());
    }
    std::stable_sort(lines.begin(), lines.end(), [](const HistoryLine &a, const HistoryLine &b) { return a.entry > b.entry; });
    return lines;
}

} // namespace Parallax
