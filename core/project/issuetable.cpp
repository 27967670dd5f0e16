// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/issuetable.h"

#include "core/project/storedspans.h"
#include "core/storage/database.h"

#include <QCollator>
#include <QStringBuilder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr QStringView hasExamplesSetting = u"example issues";

Issue readIssue(const Statement &row)
{
    return {row.text(0), row.text(1), row.text(2), row.text(3)};
}

} // namespace

std::vector<Issue> IssueTable::all()
{
    Statement row(m_database, u"SELECT id, label, definition, query FROM issue");
    std::vector<Issue> issues;
    while (row.next())
        issues.push_back(readIssue(row));
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(issues.begin(), issues.end(), [&collator](const Issue &a, const Issue &b) {
        const int order = collator.compare(a.label, b.label);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    return issues;
}

std::optional<Issue> IssueTable::issue(const QString &id)
{
    Statement row(m_database, u"SELECT id, label, definition, query FROM issue WHERE id = ?");
    row.bind(id);
    return row.next() ? std::optional(readIssue(row)) : std::nullopt;
}

QHash<QString, int> IssueTable::positionCounts()
{
    Statement row(m_database,
        QString(u"SELECT p.issue_id, count(*) FROM position p JOIN article a ON a.key = p.article_key WHERE p.issue_id IS NOT NULL "
                u"AND p.state <> 3 AND a.superseded_by IS NULL AND "_s
            % heldBySomebody % u" GROUP BY p.issue_id"));
    QHash<QString, int> counts;
    while (row.next())
        counts.insert(row.text(0), int(row.integer(1)));
    return counts;
}

void IssueTable::put(const Issue &issue)
{
    Statement put(m_database,
        u"INSERT INTO issue (id, label, definition, query) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET "
        u"label = excluded.label, definition = excluded.definition, query = excluded.query");
    put.bind(issue.id).bind(issue.label).bind(orEmpty(issue.definition)).bind(orEmpty(issue.query)).run();
}

void IssueTable::remove(const QString &id)
{
    Statement release(m_database,
        u"UPDATE position SET topic = CASE WHEN topic = '' THEN (SELECT label FROM issue WHERE id = ?1) ELSE topic END, issue_id = NULL "
        u"WHERE issue_id = ?1");
    release.bind(id).run();
    Statement remove(m_database, u"DELETE FROM issue WHERE id = ?");
    remove.bind(id).run();
}

bool IssueTable::hasExamples()
{
    Statement find(m_database, u"SELECT 1 FROM setting WHERE name = ?");
    find.bind(hasExamplesSetting.toString());
    return find.next();
}

void IssueTable::setHasExamples()
{
    Statement set(m_database, u"INSERT OR REPLACE INTO setting (name, value) VALUES (?, '1')");
    set.bind(hasExamplesSetting.toString()).run();
}

} // namespace Parallax
