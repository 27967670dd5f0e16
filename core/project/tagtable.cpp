// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/tagtable.h"

#include "core/project/annotationvalues.h"
#include "core/project/taggingtable.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

Tag readTag(const Statement &row)
{
    return {idFrom(row, 0), idFrom(row, 1), row.text(2), int(row.integer(3)), row.text(4), row.text(5)};
}

void bindTag(Statement &statement, const Tag &tag)
{
    statement.bind(idBytes(tag.parent)).bind(tag.name).bind(tag.color).bind(notNull(tag.description)).bind(tag.shortcut);
}

bool before(const Tag &a, const Tag &b)
{
    // Siblings that differ by case only can come from another project.
    const int byLetters = a.name.toCaseFolded().compare(b.name.toCaseFolded());
    return byLetters != 0 ? byLetters < 0 : a.name != b.name ? a.name < b.name : a.id < b.id;
}

/// Depth first. A tag whose parent is not there stands at the top, and so does one in a circle of parents, which only a
/// damaged file or a merge can bring: a tag must never be out of sight.
std::vector<Tag> inPathOrder(std::vector<Tag> tags)
{
    std::sort(tags.begin(), tags.end(), before);
    QHash<QUuid, size_t> indexOf;
    for (size_t i = 0; i < tags.size(); ++i)
        indexOf.insert(tags[i].id, i);
    QHash<QUuid, std::vector<size_t>> below;
    for (size_t i = tags.size(); i-- > 0;)
        below[indexOf.contains(tags[i].parent) ? tags[i].parent : QUuid()].push_back(i);

    std::vector<Tag> ordered;
    std::vector<bool> placed(tags.size(), false);
    const auto place = [&](std::vector<size_t> waiting) {
        while (!waiting.empty()) {
            const size_t index = waiting.back();
            waiting.pop_back();
            if (placed[index])
                continue;
            placed[index] = true;
            ordered.push_back(tags[index]);
            const std::vector<size_t> children = below.value(tags[index].id);
            waiting.insert(waiting.end(), children.begin(), children.end());
        }
    };
    place(below.value(QUuid()));
    for (size_t i = 0; i < tags.size(); ++i)
        place({i});
    return ordered;
}

} // namespace

std::vector<Tag> TagTable::all()
{
    std::vector<Tag> tags;
    Statement find(m_database, u"SELECT id, parent_id, name, color, description, shortcut FROM tag");
    while (find.next())
        tags.push_back(readTag(find));
    return inPathOrder(std::move(tags));
}

std::optional<Tag> TagTable::tag(const QUuid &id)
{
    Statement find(m_database, u"SELECT id, parent_id, name, color, description, shortcut FROM tag WHERE id = ?");
    find.bind(idBytes(id));
    return find.next() ? std::optional(readTag(find)) : std::nullopt;
}

QHash<QUuid, int> TagTable::counts()
{
    QHash<QUuid, int> counts;
    Statement count(m_database, u"SELECT tag_id, count(*) FROM tagging GROUP BY tag_id");
    while (count.next())
        counts.insert(idFrom(count, 0), int(count.integer(1)));
    return counts;
}

std::vector<QUuid> TagTable::recent(int limit)
{
    // Ids sort by the time they were made, and the index by tag holds them: one look for each tag of the codebook.
    Statement find(m_database,
        u"SELECT id, (SELECT max(g.id) FROM tagging g WHERE g.tag_id = tag.id) AS last FROM tag WHERE last IS NOT NULL "
        u"ORDER BY last DESC LIMIT ?");
    find.bind(limit);
    std::vector<QUuid> tags;
    while (find.next())
        tags.push_back(idFrom(find, 0));
    return tags;
}

std::vector<TagUse> TagTable::uses()
{
    // Counted here: SQLite would sort all of it first, which takes ten times as long.
    QHash<QUuid, QHash<QUuid, int>> counts;
    Statement find(m_database, u"SELECT article_id, tag_id FROM tagging");
    while (find.next())
        ++counts[idFrom(find, 0)][idFrom(find, 1)];
    Statement article(m_database, u"SELECT key FROM article WHERE id = ?");
    std::vector<TagUse> uses;
    for (auto tags = counts.cbegin(); tags != counts.cend(); ++tags) {
        article.bind(idBytes(tags.key()));
        const qint64 key = article.next() ? article.integer(0) : 0;
        article.reset();
        for (auto tag = tags->cbegin(); tag != tags->cend(); ++tag)
            uses.push_back({tag.key(), key, tag.value()});
    }
    return uses;
}

TagReach TagTable::reach(const QUuid &id)
{
    // CROSS JOIN: through the notes, which are few, and not through the taggings.
    Statement count(m_database,
        u"WITH RECURSIVE below (id) AS (SELECT id FROM tag WHERE id = ? UNION SELECT t.id FROM below b JOIN tag t ON t.parent_id = b.id) "
        u"SELECT (SELECT count(*) FROM below), (SELECT count(*) FROM tagging WHERE tag_id IN below), "
        u"(SELECT count(*) FROM note WHERE tag_id IN below) + (SELECT count(*) FROM note n CROSS JOIN tagging g ON g.id = n.tagging_id "
        u"WHERE n.tagging_id IS NOT NULL AND g.tag_id IN below)");
    count.bind(idBytes(id)).next();
    return {int(count.integer(0)), int(count.integer(1)), int(count.integer(2))};
}

void TagTable::insert(const Tag &tag)
{
    Statement insert(m_database, u"INSERT INTO tag (parent_id, name, color, description, shortcut, id) VALUES (?, ?, ?, ?, ?, ?)");
    bindTag(insert, tag);
    insert.bind(idBytes(tag.id)).run();
}

void TagTable::update(const Tag &tag)
{
    Statement update(m_database, u"UPDATE tag SET parent_id = ?, name = ?, color = ?, description = ?, shortcut = ? WHERE id = ?");
    bindTag(update, tag);
    update.bind(idBytes(tag.id)).run();
}

void TagTable::remove(const QUuid &id)
{
    // In one statement, at whose end no tag may be without its parent.
    Statement(m_database,
        u"DELETE FROM tag WHERE id IN (WITH RECURSIVE gone (id) AS (SELECT ?1 UNION SELECT tag.id FROM tag JOIN gone ON tag.parent_id = "
        u"gone.id) "
        u"SELECT id FROM gone)")
        .bind(idBytes(id))
        .run();
}

void TagTable::giveAway(const QUuid &from, const QUuid &into)
{
    std::vector<QUuid> taggings;
    Statement find(m_database, u"SELECT id FROM tagging WHERE tag_id = ?");
    find.bind(idBytes(from));
    while (find.next())
        taggings.push_back(idFrom(find, 0));
    TaggingTable(m_database).setTag(taggings, into);
    Statement(m_database, u"UPDATE note SET tag_id = ? WHERE tag_id = ?").bind(idBytes(into)).bind(idBytes(from)).run();
}

} // namespace Parallax
