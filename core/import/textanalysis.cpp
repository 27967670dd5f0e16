// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/textanalysis.h"

#include "core/analysis/blocks.h"

namespace Parallax {

AnalysedText analyseText(const EntityFinder &finder, const QString &text, const Metadata &declared)
{
    AnalysedText analysed;
    analysed.blocks = findBlocks(text);
    analysed.metadata = completed(declared, findMetadata(text, analysed.blocks));
    analysed.entities.findings = finder.find(text, analysed.blocks);
    analysed.entities.identities.reserve(analysed.entities.findings.entities.size());
    for (const FoundEntity &entity : analysed.entities.findings.entities)
        analysed.entities.identities.push_back(entityIdentity(entity));
    return analysed;
}

} // namespace Parallax
