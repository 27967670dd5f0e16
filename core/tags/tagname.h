// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace Parallax {

/// The names in a path, from the top down; blanks around them and empty ones left out.
QStringList tagNames(QStringView path);

/// Whether both name the same tag: upper and lower case and the way of composing accents make no difference.
bool sameTagName(const QString &a, const QString &b);

/// A passage's own words as the name of a tag: on one line, without '/', without quotation marks and blanks at the ends,
/// cut after a word where it is long. Empty when no letter or digit is left.
QString inVivoName(QStringView passage);

} // namespace Parallax
