// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/positiontable.h"

#include "core/project/positionintext.h"
#include "core/project/storedspans.h"
#include "core/storage/database.h"
#include "core/storage/rowinserts.h"

#include <QSet>
#include <QStringBuilder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr QStringView columns = u"p.id, p.article_key, p.holder_key, p.issue_id, p.topic, p.stance, p.strength, p.date, p.attributed_key, "
                                u"p.cue_start, p.cue_end, p.rule, p.state, p.author, p.created";

constexpr QStringView evidenceOfPosition = u"SELECT start, \"end\" FROM position_evidence WHERE position_id = ? ORDER BY start";

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

bool overlaps(const std::vector<StoredSpan> &a, const std::vector<StoredSpan> &b)
{
    return std::any_of(a.begin(), a.end(), [&b](StoredSpan one) {
        return std::any_of(
            b.begin(), b.end(), [one](StoredSpan other) { return std::max(one.start, other.start) < std::min(one.end, other.end); });
    });
}

std::vector<StoredSpan> stored(const std::vector<TextSpan> &spans, const OffsetMap &offsets)
{
    std::vector<StoredSpan> result;
    for (const TextSpan span : spans)
        result.push_back(offsets.toStored(span));
    return result;
}

} // namespace

struct PositionTable::Statements
{
    explicit Statements(const Database &database)
        : evidence(database, evidenceOfPosition)
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
    Statement row(
        m_database, QString(u"SELECT "_s % columns % u" FROM position p WHERE p.article_key = ? AND p.state <> 3 AND "_s % heldBySomebody));
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

std::optional<Position> positionInText(Database &database, const QUuid &id, const QString &text, const OffsetMap &offsets)
{
    Statement row(database, QString(u"SELECT "_s % columns % u" FROM position p WHERE p.id = ?"));
    row.bind(id.toRfc4122());
    if (!row.next())
        return std::nullopt;
    Position position = readPosition(row, offsets);
    Statement evidence(database, evidenceOfPosition);
    evidence.bind(id.toRfc4122());
    while (evidence.next()) {
        if (const TextSpan span = offsets.fromStored({evidence.integer(0), evidence.integer(1)}); liesIn(span, text))
            position.evidence.push_back(span);
    }
    return position;
}

int PositionTable::count()
{
    Statement row(m_database, QString(u"SELECT count(*) FROM position p WHERE p.state <> 3 AND "_s % heldBySomebody));
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
        const auto evidence = stored(position.evidence, offsets);
        return std::any_of(decided.begin(), decided.end(), [&](const Decided &it) {
            return it.id == id || (it.holder == position.holder && it.issue == position.issue && overlaps(it.evidence, evidence));
        });
    };
    std::vector<Position> rest;
    std::copy_if(found.begin(), found.end(), std::back_inserter(rest), [&](const Position &position) { return !isDecided(position); });
    return rest;
}

void PositionTable::removeTwins(const Position &position, const QString &text)
{
    const auto evidence = stored(position.evidence, OffsetMap(text));
    Statement find(m_database,
        u"SELECT id FROM position WHERE article_key = ? AND holder_key = ? AND issue_id IS ? AND state = 0 AND author = '' AND id <> ?");
    find.bind(position.article).bind(position.holder).bind(orNull(position.issue)).bind(position.id.toRfc4122());
    std::vector<QUuid> twins;
    while (find.next()) {
        if (const QByteArray id = find.bytes(0); overlaps(evidenceOf(id), evidence))
            twins.push_back(QUuid::fromRfc4122(id));
    }
    remove(twins);
}

void PositionTable::insertAll(const std::vector<Position> &positions, const OffsetMap &offsets)
{
    struct Evidence
    {
        QByteArray position;
        StoredSpan span;
    };
    std::vector<Evidence> evidence;
    std::vector<std::pair<QByteArray, const Position *>> rows;
    QSet<QByteArray> known;
    for (const Position &position : positions) {
        // Two that differ in nothing that makes an id are one.
        const QByteArray id = position.id.toRfc4122();
        if (known.contains(id))
            continue;
        known.insert(id);
        rows.emplace_back(id, &position);
        for (const TextSpan span : position.evidence) {
            const StoredSpan place = offsets.toStored(span);
            if (evidence.empty() || evidence.back().position != id || evidence.back().span.start != place.start)
                evidence.push_back({id, place});
        }
    }
    prepared().insertPositions.run(rows, [&offsets](Statement &row, const auto &entry) {
        const Position &it = *entry.second;
        row.bind(entry.first).bind(it.article).bind(it.holder).bind(orNull(it.issue)).bind(orEmpty(it.topic));
        row.bindUtf8(stanceCodes[size_t(it.stance)]).bind(it.strength).bind(orNull(it.date)).bind(it.attributedBy);
        bindSpan(row, it.cue, offsets);
        row.bind(orEmpty(it.rule)).bind(int(it.state)).bind(orEmpty(it.author));
        row.bind(it.created.isValid() ? it.created.toString(Qt::ISODateWithMs) : QString());
    });
    prepared().insertEvidence.run(
        evidence, [](Statement &row, const Evidence &it) { row.bind(it.position).bind(it.span.start).bind(it.span.end); });
}

} // namespace Parallax
