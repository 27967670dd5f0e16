// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QRect>
#include <QStringList>

class QFontMetrics;
class QPainter;

namespace Parallax {

/// `text` broken into at most `maximum` lines of `width` pixels; the last one ends in an ellipsis when words are left.
QStringList elidedLines(const QString &text, const QFont &font, int width, int maximum);

/// A font like `font`, `steps` points larger or smaller, semibold when asked.
QFont rowFont(const QFont &font, qreal points, bool semibold = false);

/// Outlet and date in one line of `width` pixels. When room is short the outlet gives way: the date is what reports
/// are told apart by.
QString sourceAndDate(const QString &source, const QString &date, const QString &between, const QFontMetrics &metrics, int width);

/// A word in a hairline box with corners of 3 px, as a row of a list shows language or grade.
struct Badge
{
    QString text;
    QRect box;

    /// Its width as drawn, without a gap beside it.
    static int width(const QString &text, const QFont &font);
    /// Without `fill`, on the ground of the row.
    void paint(QPainter &painter, const QFont &font, const QColor &line, const QColor &ink, const QColor &fill = {}) const;
};

} // namespace Parallax
