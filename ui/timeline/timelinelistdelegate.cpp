// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinelistdelegate.h"

#include "ui/session/appearance.h"
#include "ui/timeline/timelinelistmodel.h"
#include "ui/widgets/rowtext.h"
#include "ui/widgets/rowtint.h"
#include "core/words/stancewords.h"

#include <QPainter>

namespace Parallax {

namespace {

constexpr int side = 12;
constexpr int top = 6;
constexpr int gap = 2;

QFont metaFont(const QFont &font)
{
    return rowFont(font, -1);
}

} // namespace

TimelineListDelegate::TimelineListDelegate(const Appearance &appearance, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance)
{
}

QSize TimelineListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, top + QFontMetrics(option.font).height() + gap + QFontMetrics(metaFont(option.font)).height() + top};
}

void TimelineListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = m_appearance.theme();
    painter->save();
    paintRowTint(*painter, option);
    const QFontMetrics metrics(option.font);
    QRect place = option.rect.adjusted(side, top, -side, -top);
    painter->setFont(option.font);
    if (const QVariant stance = index.data(TimelineListModel::StanceRole); stance.isValid()) {
        const QString glyph(stanceGlyph(Stance(stance.toInt())));
        painter->setPen(theme.stance(Stance(stance.toInt())).ink);
        painter->drawText(place.left(), place.top() + metrics.ascent(), glyph);
        place.setLeft(place.left() + metrics.horizontalAdvance(glyph) + top);
    }
    painter->setPen(theme.text);
    painter->drawText(
        place.left(), place.top() + metrics.ascent(), metrics.elidedText(index.data().toString(), Qt::ElideRight, place.width()));
    const QFont small = metaFont(option.font);
    const QFontMetrics smallMetrics(small);
    painter->setFont(small);
    painter->setPen(theme.soft);
    const QString meta = smallMetrics.elidedText(index.data(TimelineListModel::MetaRole).toString(), Qt::ElideRight, place.width());
    painter->drawText(place.left(), place.top() + metrics.height() + gap + smallMetrics.ascent(), meta);
    painter->restore();
}

} // namespace Parallax
