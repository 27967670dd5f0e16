// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QLocale>
#include <QString>

namespace Parallax {

/// When somebody did something, for lists, in local time: "today 14:02", "yesterday 09:10", "20 Aug 14:02", "20 Aug 2024".
/// `now` may be in any time zone.
QString momentText(const QDateTime &moment, const QDateTime &now = QDateTime::currentDateTime(), const QLocale &locale = QLocale());

/// The same to the minute whatever the year, for tool tips: "Wed 20 August 2025, 14:02".
QString longMomentText(const QDateTime &moment, const QLocale &locale = QLocale());

/// Who did it and when, in one line: "Ada · today 14:02"; without an author `when` alone.
QString signatureText(const QString &author, const QString &when);

} // namespace Parallax
