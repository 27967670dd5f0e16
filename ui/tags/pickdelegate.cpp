// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tags/pickdelegate.h"

#include "ui/session/appearance.h"
#include "ui/tags/pickmodel.h"
#include "ui/tags/taglook.h"
#include "ui/widgets/rowtext.h"

#include <QPainter>

namespace Parallax {

namespace {

constexpr int side = 12;
constexpr int padding = 5;
constexpr int gap = 8;
constexpr int checkWidth = 12;
constexpr int mostNumbers = 9;

void paintCheck(QPainter &painter, const QRect &place, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF middle = QRectF(place).center();
    painter.drawPolyline(QPolygonF({middle + QPointF(-5, 0), middle + QPointF(-1.5, 3.5), middle + QPointF(5, -4)}));
    painter.restore();
}

} // namespace

PickDelegate::PickDelegate(const Appearance &appearance, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance)
{
}

QSize PickDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), QFontMetrics(option.font).height() + 2 * padding};
}

void PickDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = m_appearance.theme();
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme.accentBackground);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, theme.paper);

    QRect room = option.rect.adjusted(side, 0, -side, 0);
    if (m_showsNumbers && index.row() < mostNumbers) {
        const QFont font = rowFont(option.font, -1);
        const QString number = QString::number(index.row() + 1);
        const int width = Badge::width(number, font);
        const QRect box(room.right() - width + 1, room.center().y() - QFontMetrics(font).height() / 2, width, QFontMetrics(font).height());
        Badge{number, box}.paint(*painter, font, theme.line, theme.soft);
        room.setRight(box.left() - gap);
    }
    if (index.data(PickModel::CarriedRole).toBool()) {
        paintCheck(*painter, QRect(room.right() - checkWidth, room.top(), checkWidth, room.height()), theme.accent);
        room.setRight(room.right() - checkWidth - gap);
    }
    painter->setFont(option.font);
    const QRect words = room.adjusted(tagStripeWidth + gap, 0, 0, 0);
    if (PickRow::Kind(index.data(PickModel::KindRole).toInt()) == PickRow::Kind::Make) {
        painter->setPen(theme.accent);
        const QString text = QFontMetrics(option.font).elidedText(index.data().toString(), Qt::ElideMiddle, words.width());
        painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
    } else {
        paintTagStripe(*painter, room, tagColor(theme, index.data(PickModel::ColorRole).toInt()));
        paintTagPath(*painter, words, index.data().toString(), theme.soft, theme.text);
    }
    painter->restore();
}

} // namespace Parallax
