// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotatedpdf/pdfreviewmodel.h"

#include "core/tags/codebook.h"
#include "ui/annotatedpdf/pdfreviewwords.h"

#include <algorithm>
#include <utility>

namespace Parallax {

namespace {

/// The same thing in the same place of the same file, whatever was decided on it.
bool isSame(const PdfChange &a, const PdfChange &b)
{
    return a.kind == b.kind && a.id == b.id && a.page == b.page && a.words == b.words && a.after == b.after && a.author == b.author
        && a.when == b.when;
}

} // namespace

PdfReviewModel::PdfReviewModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void PdfReviewModel::setReview(const PdfReview &review, const ReviewNames &names)
{
    beginResetModel();
    const PdfReview before = std::exchange(m_review, review);
    for (PdfChange &change : m_review.changes)
        change.chosen = change.chosen && canBeChosen(change);
    m_names = names;
    makeGroups();
    keepDecisions(before);
    endResetModel();
    Q_EMIT chosenChanged();
}

void PdfReviewModel::keepDecisions(const PdfReview &before)
{
    for (PdfChange &change : m_review.changes) {
        const auto known =
            std::find_if(before.changes.begin(), before.changes.end(), [&change](const PdfChange &each) { return isSame(each, change); });
        // What stands in the way now did not when it was ticked.
        if (known == before.changes.end() || known->why != change.why)
            continue;
        change.chosen = known->chosen;
        change.tag = known->tag;
    }
}

void PdfReviewModel::makeGroups()
{
    m_groups.clear();
    for (size_t i = 0; i < m_review.changes.size(); ++i) {
        const qint64 article = m_review.changes[i].passage.article;
        auto group = std::find_if(m_groups.begin(), m_groups.end(), [article](const Group &each) { return each.article == article; });
        if (group == m_groups.end()) {
            const QString title = article == 0 ? tr("In no article of this project") : m_names.titles.value(article);
            group = m_groups.insert(m_groups.end(), Group{article, title, {}, {}});
        }
        group->changes.push_back(i);
    }
    for (Group &group : m_groups)
        group.together = together(group.changes);
}

std::vector<size_t> PdfReviewModel::together(const std::vector<size_t> &changes) const
{
    std::vector<size_t> ticked;
    std::vector<size_t> able;
    for (const size_t change : changes) {
        if (m_review.changes[change].chosen)
            ticked.push_back(change);
        if (canBeChosen(m_review.changes[change]))
            able.push_back(change);
    }
    return ticked.empty() ? able : ticked;
}

std::optional<int> PdfReviewModel::tagColor(const QString &path) const
{
    const QUuid id = findTag(m_names.tags, path);
    const auto tag = std::find_if(m_names.tags.begin(), m_names.tags.end(), [&id](const Tag &each) { return each.id == id; });
    return tag == m_names.tags.end() ? std::nullopt : std::optional(tag->color);
}

int PdfReviewModel::chosen() const
{
    return int(std::count_if(m_review.changes.begin(), m_review.changes.end(), [](const PdfChange &each) { return each.chosen; }));
}

const PdfChange *PdfReviewModel::changeAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    return &m_review.changes[m_groups[index.internalId() - 1].changes[size_t(index.row())]];
}

void PdfReviewModel::setTag(const QModelIndex &index, const QString &path)
{
    const PdfChange *change = changeAt(index);
    if (!change || !takesTag(*change) || change->tag == path)
        return;
    m_review.changes[size_t(change - m_review.changes.data())].tag = path;
    Q_EMIT dataChanged(index, index);
}

QModelIndex PdfReviewModel::index(int row, int column, const QModelIndex &parent) const
{
    if (column != 0 || row < 0 || row >= rowCount(parent))
        return {};
    // 0 is an article; a change has the number of its article's row, from 1.
    return createIndex(row, column, quintptr(parent.isValid() ? parent.row() + 1 : 0));
}

QModelIndex PdfReviewModel::parent(const QModelIndex &index) const
{
    return !index.isValid() || index.internalId() == 0 ? QModelIndex() : createIndex(int(index.internalId()) - 1, 0, quintptr(0));
}

int PdfReviewModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return parent.internalId() == 0 && parent.column() == 0 ? int(m_groups[size_t(parent.row())].changes.size()) : 0;
}

int PdfReviewModel::columnCount(const QModelIndex &) const
{
    return 1;
}

Qt::CheckState PdfReviewModel::stateOf(const Group &group) const
{
    const auto isTicked = [this](size_t change) { return m_review.changes[change].chosen; };
    if (std::none_of(group.changes.begin(), group.changes.end(), isTicked))
        return Qt::Unchecked;
    return std::all_of(group.together.begin(), group.together.end(), isTicked) ? Qt::Checked : Qt::PartiallyChecked;
}

QVariant PdfReviewModel::groupData(const Group &group, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return group.title;
    case Qt::CheckStateRole:
        return group.together.empty() ? QVariant() : QVariant(stateOf(group));
    default:
        return {};
    }
}

QVariant PdfReviewModel::changeData(const PdfChange &change, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return changeSentence(change, markOf(change));
    case Qt::CheckStateRole:
        return canBeChosen(change) ? QVariant(change.chosen ? Qt::Checked : Qt::Unchecked) : QVariant();
    default:
        return {};
    }
}

QVariant PdfReviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PdfChange *change = changeAt(index);
    return change ? changeData(*change, role) : groupData(m_groups[size_t(index.row())], role);
}

bool PdfReviewModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    const bool on = value.toInt() != Qt::Unchecked;
    const QModelIndex top = changeAt(index) ? index.parent() : index;
    if (const PdfChange *change = changeAt(index)) {
        m_review.changes[size_t(change - m_review.changes.data())].chosen = on;
    } else {
        const Group &group = m_groups[size_t(index.row())];
        for (const size_t each : on ? group.together : group.changes)
            m_review.changes[each].chosen = on;
    }
    Q_EMIT dataChanged(top, top, {Qt::CheckStateRole});
    Q_EMIT dataChanged(this->index(0, 0, top), this->index(rowCount(top) - 1, 0, top), {Qt::CheckStateRole});
    Q_EMIT chosenChanged();
    return true;
}

Qt::ItemFlags PdfReviewModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const PdfChange *change = changeAt(index);
    const bool can = change ? canBeChosen(*change) : !m_groups[size_t(index.row())].together.empty();
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | (can ? Qt::ItemIsUserCheckable : Qt::NoItemFlags);
}

} // namespace Parallax
