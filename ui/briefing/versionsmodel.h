// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/briefing/briefingversions.h"

#include <QAbstractListModel>

namespace Parallax {

/// The versions of one briefing, newest first.
class VersionsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole + 1 };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    void setVersions(std::vector<BriefingVersion> versions);
    [[nodiscard]] const std::vector<BriefingVersion> &versions() const { return m_versions; }

private:
    std::vector<BriefingVersion> m_versions;
};

} // namespace Parallax
