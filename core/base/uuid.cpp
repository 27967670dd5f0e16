// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/uuid.h"

#include <QRandomGenerator>
#include <QtEndian>

#include <array>

namespace Parallax {

QUuid newUuid(qint64 unixMilliseconds)
{
    std::array<quint8, 16> bytes {};
    qToBigEndian(quint64(unixMilliseconds) << 16, bytes.data());
    const quint64 high = QRandomGenerator::system()->generate64();
    const quint64 low = QRandomGenerator::system()->generate64();
    bytes[6] = quint8(0x70 | (high & 0x0f));
    bytes[7] = quint8(high >> 8);
    qToBigEndian(low, bytes.data() + 8);
    bytes[8] = quint8(0x80 | (bytes[8] & 0x3f));
    return QUuid::fromRfc4122(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
}

QUuid derivedUuid(QByteArrayView kind, QByteArrayView content)
{
    static const QUuid space(0x9a3b5c11, 0x62d4, 0x4e0f, 0x8a, 0x57, 0x0d, 0x5e, 0x71, 0xb2, 0x43, 0x90);
    return QUuid::createUuidV5(space, QByteArray(kind.data(), kind.size()) + ':' + QByteArray(content.data(), content.size()));
}

} // namespace Parallax
