// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/annotationrecords.h"

#include <vector>

namespace Parallax {

/// The tags that fit what was typed, best first: beginnings of names, then beginnings of words, of one or of several ("rlna"
/// for "Red lines / NATO"), then letters in order; among equals the ones in `recent` first. Nothing typed gives all, the
/// recent ones first.
std::vector<QUuid> matchTags(const std::vector<Tag> &tags, const QString &typed, const std::vector<QUuid> &recent);

} // namespace Parallax
