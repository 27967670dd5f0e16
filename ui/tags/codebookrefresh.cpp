// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tags/codebook.h"
#include "ui/tags/codebookmodel.h"

#include <QSet>

#include <algorithm>
#include <functional>
#include <utility>

// The part of CodebookModel that follows the project.
namespace Parallax {

// Parents come before their children, so whatever is placed goes below something that is in its final place: a tag
// is never moved below itself, and what is left behind the placed rows is gone from the project. A tag whose parent did
// not come stands at the top.
void CodebookModel::reload()
{
    m_tags = m_project.tags().all();
    QSet<QUuid> there;
    for (const Tag &tag : m_tags)
        there.insert(tag.id);
    removeGone(*m_root, there);
    QHash<QUuid, int> placed; // children by parent
    for (const Tag &tag : m_tags) {
        const bool below = placed.contains(tag.parent) && !tag.parent.isNull();
        place(tag, below ? *m_nodes.value(tag.parent) : *m_root, placed[below ? tag.parent : QUuid()]++);
        placed.insert(tag.id, 0);
    }
    truncate(*m_root, placed.value({}));
    for (const Tag &tag : m_tags)
        truncate(*m_nodes.value(tag.id), placed.value(tag.id));
    takeCounts(m_counts);
    Q_EMIT refreshed();
}

void CodebookModel::place(const Tag &tag, TagNode &parent, int row)
{
    TagNode *node = m_nodes.value(tag.id);
    if (!node) {
        auto made = std::make_unique<TagNode>();
        made->tag = tag;
        made->parent = &parent;
        node = made.get();
        beginInsertRows(indexOf(parent), row, row);
        parent.children.insert(parent.children.begin() + row, std::move(made));
        m_nodes.insert(tag.id, node);
        endInsertRows();
        return;
    }
    const int from = node->row();
    if (node->parent != &parent || from != row) {
        TagNode &old = *node->parent;
        beginMoveRows(indexOf(old), from, from, indexOf(parent), row);
        auto taken = std::move(old.children[size_t(from)]);
        old.children.erase(old.children.begin() + from);
        parent.children.insert(parent.children.begin() + row, std::move(taken));
        node->parent = &parent;
        endMoveRows();
    }
    if (node->tag != tag) {
        node->tag = tag;
        const QModelIndex index = indexOf(*node);
        Q_EMIT dataChanged(index, index);
    }
}

void CodebookModel::removeGone(TagNode &parent, const QSet<QUuid> &there)
{
    for (int row = int(parent.children.size()) - 1; row >= 0; --row) {
        TagNode &child = *parent.children[size_t(row)];
        bool any = false;
        child.visit([&](const TagNode &below) { any = any || there.contains(below.tag.id); });
        if (any)
            removeGone(child, there);
        else
            remove(parent, row, row);
    }
}

void CodebookModel::remove(TagNode &parent, int first, int last)
{
    beginRemoveRows(indexOf(parent), first, last);
    const auto from = parent.children.begin() + first;
    const auto to = parent.children.begin() + last + 1;
    std::for_each(from, to, [this](const auto &child) { child->visit([this](const TagNode &gone) { m_nodes.remove(gone.tag.id); }); });
    parent.children.erase(from, to);
    endRemoveRows();
}

void CodebookModel::truncate(TagNode &parent, int kept)
{
    const int last = int(parent.children.size()) - 1;
    if (last >= kept)
        remove(parent, kept, last);
}

void CodebookModel::followCounts(const QHash<QUuid, int> &counts)
{
    const bool known = std::exchange(m_counted, true);
    std::vector<QUuid> grown;
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        if (it.value() > m_counts.value(it.key()))
            grown.push_back(it.key());
    }
    takeCounts(counts);
    if (known && grown.size() == 1)
        Q_EMIT used(grown.front());
}

void CodebookModel::takeCounts(const QHash<QUuid, int> &counts)
{
    m_counts = counts;
    const std::function<int(TagNode &)> add = [&](TagNode &node) {
        const int count = m_counts.value(node.tag.id);
        int total = count;
        for (const auto &child : node.children)
            total += add(*child);
        if (&node != m_root.get() && (count != node.count || total != node.total)) {
            node.count = count;
            node.total = total;
            const QModelIndex index = indexOf(node);
            Q_EMIT dataChanged(index, index, {CountRole, TotalRole});
        }
        return total;
    };
    add(*m_root);
}

} // namespace Parallax
