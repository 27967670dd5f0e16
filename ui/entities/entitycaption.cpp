// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entities/entitycaption.h"

#include "ui/entities/entityrow.h"
#include "ui/widgets/rowtext.h"

#include <QPainter>

namespace Parallax {

EntityCaption::EntityCaption(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void EntityCaption::setInk(const QColor &ink)
{
    m_ink = ink;
    update();
}

void EntityCaption::setShowsArticles(bool on)
{
    m_showsArticles = on;
    update();
}

void EntityCaption::setRightInset(int inset)
{
    m_inset = inset;
    update();
}

QSize EntityCaption::sizeHint() const
{
    return {0, QFontMetrics(rowFont(font(), -1)).height()};
}

void EntityCaption::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const EntityRow places = EntityRow::layout(rect().adjusted(0, 0, -m_inset, 0), font(), m_showsArticles);
    painter.setFont(rowFont(font(), -1));
    painter.setPen(m_ink);
    painter.drawText(places.mentions, Qt::AlignRight | Qt::AlignVCenter, EntityRow::mentionsCaption());
    if (m_showsArticles)
        painter.drawText(places.articles, Qt::AlignRight | Qt::AlignVCenter, EntityRow::articlesCaption());
}

} // namespace Parallax
