// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotatedpdf/tagchoicemodel.h"

#include "core/tags/codebook.h"

#include <QHash>

#include <algorithm>

namespace Parallax {

TagChoiceModel::TagChoiceModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void TagChoiceModel::setTags(const std::vector<Tag> &tags)
{
    QHash<QUuid, bool> before;
    bool all = true;
    for (const Node &node : m_nodes) {
        before.insert(node.tag.id, node.ticked);
        all = all && node.ticked;
    }
    beginResetModel();
    m_nodes.clear();
    m_roots.clear();
    QHash<QUuid, int> places;
    for (const Tag &tag : tags) {
        const int node = int(m_nodes.size());
        const int parent = places.value(tag.parent, -1);
        const bool inherited = parent < 0 ? all : m_nodes[size_t(parent)].ticked;
        m_nodes.push_back({tag, tagPath(tags, tag.id), parent, {}, before.value(tag.id, inherited)});
        (parent < 0 ? m_roots : m_nodes[size_t(parent)].children).push_back(node);
        places.insert(tag.id, node);
    }
    tickParents();
    endResetModel();
}

std::vector<QUuid> TagChoiceModel::chosen() const
{
    std::vector<QUuid> tags;
    if (!std::all_of(m_nodes.begin(), m_nodes.end(), [](const Node &node) { return node.ticked; }))
        collect(m_roots, tags);
    return tags;
}

void TagChoiceModel::collect(const std::vector<int> &nodes, std::vector<QUuid> &tags) const
{
    for (const int node : nodes) {
        if (m_nodes[size_t(node)].ticked)
            tags.push_back(m_nodes[size_t(node)].tag.id);
        else
            collect(childrenOf(node), tags);
    }
}

void TagChoiceModel::setChosen(const std::vector<QUuid> &tags)
{
    for (Node &node : m_nodes) {
        const bool above = node.parent >= 0 && m_nodes[size_t(node.parent)].ticked;
        node.ticked = tags.empty() || above || std::find(tags.begin(), tags.end(), node.tag.id) != tags.end();
    }
    tickParents();
    for (size_t node = 0; node < m_nodes.size(); ++node)
        Q_EMIT dataChanged(indexOf(int(node)), indexOf(int(node)), {Qt::CheckStateRole});
    Q_EMIT chosenChanged();
}

bool TagChoiceModel::isNoneChosen() const
{
    return std::none_of(m_nodes.begin(), m_nodes.end(), [](const Node &node) { return node.ticked; });
}

void TagChoiceModel::tick(int node, bool on)
{
    m_nodes[size_t(node)].ticked = on;
    for (const int child : childrenOf(node))
        tick(child, on);
}

void TagChoiceModel::tickParents()
{
    for (auto node = m_nodes.rbegin(); node != m_nodes.rend(); ++node) {
        if (!node->children.empty())
            node->ticked =
                std::all_of(node->children.begin(), node->children.end(), [this](int child) { return m_nodes[size_t(child)].ticked; });
    }
}

Qt::CheckState TagChoiceModel::stateOf(int node) const
{
    if (m_nodes[size_t(node)].ticked)
        return Qt::Checked;
    const std::vector<int> &children = childrenOf(node);
    const bool any = std::any_of(children.begin(), children.end(), [this](int child) { return stateOf(child) != Qt::Unchecked; });
    return any ? Qt::PartiallyChecked : Qt::Unchecked;
}

QModelIndex TagChoiceModel::indexOf(int node) const
{
    const std::vector<int> &siblings = childrenOf(m_nodes[size_t(node)].parent);
    const auto place = std::find(siblings.begin(), siblings.end(), node);
    return createIndex(int(place - siblings.begin()), 0, quintptr(node));
}

QModelIndex TagChoiceModel::index(int row, int column, const QModelIndex &parent) const
{
    if (column != 0 || row < 0 || row >= rowCount(parent))
        return {};
    return createIndex(row, 0, quintptr(childrenOf(nodeOf(parent))[size_t(row)]));
}

QModelIndex TagChoiceModel::parent(const QModelIndex &index) const
{
    const int above = index.isValid() ? m_nodes[size_t(nodeOf(index))].parent : -1;
    return above < 0 ? QModelIndex() : indexOf(above);
}

int TagChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(childrenOf(nodeOf(parent)).size());
}

int TagChoiceModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant TagChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &node = m_nodes[size_t(nodeOf(index))];
    switch (role) {
    case Qt::DisplayRole:
        return node.tag.name;
    case Qt::AccessibleTextRole:
        return node.path;
    case Qt::ToolTipRole:
        if (stateOf(nodeOf(index)) == Qt::PartiallyChecked)
            return tr("Only with the ticked tags below it; passages that have this tag itself are left out.");
        return node.path;
    case Qt::CheckStateRole:
        return stateOf(nodeOf(index));
    case IdRole:
        return node.tag.id;
    case ColorRole:
        return node.tag.color;
    default:
        return {};
    }
}

bool TagChoiceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole)
        return false;
    tick(nodeOf(index), value.toInt() != Qt::Unchecked);
    tickParents();
    for (size_t node = 0; node < m_nodes.size(); ++node)
        Q_EMIT dataChanged(indexOf(int(node)), indexOf(int(node)), {Qt::CheckStateRole, Qt::ToolTipRole});
    Q_EMIT chosenChanged();
    return true;
}

Qt::ItemFlags TagChoiceModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable : Qt::NoItemFlags;
}

} // namespace Parallax
