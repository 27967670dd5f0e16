// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/passage.h"
#include "core/compare/comparedarticle.h"

#include <vector>

namespace Parallax {

/// Where an article's text comes from.
struct Origin
{
    qint64 article = 0; ///< key
    QString agency; ///< credited in its dateline ("OSLO (Reuters)"); null for none
    /// Alike for copies of one text, articles of one agency and articles with one credit line; counts from 0.
    int group = 0;

    friend bool operator==(const Origin &, const Origin &) = default;
};

/// In the order of the articles. Two are copies when a good part of the shorter one stands word for word in the other,
/// whatever page, headline and outlet are around it.
std::vector<Origin> originsOf(const std::vector<ComparedArticle> &articles);

/// How many origins stand behind passages that say the same: reports of one origin count once, and so do passages that
/// give what they tell to one source ("told NBC", "citing the Financial Times").
int independentOrigins(
    const std::vector<ComparedArticle> &articles, const std::vector<Origin> &origins, const std::vector<Passage> &passages);

} // namespace Parallax
