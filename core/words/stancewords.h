// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/stance.h"

#include <QChar>
#include <QString>

namespace Parallax {

/// What a holder does with the issue, as the window says it: "supports", "on conditions".
QString stanceName(Stance stance);

/// + − ! ○ ? › and · for unclear: told apart by shape, in the margin and in lists.
QChar stanceGlyph(Stance stance);

/// The stance of a key where a stance is asked for: the glyph as keyboards have it (+ - ! o ? >, . for unclear), or 1 to 7
/// in the order of Stance. `key` is what was typed.
std::optional<Stance> stanceOfKey(QStringView key);

/// The first of its keys, to be shown: + - ! o ? > .
QString stanceKey(Stance stance);

/// 1 to 3: "hedged", "plain", "emphatic".
QString strengthName(int strength);

} // namespace Parallax
