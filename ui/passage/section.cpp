// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/passage/section.h"

#include "ui/widgets/keybutton.h"
#include "ui/widgets/rowtext.h"

#include <QHBoxLayout>
#include <QLabel>

#include <memory>

namespace Parallax {

Section::Section(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(title, this))
    , m_head(new QHBoxLayout)
    , m_rows(new QVBoxLayout)
{
    m_title->setFont(rowFont(font(), 0, true));
    m_head->setContentsMargins(0, 0, 0, 0);
    m_head->setSpacing(12);
    m_head->addWidget(m_title, 1);
    m_rows->setSpacing(4);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(m_head);
    column->addLayout(m_rows);
}

KeyButton *Section::addButton(const QString &name, const QString &text, const QString &key)
{
    auto *button = new KeyButton(text, key, this);
    button->setObjectName(name);
    button->setFlat(true);
    m_head->addWidget(button);
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
    QPalette palette = m_title->palette();
    palette.setColor(QPalette::WindowText, ink);
    m_title->setPalette(palette);
    for (KeyButton *button : findChildren<KeyButton *>(QString(), Qt::FindDirectChildrenOnly)) {
        palette = button->palette();
        palette.setColor(QPalette::ButtonText, ink);
        button->setPalette(palette);
    }
}

} // namespace Parallax
