// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/blocks.h"

#include "core/text/frontmatter.h"
#include "core/text/lines.h"

using namespace Qt::StringLiterals;

namespace Parallax {

std::vector<Block> findBlocks(QStringView text)
{
    std::vector<Block> blocks;
    const auto frontMatter = findFrontMatter(text);
    if (frontMatter)
        blocks.push_back({frontMatter->span, BlockKind::Boilerplate, u"front-matter"_s});
    for (const TextLine &line : textLines(text)) {
        if (!frontMatter || line.span.start >= frontMatter->span.end)
            blocks.push_back({line.span, BlockKind::Body, {}});
    }
    return blocks;
}

} // namespace Parallax
