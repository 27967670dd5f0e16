// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/pagefoot.h"

#include "core/analysis/lineshape.h"

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

bool mayBeFoot(QStringView text, const Block &block)
{
    constexpr qsizetype longest = 120;
    const QStringView line = text.sliced(block.span.start, block.span.length());
    return line.size() <= longest && !LineShape::endsSentence(line) && !LineShape::isBullet(line) && line.back() != u':';
}

} // namespace

void markPageFoot(QStringView text, std::vector<Block> &blocks)
{
    const auto glued = [text](const Block &block) { return LineShape::isGlued(text.sliced(block.span.start, block.span.length())); };
    size_t first = blocks.size();
    while (first > 0 && (blocks[first - 1].kind == BlockKind::Boilerplate || mayBeFoot(text, blocks[first - 1])))
        --first;
    // A text without one sentence has no report that its foot could follow.
    if (first == 0)
        return;
    while (first < blocks.size() && blocks[first].kind != BlockKind::Boilerplate && !glued(blocks[first]))
        ++first;
    for (size_t i = first; i < blocks.size(); ++i) {
        if (blocks[i].kind != BlockKind::Boilerplate)
            blocks[i] = {blocks[i].span, BlockKind::Boilerplate, glued(blocks[i]) ? u"tags"_s : u"category-link"_s};
    }
}

} // namespace Parallax
