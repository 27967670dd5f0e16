// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/entityfinder.h"
#include "core/analysis/metadata.h"

#include <QByteArray>

#include <vector>

namespace Parallax {

/// What an article names, with the identities that the keys of the entities come from.
struct PreparedEntities
{
    EntityFindings findings;
    std::vector<QByteArray> identities; ///< of findings.entities, in their order
};

/// Everything that the analysis finds in one text, alike at its import and later.
struct AnalysedText
{
    std::vector<Block> blocks;
    Metadata metadata;
    PreparedEntities entities;
};

/// `declared` is what the format says of itself; it has precedence.
AnalysedText analyseText(const EntityFinder &finder, const QString &text, const Metadata &declared);

} // namespace Parallax
