// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/paneheader.h"

#include "ui/widgets/inklabel.h"
#include "ui/widgets/rowtext.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace Parallax {

PaneHeader::PaneHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_title(new InkLabel(title, this))
    , m_figure(new InkLabel({}, this))
{
    m_title->setFont(rowFont(m_title->font(), 0, true));
    m_figure->setObjectName(u"figure"_s);
    m_figure->hide();
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(8);
    m_row->addWidget(m_title);
    m_row->addStretch();
    m_row->addWidget(m_figure);
}

void PaneHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PaneHeader::setFigure(const QString &figure)
{
    m_figure->setText(figure);
    m_figure->setVisible(!figure.isEmpty());
}

void PaneHeader::setInk(const QColor &ink)
{
    m_title->setInk(ink);
    m_figure->setInk(ink);
}

void PaneHeader::addWidget(QWidget *widget)
{
    m_row->insertWidget(m_row->count() - 1, widget);
}

} // namespace Parallax
