// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/issues/sideorbelow.h"

#include <QBoxLayout>

namespace Parallax {

namespace {

constexpr int listShare = 2;
constexpr int detailsShare = 3;

} // namespace

SideOrBelow::SideOrBelow(QWidget *list, QWidget *details, QWidget *parent)
    : QWidget(parent)
    , m_parts(new QBoxLayout(QBoxLayout::TopToBottom, this))
    , m_rule(new QWidget(this))
    , m_details(details)
{
    m_rule->setAutoFillBackground(true);
    m_parts->setContentsMargins(0, 0, 0, 0);
    m_parts->setSpacing(0);
    m_parts->addWidget(list, listShare);
    m_parts->addWidget(m_rule);
    m_parts->addWidget(details, detailsShare);
    arrange();
}

void SideOrBelow::setDetailsVisible(bool on)
{
    m_rule->setVisible(on);
    m_details->setVisible(on);
}

void SideOrBelow::setLine(const QColor &line)
{
    QPalette palette = this->palette();
    palette.setColor(QPalette::Window, line);
    m_rule->setPalette(palette);
}

void SideOrBelow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SideOrBelow::arrange()
{
    const bool wide = width() >= wideFrom;
    m_parts->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_rule->setMinimumSize(1, 1);
    m_rule->setMaximumSize(wide ? 1 : QWIDGETSIZE_MAX, wide ? QWIDGETSIZE_MAX : 1);
}

} // namespace Parallax
