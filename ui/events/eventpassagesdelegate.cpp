// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/eventpassagesdelegate.h"

#include "ui/events/eventpassagesmodel.h"
#include "ui/session/appearance.h"
#include "ui/widgets/rowtext.h"
#include "ui/widgets/rowtint.h"

#include <QAbstractItemView>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr int side = 16;
constexpr int above = 6;
constexpr int between = 2;
constexpr int quoteLines = 3;
constexpr int otherLines = 3;

int viewWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

} // namespace

EventPassagesDelegate::EventPassagesDelegate(const Appearance &appearance, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance)
{
}

std::vector<EventPassagesDelegate::Block> EventPassagesDelegate::blocks(
    const QStyleOptionViewItem &option, const QModelIndex &index, int width) const
{
    const Theme &theme = m_appearance.theme();
    QFont quote = m_appearance.readingFont();
    quote.setPointSizeF(option.font.pointSizeF() + 0.5);
    const QFont small = rowFont(option.font, -1);
    std::vector<Block> all;
    const auto add = [&](const QString &text, const QFont &font, const QColor &ink, int most) {
        if (!text.isEmpty())
            all.push_back({elidedLines(text, font, width, most), font, ink});
    };
    add(u"“%1”"_s.arg(index.data(EventPassagesModel::QuotationRole).toString()), quote, theme.text, quoteLines);
    add(index.data(EventPassagesModel::SourceRole).toString(), small, theme.soft, otherLines);
    add(index.data(EventPassagesModel::DateRole).toString(), small, theme.text, otherLines);
    add(index.data(EventPassagesModel::WhyRole).toString(), small, theme.faint, otherLines);
    return all;
}

QSize EventPassagesDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    int height = 2 * above - between;
    for (const Block &block : blocks(option, index, viewWidth(option) - 2 * side))
        height += int(block.lines.size()) * QFontMetrics(block.font).height() + between;
    return {100, height};
}

void EventPassagesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintRowTint(*painter, option);
    int y = option.rect.top() + above;
    const int width = option.rect.width() - 2 * side;
    for (const Block &block : blocks(option, index, width)) {
        const QFontMetrics metrics(block.font);
        painter->setFont(block.font);
        painter->setPen(block.ink);
        for (const QString &line : block.lines) {
            painter->drawText(QRect(option.rect.left() + side, y, width, metrics.height()), int(Qt::AlignLeft | Qt::AlignVCenter), line);
            y += metrics.height();
        }
        y += between;
    }
    painter->restore();
}

} // namespace Parallax
