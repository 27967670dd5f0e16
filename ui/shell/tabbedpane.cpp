// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/tabbedpane.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Parallax {

TabbedPane::TabbedPane(const QString &name, const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
{
    setObjectName(name);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_tabs->setObjectName(name + u"Tabs"_s);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(accessibleName);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int page) {
        const QWidget *shown = m_pages->widget(page);
        const bool fresh = shown && !shown->focusWidget() && m_pages->isAncestorOf(QApplication::focusWidget());
        m_pages->setCurrentIndex(page);
        // At first the list of the page rather than its first button, where the stack would go.
        if (fresh && shown->focusProxy())
            shown->focusProxy()->setFocus();
    });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(0);
    auto *tabLine = new QHBoxLayout;
    tabLine->setContentsMargins(16, 0, 4, 0);
    tabLine->addWidget(m_tabs);
    tabLine->addStretch();
    layout->addLayout(tabLine);
    layout->addWidget(m_pages, 1);
}

void TabbedPane::add(const QString &title, QWidget *page)
{
    // The page first: the first tab becomes current at once.
    m_pages->addWidget(page);
    m_tabs->addTab(title);
}

int TabbedPane::current() const
{
    return m_tabs->currentIndex();
}

QWidget *TabbedPane::currentPage() const
{
    return m_pages->currentWidget();
}

void TabbedPane::setCurrent(int page)
{
    m_tabs->setCurrentIndex(page);
}

} // namespace Parallax
