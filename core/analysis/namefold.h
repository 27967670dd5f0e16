// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Parallax {

/// Letters and digits in lower case without accents, words set apart by one space, no leading article and no "'s".
QString foldedName(QStringView name);

/// A person's name so that the usual romanisations of it become one: Sergei, Sergey and Serhii; Zelenskiy, Zelenskyy and
/// Zelensky; Yuri and Yury; Mohammed and Muhammad. Titles are not removed. Different names may meet, rarely.
QString personKey(QStringView name);

/// What follows the given names: "von der Leyen", "Assad" (the article al- dropped), "Lavrov". The whole where there is one word.
QStringView surnameOf(QStringView name);

} // namespace Parallax
