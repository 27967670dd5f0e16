// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefingexport/sourcelist.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

bool isSourceList(const DocumentBlock &block, const BriefingDocument &document)
{
    return block.buildingBlock >= 0 && document.buildingBlocks[size_t(block.buildingBlock)].name == u"sources"_s;
}

std::set<int> numbersInText(const BriefingDocument &document)
{
    std::set<int> numbers;
    const auto add = [&](const TextRuns &runs) {
        for (const TextRun &run : runs) {
            if (run.kind == TextRun::Kind::Citation)
                numbers.insert(int(document.citations.indexOf(run.text)) + 1);
        }
    };
    for (const DocumentBlock &block : document.blocks) {
        if (isSourceList(block, document))
            continue;
        add(block.runs);
        for (const auto &row : block.rows)
            std::for_each(row.begin(), row.end(), add);
    }
    return numbers;
}

} // namespace Parallax
