// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace Parallax::LineShape {

// What a paragraph looks like, by its punctuation and length alone. Each takes it without white space at its ends.

bool hasLetters(QStringView line);
bool hasDigits(QStringView line);
/// With a full stop, question or exclamation mark, or ellipsis, perhaps followed by closing quotation marks or brackets.
bool endsSentence(QStringView line);
/// Short, capitalised, no sentence: what a headline or a link to another article is.
bool isTitleLike(QStringView line);
/// A title within the report, by itself and by the paragraph that follows.
bool isSubheading(QStringView line, QStringView next);
/// Nothing but one quotation, closed or continued in the next paragraph; a label ("Quote:") may stand before it.
bool isQuotation(QStringView line);
/// Words that lost the space between them: "securityTalks".
bool isGlued(QStringView line);
bool isBullet(QStringView line);

} // namespace Parallax::LineShape
