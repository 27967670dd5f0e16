// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tags/tagnode.h"

#include <algorithm>

namespace Parallax {

int TagNode::row() const
{
    const auto &siblings = parent->children;
    const auto found = std::find_if(siblings.begin(), siblings.end(), [this](const auto &sibling) { return sibling.get() == this; });
    return int(found - siblings.begin());
}

bool TagNode::isBelow(const TagNode &other) const
{
    const TagNode *node = this;
    while (node && node != &other)
        node = node->parent;
    return node;
}

void TagNode::visit(const std::function<void(const TagNode &)> &visitor) const
{
    visitor(*this);
    for (const auto &child : children)
        child->visit(visitor);
}

} // namespace Parallax
