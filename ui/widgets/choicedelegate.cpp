// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/choicedelegate.h"

#include "ui/widgets/choicemodel.h"
#include "ui/widgets/rowtext.h"
#include "ui/widgets/rowtint.h"

#include <QPainter>

#include <algorithm>

namespace Parallax {

namespace {

constexpr int side = 12;
constexpr int padding = 4;
constexpr int gap = 8;

} // namespace

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, QFontMetrics(option.font).height() + 2 * padding};
}

void ChoiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintRowTint(*painter, option);
    const QRect inside = option.rect.adjusted(side, 0, -side, 0);
    const QFont small = rowFont(option.font, -0.5);
    const QFontMetrics metrics(option.font);
    const QFontMetrics smallMetrics(small);
    // The name has the first right to the room, and leaves a part to what tells it apart.
    const QString whole = index.data(ChoiceModel::DetailRole).toString();
    const int least = std::min(smallMetrics.horizontalAdvance(whole), inside.width() * 2 / 5);
    const QString name = metrics.elidedText(index.data().toString(), Qt::ElideRight, inside.width() - least - gap);
    const int rest = inside.width() - metrics.horizontalAdvance(name) - gap;
    const QString detail = smallMetrics.elidedText(whole, Qt::ElideRight, rest);

    painter->setFont(option.font);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(inside, Qt::AlignLeft | Qt::AlignVCenter, name);
    painter->setFont(small);
    painter->setPen(option.palette.color(QPalette::PlaceholderText));
    painter->drawText(inside, Qt::AlignRight | Qt::AlignVCenter, detail);
    painter->restore();
}

} // namespace Parallax
