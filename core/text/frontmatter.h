// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/textspan.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <utility>
#include <vector>

namespace Parallax {

/// The `---` block that Markdown tools and news archives put before an article.
struct FrontMatter
{
    TextSpan span; ///< from the first dash to the last, UTF-16
    std::vector<std::pair<QString, QString>> fields; ///< keys in lower case, in the order of the text

    /// Of the first of `keys` that has one; null when none has.
    [[nodiscard]] QString value(std::initializer_list<QStringView> keys) const;
};

/// Only at the very start of the text. What is understood is the part of YAML that front matter uses: `key: value`,
/// quotes round a value, `[a, b]` and `- a` lists (joined by ", "), and indented continuations of a value. Anything else
/// (nested maps, anchors, no closing line) makes it no front matter at all: it stays ordinary text.
std::optional<FrontMatter> findFrontMatter(QStringView text);

} // namespace Parallax
