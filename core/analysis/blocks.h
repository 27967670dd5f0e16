// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/block.h"

#include <QStringView>

#include <vector>

namespace Parallax {

/// Divides an article into headline and subheadings, dateline, body, quotations, and what is no part of the report
/// (front matter, date and byline lines, captions, prompts, links, teasers, credits). In text order, not overlapping,
/// without the line breaks between them; spans are UTF-16. When in doubt a stretch is body.
std::vector<Block> findBlocks(QStringView text);

} // namespace Parallax
