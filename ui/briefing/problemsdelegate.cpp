// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/briefing/problemsdelegate.h"

#include "ui/briefing/problemsmodel.h"
#include "ui/session/appearance.h"
#include "ui/widgets/rowtext.h"
#include "ui/widgets/rowtint.h"

#include <QPainter>

#include <algorithm>

namespace Parallax {

namespace {

constexpr int side = 16;
constexpr int gap = 12;
constexpr int air = 6; ///< above and below the words together

/// All kinds begin their words in one line.
int nameWidth(const QFont &font)
{
    using Kind = BriefingProblem::Kind;
    int width = 0;
    for (const Kind kind : {Kind::Broken, Kind::Missing, Kind::Changed, Kind::Unsourced, Kind::Estimative})
        width = std::max(width, QFontMetrics(font).horizontalAdvance(problemName(kind)));
    return width;
}

} // namespace

ProblemsDelegate::ProblemsDelegate(const Appearance &appearance, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance)
{
}

QSize ProblemsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, QFontMetrics(option.font).height() + air};
}

void ProblemsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = m_appearance.theme();
    painter->save();
    paintRowTint(*painter, option);
    QRect place = option.rect.adjusted(side, 0, -side, 0);
    const QFont small = rowFont(option.font, -1);
    painter->setFont(small);
    painter->setPen(index.data(ProblemsModel::IsGraveRole).toBool() ? theme.stance(Stance::Opposes).ink : theme.warning);
    painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter, index.data(ProblemsModel::NameRole).toString());
    place.setLeft(place.left() + nameWidth(small) + gap);
    painter->setFont(option.font);
    painter->setPen(theme.text);
    painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(option.font).elidedText(index.data().toString(), Qt::ElideRight, place.width()));
    painter->restore();
}

} // namespace Parallax
