// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Parallax {

/// The language of a text as BCP 47 ("en", "uk"), by the small words and letters of resources/lexicon/languages.tsv; null
/// for a text that is too short to tell, or that no listed language stands out in. Looks at the first 20,000 code units
/// only. May be called by several threads at once.
QString detectLanguage(QStringView text);

/// Whether the rules for English may read a text: by what the article is said to be written in, else by detectLanguage().
bool isEnglish(QStringView language, QStringView text);

} // namespace Parallax
