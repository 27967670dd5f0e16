// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefingexport/documentwords.h"
#include "core/briefingexport/shownruns.h"

namespace Parallax {

// Pieces of HTML, escaped.

/// The attribute for words that are written from right to left; else empty.
QString htmlDirection(const QString &text);
/// All but citations.
QString htmlRun(const ShownRun &run);
/// A number that leads to its note, with the source in brief beside it to be shown while the number is pointed at. `use` counts
/// from 1.
QString htmlNumber(const BriefingSource &source, int use);
/// Id of the place where a source is cited.
QString htmlUse(int number, int use);
/// The words of a note without its number, with a link to the article.
QString htmlNote(const BriefingSource &source);
QString htmlDrawing(const Chronology &chronology);

/// The style sheet: light and dark in the colours of Theme, screen and paper.
QString htmlStyle(bool letter);

} // namespace Parallax
