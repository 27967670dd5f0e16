// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/annotationrecords.h"

#include <QAbstractItemModel>

#include <vector>

namespace Parallax {

/// The tree of tags to be ticked. A tag is ticked with all that are below it; one of which only some below are ticked stands
/// for those, not for itself.
class TagChoiceModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< QUuid
        ColorRole ///< int, as Tag::color
    };

    explicit TagChoiceModel(QObject *parent = nullptr);

    /// As TagTable::all() gives them. What is known keeps its tick; a new tag has that of its parent, or of all tags.
    void setTags(const std::vector<Tag> &tags);
    [[nodiscard]] bool isEmpty() const { return m_nodes.empty(); }

    /// The fewest tags that with those below them are the ticked ones; empty for all of them.
    [[nodiscard]] std::vector<QUuid> chosen() const;
    /// Empty for all. Tags that are not there are left out.
    void setChosen(const std::vector<QUuid> &tags);
    [[nodiscard]] bool isNoneChosen() const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// By a person or by setChosen().
    void chosenChanged();

private:
    struct Node
    {
        Tag tag;
        QString path;
        int parent = -1;
        std::vector<int> children = {};
        bool ticked = true; ///< with all below it
    };

    [[nodiscard]] const std::vector<int> &childrenOf(int node) const { return node < 0 ? m_roots : m_nodes[size_t(node)].children; }
    [[nodiscard]] int nodeOf(const QModelIndex &index) const { return index.isValid() ? int(index.internalId()) : -1; }
    [[nodiscard]] QModelIndex indexOf(int node) const;
    [[nodiscard]] Qt::CheckState stateOf(int node) const;
    void tick(int node, bool on);
    void tickParents();
    void collect(const std::vector<int> &nodes, std::vector<QUuid> &tags) const;

    std::vector<Node> m_nodes; ///< parents before their children
    std::vector<int> m_roots;
};

} // namespace Parallax
