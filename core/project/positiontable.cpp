// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/positiontable.h"

#include "core/project/storedspans.h"
#include "core/storage/database.h"
#include "core/storage/rowinserts.h"

#include <QStringBuilder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr QStringView columns = u"p.id, p.article_key, p.holder_key, p.issue_id, p.topic, p.stance, p.strength, p.date, p.attributed_key, "
                                u"p.cue_start, p.cue_end, p.rule, p.state, p.author, p.created";

Position readPosition(const Statement &row, const OffsetMap &offsets)
{
    Position position;
    position.id = QUuid::fromRfc4122(row.view(0));
    position.article = row.integer(1);
    position.holder = row.integer(2);
    position.issue = row.text(3);
    position.topic = row.text(4);
    position.stance = stanceFromCode(row.text(5)).value_or(Stance::Unclear);
    position.strength = int(row.integer(6));
    position.date = row.text(7);
    position.attributedBy = optionalKey(row, 8);
    if (!row.isNull(9))
        position.cue = offsets.fromStored({row.integer(9), row.integer(10)});
    position.rule = row.text(11);
    position.state = FindingState(row.integer(12));
    position.author = row.text(13);
    position.created = QDateTime::fromString(row.text(14), Qt::ISODateWithMs);
    return position;
}

/// NULL for an empty one, as the columns have it that refer to something.
QString orNull(const QString &text)
{
    return text.isEmpty() ? QString() : text;
}

} // namespace

struct PositionTable::Statements
{
    explicit Statements(const Database &database)
        : evidence(database, u"SELECT start, \"end\" FROM position_evidence WHERE position_id = ? ORDER BY start")
        , decided(database, u"SELECT id, holder_key, issue_id FROM position WHERE article_key = ? AND (state <> 0 OR author <> '')")
        , hasAny(database, u"SELECT 1 FROM position WHERE article_key = ?")
        , removeFound(database, u"DELETE FROM position WHERE article_key = ? AND state = 0 AND author = ''")
        , removeFoundEvidence(database,
              u"DELETE FROM position_evidence WHERE position_id IN "
              u"(SELECT id FROM position WHERE article_key = ? AND state = 0 AND author = '')")
        , insertPositions(database,
              u"INSERT OR FAIL INTO position (id, article_key, holder_key, issue_id, topic, stance, strength, date, attributed_key, "
              u"cue_start, "
              u"cue_end, rule, state, author, created) VALUES"_s,
              15)
        , insertEvidence(database, u"INSERT OR FAIL INTO position_evidence (position_id, start, \"end\") VALUES"_s, 3)
    {
    }

    Statement evidence;
    Statement decided;
    Statement hasAny;
    Statement removeFound;
    Statement removeFoundEvidence;
    RowInserts insertPositions;
    RowInserts insertEvidence;
};

PositionTable::PositionTable(Database &database)
    : m_database(database)
{
}

PositionTable::~PositionTable() = default;

PositionTable::Statements &PositionTable::prepared()
{
    if (!m_statements)
        m_statements = std::make_unique<Statements>(m_database);
    return *m_statements;
}

std::vector<StoredSpan> PositionTable::evidenceOf(const QByteArray &id)
{
    std::vector<StoredSpan> spans;
    Statement &row = prepared().evidence;
    row.bind(id);
    while (row.next())
        spans.push_back({row.integer(0), row.integer(1)});
    row.reset();
    return spans;
}

void PositionTable::readEvidence(Position &position, const QString &text, const OffsetMap &offsets)
{
    for (const StoredSpan stored : evidenceOf(position.id.toRfc4122())) {
        if (const TextSpan span = offsets.fromStored(stored); liesIn(span, text))
            position.evidence.push_back(span);
    }
}

std::vector<Position> PositionTable::inArticle(qint64 article, const QString &text)
{
    const OffsetMap offsets(text);
    std::vector<Position> found;
    Statement row(m_database, QString(u"SELECT "_s % columns % u" FROM position p WHERE p.article_key = ? AND p.state <> 3"));
    row.bind(article);
    while (row.next()) {
        Position position = readPosition(row, offsets);
        readEvidence(position, text, offsets);
        if (!position.evidence.empty())
            found.push_back(position);
    }
    std::sort(found.begin(), found.end(),
        [](const Position &a, const Position &b) { return std::tie(a.evidence, a.id) < std::tie(b.evidence, b.id); });
    return found;
}

std::optional<Position> PositionTable::position(const QUuid &id)
{
    Statement row(m_database,
        QString(u"SELECT "_s % columns % u", t.text FROM position p JOIN article_text t ON t.key = p.article_key WHERE p.id = ?"));
    row.bind(id.toRfc4122());
    if (!row.next())
        return std::nullopt;
    const QString text = row.text(15);
    const OffsetMap offsets(text);
    Position position = readPosition(row, offsets);
    readEvidence(position, text, offsets);
    return position;
}

int PositionTable::count()
{
    Statement row(m_database, u"SELECT count(*) FROM position WHERE state <> 3");
    row.next();
    return int(row.integer(0));
}

void PositionTable::replaceFound(qint64 article, const QString &text, const std::vector<Position> &found)
{
    const OffsetMap offsets(text);
    Statement &any = prepared().hasAny;
    any.bind(article);
    const bool isFresh = !any.next();
    any.reset();
    if (isFresh) {
        insertAll(found, offsets);
        return;
    }
    // Also the evidence by hand: a bulk load has foreign keys off.
    prepared().removeFoundEvidence.bind(article).run();
    prepared().removeFound.bind(article).run();
    insertAll(undecided(article, found, offsets), offsets);
}

std::vector<Position> PositionTable::undecided(qint64 article, const std::vector<Position> &found, const OffsetMap &offsets)
{
    struct Decided
    {
        QByteArray id;
        qint64 holder;
        QString issue;
        std::vector<StoredSpan> evidence;
    };
    std::vector<Decided> decided;
    Statement &row = prepared().decided;
    row.bind(article);
    while (row.next())
        decided.push_back({row.bytes(0), row.integer(1), row.text(2), {}});
    row.reset();
    for (Decided &it : decided)
        it.evidence = evidenceOf(it.id);

    const auto isDecided = [&](const Position &position) {
        const QByteArray id = position.id.toRfc4122();
        return std::any_of(decided.begin(), decided.end(), [&](const Decided &it) {
            if (it.id == id)
                return true;
            if (it.holder != position.holder || it.issue != position.issue)
                return false;
            return std::any_of(position.evidence.begin(), position.evidence.end(), [&](TextSpan span) {
                const StoredSpan stored = offsets.toStored(span);
                return std::any_of(it.evidence.begin(), it.evidence.end(),
                    [stored](StoredSpan other) { return std::max(stored.start, other.start) < std::min(stored.end, other.end); });
            });
        });
    };
    std::vector<Position> rest;
    std::copy_if(found.begin(), found.end(), std::back_inserter(rest), [&](const Position &position) { return !isDecided(position); });
    return rest;
}

void PositionTable::insertAll(const std::vector<Position> &positions, const OffsetMap &offsets)
{
    struct Evidence
    {
        QByteArray position;
        StoredSpan span;
    };
    std::vector<Evidence> evidence;
    for (const Position &position : positions) {
        for (const TextSpan span : position.evidence)
            evidence.push_back({position.id.toRfc4122(), offsets.toStored(span)});
    }
    prepared().insertPositions.run(positions, [&offsets](Statement &row, const Position &it) {
        row.bind(it.id.toRfc4122()).bind(it.article).bind(it.holder).bind(orNull(it.issue)).bind(it.topic.isNull() ? u""_s : it.topic);
        row.bindUtf8(stanceCodes[size_t(it.stance)]).bind(it.strength).bind(orNull(it.date)).bind(it.attributedBy);
        bindSpan(row, it.cue, offsets);
        row.bind(it.rule.isNull() ? u""_s : it.rule).bind(int(it.state)).bind(it.author.isNull() ? u""_s : it.author);
        row.bind(it.created.isValid() ? it.created.toString(Qt::ISODateWithMs) : QString());
    });
    prepared().insertEvidence.run(
        evidence, [](Statement &row, const Evidence &it) { row.bind(it.position).bind(it.span.start).bind(it.span.end); });
}

void PositionTable::insert(const Position &position, const QString &text)
{
    insertAll({position}, OffsetMap(text));
}

void PositionTable::update(const Position &position, const QString &text)
{
    remove({position.id});
    insert(position, text);
}

void PositionTable::setState(const std::vector<QUuid> &positions, FindingState state)
{
    Statement update(m_database, u"UPDATE position SET state = ? WHERE id = ?");
    for (const QUuid &id : positions)
        update.bind(int(state)).bind(id.toRfc4122()).run();
}

void PositionTable::remove(const std::vector<QUuid> &positions)
{
    Statement evidence(m_database, u"DELETE FROM position_evidence WHERE position_id = ?");
    Statement position(m_database, u"DELETE FROM position WHERE id = ?");
    for (const QUuid &id : positions) {
        evidence.bind(id.toRfc4122()).run();
        position.bind(id.toRfc4122()).run();
    }
}

void PositionTable::redirect(qint64 from, qint64 into)
{
    for (const QStringView column : {u"holder_key", u"attributed_key"}) {
        Statement update(m_database, QString(u"UPDATE position SET "_s % column % u" = ? WHERE "_s % column % u" = ?"));
        update.bind(into).bind(from).run();
    }
}

} // namespace Parallax
