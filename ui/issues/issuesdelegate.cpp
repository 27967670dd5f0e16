// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/issues/issuesdelegate.h"

#include "ui/issues/issuesmodel.h"
#include "ui/session/appearance.h"
#include "ui/widgets/rowtext.h"
#include "ui/widgets/rowtint.h"

#include <QLocale>
#include <QPainter>

namespace Parallax {

namespace {

constexpr int side = 16;
constexpr int gap = 12;
constexpr int air = 10; ///< above and below the words together

} // namespace

IssuesDelegate::IssuesDelegate(const Appearance &appearance, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance)
{
}

QSize IssuesDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, QFontMetrics(option.font).height() + air};
}

void IssuesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = m_appearance.theme();
    painter->save();
    paintRowTint(*painter, option);
    QRect place = option.rect.adjusted(side, 0, -side, 0);
    const auto atRight = [&](const QString &text, const QFont &font, const QColor &ink) {
        painter->setFont(font);
        painter->setPen(ink);
        painter->drawText(place, Qt::AlignRight | Qt::AlignVCenter, text);
        place.setRight(place.right() - QFontMetrics(font).horizontalAdvance(text) - gap);
    };
    const int positions = index.data(IssuesModel::PositionsRole).toInt();
    atRight(QLocale().toString(positions), option.font, positions > 0 ? theme.soft : theme.faint);
    if (!index.data(IssuesModel::FaultRole).toString().isEmpty())
        atRight(tr("finds nothing"), rowFont(option.font, -1), theme.warning);
    painter->setFont(option.font);
    painter->setPen(theme.text);
    const QFontMetrics metrics(option.font);
    painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(index.data().toString(), Qt::ElideRight, place.width()));
    painter->restore();
}

} // namespace Parallax
