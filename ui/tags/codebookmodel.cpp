// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tags/codebookmodel.h"

#include "core/tags/codebook.h"

#include <QMimeData>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

QUuid draggedTag(const QMimeData *data)
{
    return data ? QUuid::fromRfc4122(data->data(tagMimeType.toString())) : QUuid();
}

} // namespace

CodebookModel::CodebookModel(Project &project, Jobs &jobs, QObject *parent)
    : QAbstractItemModel(parent)
    , m_project(project)
    , m_root(std::make_unique<TagNode>())
    , m_query(
          this, project, jobs, [](Project &asked) { return asked.tags().counts(); },
          [this](const Result<QHash<QUuid, int>> &counts) {
              if (counts)
                  followCounts(*counts);
              else
                  Q_EMIT failed(tr("The passages of the tags cannot be counted. %1").arg(counts.error().message));
          })
{
    connect(&project, &Project::changed, this, [this](const Changes &changes) {
        if (changes.touches(u"tag"))
            reload();
        if (changes.touches(u"tag") || changes.touches(u"tagging"))
            m_query.ask();
    });
    reload();
    m_query.askNow();
}

CodebookModel::~CodebookModel() = default;

TagNode &CodebookModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? *static_cast<TagNode *>(index.internalPointer()) : *m_root;
}

QModelIndex CodebookModel::indexOf(const TagNode &node) const
{
    return &node == m_root.get() ? QModelIndex() : createIndex(node.row(), 0, &node);
}

QModelIndex CodebookModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeAt(parent).children[size_t(row)].get());
}

QModelIndex CodebookModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(*nodeAt(index).parent) : QModelIndex();
}

int CodebookModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeAt(parent).children.size());
}

int CodebookModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant CodebookModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TagNode &node = nodeAt(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return node.tag.name;
    case IdRole:
        return node.tag.id;
    case ColorRole:
        return node.tag.color;
    case CountRole:
        return node.count;
    case TotalRole:
        return node.total;
    case ShortcutRole:
        return node.tag.shortcut;
    case Qt::ToolTipRole:
        return toolTip(node);
    case Qt::AccessibleTextRole:
        return tr("%1, %n passage(s)", nullptr, node.total).arg(node.tag.name);
    }
    return {};
}

QString CodebookModel::toolTip(const TagNode &node) const
{
    QStringList lines{tagPath(m_tags, node.tag.id)};
    if (!node.tag.description.isEmpty())
        lines.append(node.tag.description);
    lines.append(tr("%n passage(s)", nullptr, node.count));
    if (!node.children.empty())
        lines.append(tr("%n with those of the tags below it", nullptr, node.total));
    return lines.join(u'\n');
}

bool CodebookModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const Tag tag = nodeAt(index).tag;
    const QString name = value.toString().simplified();
    if (name == tag.name)
        return false;
    const auto renamed = renameTag(m_project, tag.id, name);
    if (!renamed)
        Q_EMIT failed(renamed.error().message);
    return renamed.ok();
}

Qt::ItemFlags CodebookModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return m_project.isReadOnly() ? Qt::NoItemFlags : Qt::ItemIsDropEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (!m_project.isReadOnly())
        flags |= Qt::ItemIsEditable | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
    return flags;
}

QStringList CodebookModel::mimeTypes() const
{
    return {tagMimeType.toString()};
}

QMimeData *CodebookModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto data = std::make_unique<QMimeData>();
    data->setData(tagMimeType.toString(), idAt(indexes.first()).toRfc4122());
    data->setText(tagPath(m_tags, idAt(indexes.first())));
    return data.release();
}

bool CodebookModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int, int, const QModelIndex &parent) const
{
    const TagNode *dragged = m_nodes.value(draggedTag(data));
    if (action != Qt::MoveAction || !dragged)
        return false;
    const TagNode &target = nodeAt(parent);
    return dragged->parent != &target && !target.isBelow(*dragged);
}

bool CodebookModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const auto moved = moveTag(m_project, draggedTag(data), idAt(parent));
    if (!moved)
        Q_EMIT failed(moved.error().message);
    return moved.ok();
}

QUuid CodebookModel::idAt(const QModelIndex &index) const
{
    return nodeAt(index).tag.id;
}

QModelIndex CodebookModel::indexOf(const QUuid &id) const
{
    const TagNode *node = m_nodes.value(id);
    return node ? indexOf(*node) : QModelIndex();
}

std::optional<Tag> CodebookModel::tag(const QUuid &id) const
{
    const TagNode *node = m_nodes.value(id);
    return node ? std::optional(node->tag) : std::nullopt;
}

std::vector<QUuid> CodebookModel::branch(const QUuid &id) const
{
    std::vector<QUuid> ids;
    if (const TagNode *node = m_nodes.value(id))
        node->visit([&ids](const TagNode &below) { ids.push_back(below.tag.id); });
    return ids;
}

} // namespace Parallax
