// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entities/entitydelegate.h"

#include "ui/entities/entitiesmodel.h"
#include "ui/entities/entityrow.h"
#include "ui/session/appearance.h"
#include "ui/widgets/rowtint.h"

#include <QPainter>

namespace Parallax {

EntityDelegate::EntityDelegate(const EntitiesModel &model, const Appearance &appearance, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_appearance(appearance)
{
}

QSize EntityDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, EntityRow::height(option.font)};
}

void EntityDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = m_appearance.theme();
    painter->save();
    paintRowTint(*painter, option);

    const bool withArticles = m_model.countsArticles();
    const EntityRow places = EntityRow::layout(option.rect, option.font, withArticles);
    const QFontMetrics metrics(option.font);
    painter->setFont(option.font);
    painter->setPen(theme.text);
    const QString name = metrics.elidedText(index.data().toString(), Qt::ElideRight, places.name.width());
    painter->drawText(places.name, Qt::AlignLeft | Qt::AlignVCenter, name);

    const auto group = EntityGroup(index.data(EntitiesModel::GroupRole).toInt());
    const qreal y = places.name.center().y() + (metrics.ascent() - metrics.descent()) / 2 + 3;
    painter->setPen(QPen(entityColor(theme, group), 2, entityLineStyle(group), Qt::FlatCap));
    painter->drawLine(QPointF(places.name.left(), y), QPointF(places.name.left() + metrics.horizontalAdvance(name), y));

    const QLocale locale;
    painter->setPen(theme.soft);
    painter->drawText(places.mentions, Qt::AlignRight | Qt::AlignVCenter, locale.toString(index.data(EntitiesModel::MentionsRole).toInt()));
    if (withArticles) {
        painter->setPen(theme.faint);
        painter->drawText(
            places.articles, Qt::AlignRight | Qt::AlignVCenter, locale.toString(index.data(EntitiesModel::ArticlesRole).toInt()));
    }
    painter->restore();
}

} // namespace Parallax
