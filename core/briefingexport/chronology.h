// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/timeline/timespan.h"

#include <QByteArray>
#include <QImage>
#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace Parallax {

class Project;

/// A line of time with a few named events, as a page has room for.
struct Chronology
{
    struct Item
    {
        QString title;
        QString date; ///< EDTF
        TimeSpan time;
        QString kind;
        bool planned = false;
        bool denied = false;
        bool suggested = false;
    };
    std::vector<Item> items; ///< by time
    int leftOut = 0; ///< for want of room or of a date
};

/// Of the address of a picture: "parallax:chronology?from=2025-08-18&to=2025-08-27&suggested=1"; the most told-of events where
/// there are more than fit. Throws StorageError.
Chronology readChronology(Project &project, const QString &address);

/// Height that it takes at this width, both in points.
qreal chronologyHeight(const Chronology &chronology, qreal width);
/// With vectors; points.
void paintChronology(QPainter &painter, const QRectF &area, const Chronology &chronology);
QByteArray chronologySvg(const Chronology &chronology, qreal width);
/// At 300 dots an inch.
QImage chronologyImage(const Chronology &chronology, qreal width);

} // namespace Parallax
