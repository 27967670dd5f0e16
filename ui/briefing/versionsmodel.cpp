// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/briefing/versionsmodel.h"

#include "core/words/momenttext.h"

namespace Parallax {

int VersionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_versions.size());
}

QVariant VersionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const BriefingVersion &version = m_versions[size_t(index.row())];
    const QString signature = signatureText(version.author, momentText(version.time));
    switch (role) {
    case Qt::DisplayRole:
        return version.what;
    case Qt::ToolTipRole:
        return signatureText(version.author, longMomentText(version.time));
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(version.what, signature);
    case DetailRole:
        return index.row() == 0 ? tr("%1 · as it is now").arg(signature) : signature;
    default:
        return {};
    }
}

void VersionsModel::setVersions(std::vector<BriefingVersion> versions)
{
    if (versions == m_versions)
        return;
    beginResetModel();
    m_versions = std::move(versions);
    endResetModel();
}

} // namespace Parallax
