// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/passage/section.h"

#include "ui/widgets/keybutton.h"
#include "ui/widgets/paneheader.h"

#include <QVBoxLayout>

#include <memory>

namespace Parallax {

Section::Section(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_header(new PaneHeader(title, this))
    , m_rows(new QVBoxLayout)
{
    m_rows->setSpacing(4);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_header);
    column->addLayout(m_rows);
}

KeyButton *Section::addButton(const QString &name, const QString &text, const QString &key)
{
    auto *button = new KeyButton(text, key, m_header);
    button->setObjectName(name);
    button->setFlat(true);
    m_header->addWidget(button);
    return button;
}

void Section::clear()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> owned(item);
        item->widget()->hide();
        item->widget()->deleteLater();
    }
}

void Section::addRow(QWidget *row)
{
    m_rows->addWidget(row);
    // By itself the layout shows it a moment later.
    row->show();
}

void Section::setInk(const QColor &ink)
{
    m_header->setInk(ink);
    for (KeyButton *button : m_header->findChildren<KeyButton *>())
        button->setInk(ink);
}

} // namespace Parallax
