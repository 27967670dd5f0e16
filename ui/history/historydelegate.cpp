// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historydelegate.h"

#include "ui/history/historymodel.h"
#include "ui/session/appearance.h"
#include "core/words/momenttext.h"
#include "ui/widgets/rowtext.h"
#include "ui/widgets/rowtint.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr int side = 16;
constexpr int top = 8;
constexpr int gap = 4;

QFont metaFont(const QFont &font)
{
    return rowFont(font, -0.5);
}

} // namespace

HistoryDelegate::HistoryDelegate(const Appearance &appearance, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance)
{
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, top + QFontMetrics(option.font).height() + gap + QFontMetrics(metaFont(option.font)).height() + top};
}

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = m_appearance.theme();
    const bool done = index.data(HistoryModel::StateRole).toInt() == int(JournalEntry::State::Done);
    painter->save();
    paintRowTint(*painter, option);
    const QFontMetrics metrics(option.font);
    const QFont small = metaFont(option.font);
    const QFontMetrics smallMetrics(small);
    QRect place = option.rect.adjusted(side, top, -side, -top);
    if (!done) {
        const QString word = HistoryModel::tr("undone");
        const int width = Badge::width(word, small);
        const Badge badge{word, QRect(place.right() - width + 1, place.top(), width, smallMetrics.height() + 2)};
        badge.paint(*painter, small, theme.line, theme.faint);
        place.setRight(badge.box.left() - 2 * gap);
    }
    painter->setFont(option.font);
    painter->setPen(done ? theme.text : theme.faint);
    painter->drawText(
        place.left(), place.top() + metrics.ascent(), metrics.elidedText(index.data().toString(), Qt::ElideRight, place.width()));
    const QString meta = signatureText(index.data(HistoryModel::AuthorRole).toString(), index.data(HistoryModel::TimeRole).toString());
    painter->setFont(small);
    painter->setPen(done ? theme.soft : theme.faint);
    painter->drawText(place.left(), place.top() + metrics.height() + gap + smallMetrics.ascent(),
        smallMetrics.elidedText(meta, Qt::ElideRight, place.width()));
    painter->restore();
}

} // namespace Parallax
