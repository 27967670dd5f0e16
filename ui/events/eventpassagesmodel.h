// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/events/eventcontent.h"

#include <QAbstractListModel>

namespace Parallax {

/// The passages that tell of an event, replaced as a whole.
class EventPassagesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        QuotationRole = Qt::UserRole,
        SourceRole, ///< outlet, date and grade in one line
        DateRole, ///< what the passage says of when it was, in words; null where it says nothing
        WhyRole
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// False when they are what is there.
    bool setPassages(std::vector<EventPassage> passages);
    [[nodiscard]] const EventPassage &passageAt(int row) const { return m_passages[size_t(row)]; }

private:
    std::vector<EventPassage> m_passages;
};

} // namespace Parallax
