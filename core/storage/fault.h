// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Parallax {

class StorageError;

/// Why the database failed, as a translated clause to stand after "because": "the disk is full".
QString faultReason(const StorageError &error);

} // namespace Parallax
