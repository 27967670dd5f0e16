// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/annotationrecords.h"

#include <functional>
#include <memory>
#include <vector>

namespace Parallax {

/// A tag in the tree of the codebook, with the tags below it, which it owns.
struct TagNode
{
    Tag tag;
    TagNode *parent = nullptr;
    std::vector<std::unique_ptr<TagNode>> children;
    int count = 0; ///< passages of the tag itself
    int total = 0; ///< with those of the tags below it

    /// Among its siblings.
    [[nodiscard]] int row() const;
    /// A node is below itself too.
    [[nodiscard]] bool isBelow(const TagNode &other) const;
    /// This node, then all below it, parents before their children.
    void visit(const std::function<void(const TagNode &)> &visitor) const;
};

} // namespace Parallax
