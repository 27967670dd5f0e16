// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

class QIODevice;
class QImage;

namespace Parallax {

struct PackedFile
{
    QString name; ///< with its folders
    QByteArray bytes;
    bool compressed = true;
};

/// As a ZIP archive, in this order. `stamp` is the time of all files, so that the same briefing gives the same bytes.
Result<Done> writePackedFiles(const std::vector<PackedFile> &files, const QDateTime &stamp, QIODevice &device);

/// A picture of a document as PNG.
QByteArray pngOf(const QImage &image);

} // namespace Parallax
