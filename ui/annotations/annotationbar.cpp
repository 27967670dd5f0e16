// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotations/annotationbar.h"

#include "ui/annotations/flowlayout.h"

#include <QAction>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Parallax {

AnnotationBar::AnnotationBar(const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent)
    , m_selected(new QLabel(this))
{
    setObjectName(u"annotationBar"_s);
    m_selected->setObjectName(u"annotationsSelected"_s);
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
        button->setFocusPolicy(Qt::TabFocus);
        button->setVisible(action->isVisible());
        // By itself this happens in menus and tool bars only.
        connect(action, &QAction::changed, button, [button, action] { button->setVisible(action->isVisible()); });
        row->addWidget(button);
    }
}

void AnnotationBar::setSelected(int count)
{
    setVisible(count > 0);
    m_selected->setText(tr("%n selected", nullptr, count));
}

void AnnotationBar::setInk(const QColor &ink)
{
    QPalette palette = m_selected->palette();
    palette.setColor(QPalette::WindowText, ink);
    m_selected->setPalette(palette);
}

} // namespace Parallax
