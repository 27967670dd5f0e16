// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefingexport/shownruns.h"

namespace Parallax {

// Pieces of Markdown, so that every word shows as it is in CommonMark and in Pandoc.

QString markdownWords(const QString &text);
/// What has a meaning at the beginning of a line only.
QString markdownLineStart(const QString &line);
QString markdownCode(const QString &code);
QString markdownRun(const ShownRun &run, bool inTable);
/// A fence that is longer than any in the code.
QString markdownFence(const QString &code);

} // namespace Parallax
