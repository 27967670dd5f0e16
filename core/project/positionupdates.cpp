// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of positiontable.h that edits change.

#include "core/project/positiontable.h"
#include "core/project/storedspans.h"
#include "core/storage/database.h"

#include <QStringBuilder>

using namespace Qt::StringLiterals;

namespace Parallax {

void PositionTable::insert(const Position &position, const QString &text)
{
    insertAll({position}, OffsetMap(text));
}

void PositionTable::update(const Position &position, const QString &text)
{
    remove({position.id});
    insert(position, text);
}

void PositionTable::update(const PositionLine &line)
{
    Statement update(
        m_database, u"UPDATE position SET holder_key = ?, issue_id = ?, topic = ?, stance = ?, strength = ?, state = ? WHERE id = ?");
    update.bind(line.holder).bind(orNull(line.issue)).bind(orEmpty(line.topic)).bindUtf8(stanceCodes[size_t(line.stance)]);
    update.bind(line.strength).bind(int(line.state)).bind(line.id.toRfc4122()).run();
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
