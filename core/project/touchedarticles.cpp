// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/touchedarticles.h"

#include "core/project/tablecolumns.h"
#include "core/storage/changeset.h"
#include "core/storage/statement.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

/// What shows in any article: a tag's colour, an outlet's grade, an entity's kind, the name of an issue.
constexpr std::array<QLatin1StringView, 4> everywhere{"tag"_L1, "source"_L1, "entity"_L1, "issue"_L1};

/// Beyond this many, looking at each costs a pane more than reading everything again.
constexpr qsizetype mostArticles = 500;

class Touched
{
public:
    explicit Touched(const Database &database)
        : m_database(database)
        , m_article(database, u"SELECT key FROM article WHERE id = ?")
        , m_ofTagging(database, u"SELECT article_id FROM tagging WHERE id = ?")
        , m_ofNote(database,
              u"SELECT ifnull(note.article_id, tagging.article_id) FROM note LEFT JOIN tagging ON tagging.id = note.tagging_id "
              u"WHERE note.id = ?")
        , m_ofCitation(database, u"SELECT article_id FROM citation WHERE id = ?")
        , m_ofPosition(database, u"SELECT article_key FROM position WHERE id = ?")
        , m_ofEvent(database, u"SELECT DISTINCT article_key FROM event_span WHERE event_id = ?")
    {
    }

    /// False when it may be any article: no row to come can say more.
    bool take(const RowChange &change);
    [[nodiscard]] std::optional<std::vector<qint64>> articles() const;

private:
    /// Where the columns are that this looks at; -1 for those that the table has not.
    struct Columns
    {
        qsizetype key = -1; ///< of an article
        qsizetype article = -1; ///< its id
        qsizetype tagging = -1;
        qsizetype position = -1; ///< its id
        qsizetype event = -1; ///< its id
        qsizetype id = -1;
    };
    void use(const QString &table);
    void takeRow(const RowChange &change, const std::vector<RowChange::Value> &row);
    void takeId(const QByteArray &id);
    void takeAll(Statement &find, const QByteArray &id);
    void takeKey(qint64 key) { m_keys.insert(key); }

    const Database &m_database;
    Statement m_article;
    Statement m_ofTagging;
    Statement m_ofNote;
    Statement m_ofCitation;
    Statement m_ofPosition;
    Statement m_ofEvent;
    QString m_table;
    Columns m_columns; ///< of m_table
    QSet<QByteArray> m_ids;
    QSet<qint64> m_keys;
    bool m_any = false;
};

/// The rows of a table come together.
void Touched::use(const QString &table)
{
    if (m_table == table)
        return;
    m_table = table;
    const QStringList names = columnsOf(m_database, table);
    m_columns.key = names.indexOf(table == "article"_L1 ? "key"_L1 : "article_key"_L1);
    m_columns.article = names.indexOf("article_id"_L1);
    m_columns.tagging = names.indexOf("tagging_id"_L1);
    m_columns.position = names.indexOf(table == "position"_L1 ? "id"_L1 : "position_id"_L1);
    m_columns.event = names.indexOf(table == "event"_L1 ? "id"_L1 : "event_id"_L1);
    m_columns.id = names.indexOf("id"_L1);
}

bool Touched::take(const RowChange &change)
{
    if (std::find(everywhere.begin(), everywhere.end(), change.table) != everywhere.end()) {
        m_any = true;
    } else if (change.table != "entity_alias"_L1) {
        use(change.table);
        takeRow(change, change.before);
        takeRow(change, change.after);
        m_any = m_any || m_ids.size() + m_keys.size() > mostArticles;
    }
    return !m_any;
}

void Touched::takeRow(const RowChange &change, const std::vector<RowChange::Value> &row)
{
    if (row.empty())
        return;
    // A row that an older program wrote may have fewer columns.
    const auto at = [&row](qsizetype column) {
        return column < 0 || column >= qsizetype(row.size()) ? RowChange::Value() : row[size_t(column)];
    };
    if (m_columns.key >= 0) {
        if (const auto key = at(m_columns.key); key.known)
            takeKey(key.value.toLongLong());
        else if (const auto position = at(m_columns.position); position.known)
            takeAll(m_ofPosition, position.value.toByteArray());
        return;
    }
    if (m_columns.position >= 0)
        return takeAll(m_ofPosition, at(m_columns.position).value.toByteArray());
    if (m_columns.event >= 0)
        return takeAll(m_ofEvent, at(m_columns.event).value.toByteArray());
    if (const auto article = at(m_columns.article); article.known && !article.value.isNull()) {
        takeId(article.value.toByteArray());
    } else if (change.kind == RowChange::Kind::Update) {
        // The reference is where it was, before and after.
        if (&row == &change.after)
            return;
        Statement &find = change.table == "tagging"_L1 ? m_ofTagging : change.table == "citation"_L1 ? m_ofCitation : m_ofNote;
        find.bind(change.before[size_t(m_columns.id)].value.toByteArray());
        if (find.next() && !find.isNull(0))
            takeId(find.bytes(0));
        find.reset();
    } else if (!at(m_columns.tagging).value.isNull()) {
        m_any = true; // its tagging may be gone with it
    }
}

void Touched::takeId(const QByteArray &id)
{
    if (m_ids.contains(id))
        return;
    m_ids.insert(id);
    m_article.bind(id);
    if (m_article.next())
        takeKey(m_article.integer(0));
    m_article.reset();
}

/// Of a position or event that is gone, it has told itself, or its spans have.
void Touched::takeAll(Statement &find, const QByteArray &id)
{
    find.bind(id);
    while (find.next())
        takeKey(find.integer(0));
    find.reset();
}

std::optional<std::vector<qint64>> Touched::articles() const
{
    if (m_any)
        return std::nullopt;
    std::vector<qint64> keys(m_keys.begin(), m_keys.end());
    std::sort(keys.begin(), keys.end());
    return keys;
}

} // namespace

Changes changesOf(const Database &database, const QByteArray &changeset)
{
    Touched touched(database);
    visitChanges(changeset, [&](const RowChange &change) { return touched.take(change); });
    return {summaryOf(changeset).tables, touched.articles()};
}

} // namespace Parallax
