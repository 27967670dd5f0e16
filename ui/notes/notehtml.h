// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QFont;

namespace Parallax {

/// A note's Markdown as rich text. HTML in it is shown as it is written, and of a picture only its words: a note can
/// come from anybody, and reading it must not open files.
QString noteHtml(const QString &markdown, const QFont &font);

/// Its first line that says something, without marks: for one row of a list.
QString noteFirstLine(const QString &markdown);

} // namespace Parallax
