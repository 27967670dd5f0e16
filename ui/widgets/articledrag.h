// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <memory>
#include <vector>

class QMimeData;

namespace Parallax {

/// Articles on their way from a list to a reader: their keys under "application/x-parallax-articles", as a QDataStream
/// of qint64, one after the other. The titles go along as plain text for other programs.
inline constexpr QStringView articleMimeType = u"application/x-parallax-articles";

std::unique_ptr<QMimeData> articleMimeData(const std::vector<qint64> &keys, const QStringList &titles);

/// Empty when `data` holds none; stops at the first incomplete key.
std::vector<qint64> articlesIn(const QMimeData *data);

} // namespace Parallax
