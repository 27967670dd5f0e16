// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/look/theme.h"

#include <QString>

class QTextDocument;

namespace Parallax {

/// Both texts in one: what was added underlined on a green ground, what was removed struck out on a red one. Gives the place of
/// the first change in the document; -1 when there is none.
int showDifference(QTextDocument &document, const QString &before, const QString &after, const Theme &theme);

} // namespace Parallax
