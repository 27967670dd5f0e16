// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/paneheader.h"

#include "ui/widgets/rowtext.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace Parallax {

PaneHeader::PaneHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_title(new QLabel(title, this))
    , m_figure(new QLabel(this))
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
    for (QLabel *label : {m_title, m_figure}) {
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, ink);
        label->setPalette(palette);
    }
}

void PaneHeader::addWidget(QWidget *widget)
{
    m_row->insertWidget(m_row->count() - 1, widget);
}

} // namespace Parallax
