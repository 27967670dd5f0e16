// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tags/taglook.h"

#include "core/project/tagpalette.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QPixmap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr int stripeHeight = 16;
constexpr qreal stripeRadius = 1.5;
constexpr int iconSide = 16;
// Characters of what is above a tag: fewer tell nothing.
constexpr int leastAbove = 9;

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(TagColors)
};

} // namespace

void paintTagStripe(QPainter &painter, const QRect &place, const QColor &color)
{
    const int height = std::min(stripeHeight, place.height());
    const QRect stripe(place.left(), place.top() + (place.height() - height) / 2, tagStripeWidth, height);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(stripe, stripeRadius, stripeRadius);
    painter.restore();
}

TagPathText TagPathText::fitted(const QString &path, const QFontMetrics &metrics, int width)
{
    const qsizetype split = path.lastIndexOf(u'/') + 1;
    TagPathText text;
    text.name = metrics.elidedText(path.mid(split).trimmed(), Qt::ElideRight, width);
    if (split == 0)
        return text;
    const QString above = QString(path.left(split) + u' ');
    const int room = width - metrics.horizontalAdvance(text.name);
    if (metrics.horizontalAdvance(above) <= room || room >= leastAbove * metrics.averageCharWidth())
        text.above = metrics.elidedText(above, Qt::ElideMiddle, room);
    return text;
}

int TagPathText::width(const QFontMetrics &metrics) const
{
    // Both are rounded, and a pixel too few would shorten the name.
    return metrics.horizontalAdvance(above) + metrics.horizontalAdvance(name) + 2;
}

void paintTagPath(QPainter &painter, const QRect &place, const QString &path, const QColor &above, const QColor &name)
{
    const QFontMetrics metrics(painter.font());
    const auto text = TagPathText::fitted(path, metrics, place.width());
    painter.setPen(above);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text.above);
    painter.setPen(name);
    const QRect rest = place.adjusted(metrics.horizontalAdvance(text.above), 0, 0, 0);
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text.name);
}

QIcon tagIcon(const QColor &color)
{
    QPixmap pixmap(iconSide, iconSide);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintTagStripe(painter, QRect((iconSide - tagStripeWidth) / 2, 0, tagStripeWidth, iconSide), color);
    return QIcon(pixmap);
}

QString tagColorName(int color)
{
    const QStringList names{Translated::tr("Blue"), Translated::tr("Vermilion"), Translated::tr("Green"), Translated::tr("Purple"),
        Translated::tr("Amber"), Translated::tr("Sky"), Translated::tr("Olive"), Translated::tr("Grey")};
    static_assert(tagPalette.size() == 8);
    return names[std::max(color, 0) % names.size()];
}

QString menuText(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace Parallax
