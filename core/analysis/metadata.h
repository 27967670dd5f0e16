// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/eventdate.h"
#include "core/text/block.h"
#include "core/text/frontmatter.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace Parallax {

/// What is known about an article beside its text; null is not known, never a guess.
struct Metadata
{
    QString title;
    QString byline;
    QString outlet;
    std::optional<EventDate> published; ///< in the zone the text gives it in
    QString url;
    QString language; ///< BCP 47

    friend bool operator==(const Metadata &, const Metadata &) = default;
};

/// What front matter says of itself, under the names that news archives and site generators use.
Metadata declaredMetadata(const FrontMatter &frontMatter);

/// What the headline, the date and byline lines, the credits and the article's own address say; `blocks` are those
/// that findBlocks() gives for `text`. Never looks into the body.
Metadata findMetadata(QStringView text, const std::vector<Block> &blocks);

/// `declared`, with its gaps filled from `found`.
Metadata completed(Metadata declared, const Metadata &found);

} // namespace Parallax
