// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/annotationrecords.h"
#include "ui/tags/repeatedquery.h"
#include "ui/tags/tagnode.h"

#include <QAbstractItemModel>
#include <QHash>

#include <memory>
#include <vector>

namespace Parallax {

/// Under which a tag is dragged: the 16 bytes of its id.
inline constexpr QStringView tagMimeType = u"application/x-parallax-tag";

/// The codebook as a tree in one column. Follows the project by inserting, moving and removing rows, so that views keep
/// what is expanded and selected. Writes names (EditRole) and parents (a drop) through the edits of core/tags.
class CodebookModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< QUuid
        ColorRole, ///< int, as Tag::color
        CountRole, ///< int, passages of the tag itself
        TotalRole, ///< int, with those of the tags below it
        ShortcutRole ///< QString
    };

    CodebookModel(Project &project, Jobs &jobs, QObject *parent = nullptr);
    ~CodebookModel() override;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] bool canDropMimeData(
        const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) const override;
    [[nodiscard]] bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

    /// By path, parents before their children.
    [[nodiscard]] const std::vector<Tag> &tags() const { return m_tags; }
    /// Null for no index.
    [[nodiscard]] QUuid idAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const QUuid &id) const;
    [[nodiscard]] std::optional<Tag> tag(const QUuid &id) const;
    /// The tag and all below it.
    [[nodiscard]] std::vector<QUuid> branch(const QUuid &id) const;

Q_SIGNALS:
    /// The rows are those of the project again.
    void refreshed();
    /// One tag has more passages than before.
    void used(const QUuid &tag);
    void failed(const QString &sentence);

private:
    void reload();
    /// Puts the tag at its row, moving or inserting it.
    void place(const Tag &tag, TagNode &parent, int row);
    /// Removes what is not `there`, and nor is anything below it: first of all, so that a view's current row passes on to
    /// its neighbour.
    void removeGone(TagNode &parent, const QSet<QUuid> &there);
    void remove(TagNode &parent, int first, int last);
    /// Removes what is behind the first `kept` children.
    void truncate(TagNode &parent, int kept);
    void followCounts(const QHash<QUuid, int> &counts);
    void takeCounts(const QHash<QUuid, int> &counts);
    [[nodiscard]] TagNode &nodeAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const TagNode &node) const;
    [[nodiscard]] QString toolTip(const TagNode &node) const;

    Project &m_project;
    std::unique_ptr<TagNode> m_root;
    QHash<QUuid, TagNode *> m_nodes;
    std::vector<Tag> m_tags;
    QHash<QUuid, int> m_counts;
    bool m_counted = false; ///< once
    RepeatedQuery<QHash<QUuid, int>> m_query;
};

} // namespace Parallax
