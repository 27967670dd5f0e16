// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/selectionbar.h"

#include "ui/widgets/flowlayout.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Parallax {

SelectionBar::SelectionBar(const QString &name, const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent)
    , m_selected(new QLabel(this))
{
    setObjectName(name);
    m_selected->setObjectName(name + u"Count"_s);
    auto *row = new FlowLayout(4, 0, this);
    row->setContentsMargins(16, 4, 12, 8);
    m_selected->setContentsMargins(0, 4, 8, 4);
    row->addWidget(m_selected);
    for (QAction *action : actions) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setObjectName(action->objectName() + u"Button"_s);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        if (action->menu())
            button->setPopupMode(QToolButton::InstantPopup);
        button->setFocusPolicy(Qt::TabFocus);
        button->setVisible(action->isVisible());
        // By itself this happens in menus and tool bars only.
        connect(action, &QAction::changed, button, [button, action] { button->setVisible(action->isVisible()); });
        row->addWidget(button);
    }
}

void SelectionBar::setSelected(int count)
{
    setVisible(count > 0);
    m_selected->setText(tr("%n selected", nullptr, count));
}

void SelectionBar::setInk(const QColor &ink)
{
    QPalette palette = m_selected->palette();
    palette.setColor(QPalette::WindowText, ink);
    m_selected->setPalette(palette);
}

} // namespace Parallax
