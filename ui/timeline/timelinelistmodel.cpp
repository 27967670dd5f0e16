// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinelistmodel.h"

#include "ui/timeline/timelinewords.h"
#include "core/words/edtftext.h"
#include "core/words/quotationmarks.h"
#include "core/words/stancewords.h"

using namespace Qt::StringLiterals;

namespace Parallax {

TimelineListModel::TimelineListModel(Project &project, QObject *parent)
    : QAbstractListModel(parent)
    , m_project(project)
{
}

void TimelineListModel::setItems(std::vector<TimelineItem> items)
{
    beginResetModel();
    m_items = std::move(items);
    m_details.clear();
    endResetModel();
}

const TimelineItem *TimelineListModel::itemAt(const QModelIndex &row) const
{
    return row.isValid() && checkIndex(row) ? &m_items[size_t(row.row())] : nullptr;
}

int TimelineListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant TimelineListModel::data(const QModelIndex &index, int role) const
{
    const TimelineItem *item = itemAt(index);
    if (!item)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row());
    case MetaRole:
        return meta(index.row());
    case Qt::AccessibleTextRole:
        return QString(text(index.row()) + u", "_s + meta(index.row()));
    case StanceRole:
        return item->what == TimelineItem::What::Position ? QVariant(int(item->stance)) : QVariant();
    default:
        return {};
    }
}

const TimelineDetail &TimelineListModel::detail(int row) const
{
    const auto known = m_details.constFind(row);
    if (known != m_details.constEnd())
        return *known;
    return *m_details.insert(row, readDetail(m_project, m_items[size_t(row)], 1));
}

QString TimelineListModel::text(int row) const
{
    const TimelineItem &item = m_items[size_t(row)];
    if (item.what == TimelineItem::What::Event || item.what == TimelineItem::What::Publication)
        return item.title;
    const TimelineDetail &told = detail(row);
    return told.quote.isEmpty() ? told.title : withMarksInPairs(told.quote).simplified();
}

QString TimelineListModel::meta(int row) const
{
    const TimelineItem &item = m_items[size_t(row)];
    const TimelineDetail &told = detail(row);
    QString what;
    if (item.what == TimelineItem::What::Event)
        what = tr("Event");
    else if (item.what == TimelineItem::What::Publication)
        what = tr("Publication");
    else
        what = told.actor.isEmpty() ? tr("Statement") : told.actor;
    if (item.what == TimelineItem::What::Position)
        what = tr("%1 %2", "who and what it does: Norway opposes").arg(what, stanceName(item.stance));
    QStringList parts{what, edtfText(told.date), sourceText(told), standingText(item)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace Parallax
