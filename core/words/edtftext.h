// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QString>

namespace Parallax {

/// An EDTF date in plain words, for lists: "20 Aug 2025", "summer 2024", "about 1991", "since 24 Feb 2022",
/// "15–18 Aug 2025". What has no short wording is given as it is written; null for no date.
QString edtfText(const QString &edtf, const QLocale &locale = QLocale());

} // namespace Parallax
