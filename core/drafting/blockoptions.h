// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/drafting/buildingblocks.h"

#include <QDate>

#include <algorithm>

namespace Parallax {

/// The options of a building block, read.
struct BlockArguments
{
    QStringList issues; ///< ids
    QStringList actors; ///< names
    QString tag; ///< path; null for none
    QString from; ///< EDTF as written; null for none
    QString to;
    QDate first; ///< of `from`; invalid for no limit
    QDate last; ///< of `to`
    int latest = 0; ///< 0 for all
    bool isBrief = false; ///< a sentence each, without the evidence below it
    int most = 0; ///< 0 for as many as a page has room for

    /// How many of `all` to show, where `room` is as many as fit.
    [[nodiscard]] size_t shown(size_t all, size_t room) const { return std::min(all, most > 0 ? size_t(most) : room); }
    [[nodiscard]] bool hasPeriod() const { return first.isValid() || last.isValid(); }
    /// Whether an EDTF date can lie in the period.
    [[nodiscard]] bool admits(const QString &edtf) const;
};

/// That of one building block: what it says of itself goes before `scope`.
BlockScope scopeOf(const BlockOptions &options, const BlockScope &scope);

/// An Error for an option that the block does not have, and for a value that cannot be read. Issues are given by id or label.
/// Throws StorageError.
Result<BlockArguments> readBlockOptions(Project &project, BuildingBlock block, const BlockOptions &options);

} // namespace Parallax
