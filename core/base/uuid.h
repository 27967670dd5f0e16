// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QUuid>

namespace Parallax {

/// Keys of records that people make: UUID version 7 (RFC 9562, section 5.7), so that they sort by time of creation;
/// within one program also those of one millisecond. Any thread.
QUuid newUuid(qint64 unixMilliseconds);

/// Keys of what is derived from content (an article from its bytes, an entity from its name): UUID version 5 in
/// Parallax' own namespace, so that two projects give the same thing the same key. `kind` keeps the kinds apart.
QUuid derivedUuid(QByteArrayView kind, QByteArrayView content);

} // namespace Parallax
