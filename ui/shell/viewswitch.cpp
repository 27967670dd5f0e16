// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/viewswitch.h"

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Parallax {

ViewSwitch::ViewSwitch(QWidget *parent)
    : QWidget(parent)
    , m_group(new QActionGroup(this))
{
    setObjectName(u"viewSwitch"_s);
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("View"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    connect(m_group, &QActionGroup::triggered, this, [this](const QAction *action) { Q_EMIT chosen(action->data().toInt()); });
}

QAction *ViewSwitch::add(const QString &text, const QKeySequence &key)
{
    auto *action = new QAction(text, m_group);
    action->setCheckable(true);
    action->setShortcut(key);
    action->setData(m_group->actions().size() - 1);
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    // The mnemonic is the menu's.
    button->setText(QString(text).remove(u'&'));
    connect(action, &QAction::changed, button, [button, text] { button->setText(QString(text).remove(u'&')); });
    layout()->addWidget(button);
    return action;
}

void ViewSwitch::setCurrent(int index)
{
    m_group->actions()[index]->setChecked(true);
}

} // namespace Parallax
