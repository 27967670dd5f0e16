// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/uuid.h"

#include <QRandomGenerator>
#include <QtEndian>

#include <array>
#include <atomic>

namespace Parallax {

namespace {

/// Milliseconds and behind them 12 bits that count on within one (RFC 9562, section 6.2, method 1): what one edit makes
/// sorts in the order it was made. An edit of many, or a clock that is set back a little, runs ahead of the time.
quint64 nextMoment(qint64 milliseconds, quint64 random)
{
    constexpr quint64 farthestAhead = quint64(1000) << 12; // a second
    static std::atomic<quint64> last = 0;
    const quint64 first = quint64(milliseconds) << 12 | (random & 0x7ff);
    quint64 before = last;
    quint64 now = 0;
    do
        now = before >= first && before - first < farthestAhead ? before + 1 : first;
    while (!last.compare_exchange_weak(before, now));
    return now;
}

} // namespace

QUuid newUuid(qint64 unixMilliseconds)
{
    std::array<quint8, 16> bytes{};
    const quint64 moment = nextMoment(unixMilliseconds, QRandomGenerator::system()->generate64());
    qToBigEndian((moment >> 12) << 16 | 0x7000 | (moment & 0xfff), bytes.data());
    qToBigEndian(QRandomGenerator::system()->generate64(), bytes.data() + 8);
    bytes[8] = quint8(0x80 | (bytes[8] & 0x3f));
    return QUuid::fromRfc4122(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
}

QUuid derivedUuid(QByteArrayView kind, QByteArrayView content)
{
    static const QUuid space(0x9a3b5c11, 0x62d4, 0x4e0f, 0x8a, 0x57, 0x0d, 0x5e, 0x71, 0xb2, 0x43, 0x90);
    return QUuid::createUuidV5(space, QByteArray(kind.data(), kind.size()) + ':' + QByteArray(content.data(), content.size()));
}

} // namespace Parallax
