// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/briefing/twolinedelegate.h"

#include "ui/session/appearance.h"
#include "ui/widgets/rowtext.h"
#include "ui/widgets/rowtint.h"

#include <QPainter>

namespace Parallax {

namespace {

constexpr int side = 16;
constexpr int air = 6;

} // namespace

TwoLineDelegate::TwoLineDelegate(const Appearance &appearance, int detailRole, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance)
    , m_detailRole(detailRole)
{
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, QFontMetrics(option.font).height() + QFontMetrics(rowFont(option.font, -1)).height() + 2 * air};
}

void TwoLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = m_appearance.theme();
    painter->save();
    paintRowTint(*painter, option);
    const QRect place = option.rect.adjusted(side, air, -side, -air);
    const auto line = [&](const QString &text, const QFont &font, const QColor &ink, Qt::Alignment alignment) {
        painter->setFont(font);
        painter->setPen(ink);
        painter->drawText(place, int(Qt::AlignLeft | alignment), QFontMetrics(font).elidedText(text, Qt::ElideRight, place.width()));
    };
    line(index.data().toString(), option.font, theme.text, Qt::AlignTop);
    line(index.data(m_detailRole).toString(), rowFont(option.font, -1), theme.soft, Qt::AlignBottom);
    painter->restore();
}

} // namespace Parallax
