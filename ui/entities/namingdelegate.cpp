// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entities/namingdelegate.h"

#include "ui/entities/namingsmodel.h"
#include "ui/session/appearance.h"
#include "ui/session/selection.h"
#include "ui/widgets/rowtext.h"
#include "ui/widgets/rowtint.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr int side = 16;
constexpr int padding = 4;
constexpr int gap = 8;
constexpr int barWidth = 3;

} // namespace

NamingDelegate::NamingDelegate(const Appearance &appearance, const Selection &selection, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance)
    , m_selection(selection)
{
}

QSize NamingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, QFontMetrics(option.font).height() + QFontMetrics(rowFont(option.font, -1)).height() + 2 * padding};
}

void NamingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = m_appearance.theme();
    painter->save();
    paintRowTint(*painter, option);
    const auto &open = m_selection.articles();
    if (std::find(open.begin(), open.end(), index.data(NamingsModel::KeyRole).toLongLong()) != open.end())
        painter->fillRect(QRect(option.rect.topLeft(), QSize(barWidth, option.rect.height())), theme.accent);

    const QRect inside = option.rect.adjusted(side, padding, -side, -padding);
    const QString count = QLocale().toString(index.data(NamingsModel::MentionsRole).toInt());
    const QFontMetrics metrics(option.font);
    const int titleWidth = inside.width() - metrics.horizontalAdvance(count) - gap;
    painter->setFont(option.font);
    painter->setPen(theme.text);
    painter->drawText(inside, Qt::AlignLeft | Qt::AlignTop, metrics.elidedText(index.data().toString(), Qt::ElideRight, titleWidth));
    painter->setPen(theme.soft);
    painter->drawText(inside, Qt::AlignRight | Qt::AlignTop, count);

    const QString date = index.data(NamingsModel::DateRole).toString();
    const QString source = index.data(NamingsModel::SourceRole).toString();
    const QString shownDate = date.isEmpty() ? NamingsModel::tr("undated") : date;
    const QFont small = rowFont(option.font, -1);
    const QString meta = sourceAndDate(source, shownDate, u" · "_s, QFontMetrics(small), inside.width());
    painter->setFont(small);
    painter->setPen(theme.faint);
    painter->drawText(inside, Qt::AlignLeft | Qt::AlignBottom, meta);
    painter->restore();
}

} // namespace Parallax
