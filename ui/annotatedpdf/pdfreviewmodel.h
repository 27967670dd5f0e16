// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pdfreview/pdfreview.h"
#include "ui/annotatedpdf/reviewnames.h"

#include <QAbstractItemModel>

#include <optional>
#include <vector>

namespace Parallax {

/// What came back in a PDF: articles, and below each its changes, to be ticked. The tick of an article is that of its
/// changes that came ticked: what needs a look is ticked one by one.
class PdfReviewModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit PdfReviewModel(QObject *parent = nullptr);

    /// What a person decided on changes that are still there stays.
    void setReview(const PdfReview &review, const ReviewNames &names);
    /// What the mark that was exported is called; empty for what was none.
    [[nodiscard]] QString markOf(const PdfChange &change) const { return m_names.marks.value(change.id); }
    /// As Tag::color; nothing for a tag that is yet to be made.
    [[nodiscard]] std::optional<int> tagColor(const QString &path) const;
    /// As it was decided.
    [[nodiscard]] const PdfReview &review() const { return m_review; }
    /// Changes that are ticked.
    [[nodiscard]] int chosen() const;

    /// Null for an article. Valid until the review is set.
    [[nodiscard]] const PdfChange *changeAt(const QModelIndex &index) const;
    /// The tag that a new highlight gets, by its path; empty for a note without one. Others have none to give.
    void setTag(const QModelIndex &index, const QString &path);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// chosen() is another one.
    void chosenChanged();

private:
    struct Group
    {
        qint64 article = 0; ///< key; 0 for what belongs to none
        QString title;
        std::vector<size_t> changes; ///< indexes into m_review
        std::vector<size_t> together; ///< of those, what its own tick takes; none where none can be taken
    };

    [[nodiscard]] static bool canBeChosen(const PdfChange &change) { return change.kind != PdfChange::Kind::NotPlaced; }
    void makeGroups();
    [[nodiscard]] std::vector<size_t> together(const std::vector<size_t> &changes) const;
    /// As they were decided in `before`.
    void keepDecisions(const PdfReview &before);
    [[nodiscard]] Qt::CheckState stateOf(const Group &group) const;
    [[nodiscard]] QVariant groupData(const Group &group, int role) const;
    [[nodiscard]] QVariant changeData(const PdfChange &change, int role) const;

    PdfReview m_review;
    ReviewNames m_names;
    std::vector<Group> m_groups;
};

} // namespace Parallax
