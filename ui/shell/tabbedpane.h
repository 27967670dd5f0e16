// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace Parallax {

/// A few panes in one place, of which one is shown, on the tone of a pane.
class TabbedPane : public QWidget
{
    Q_OBJECT

public:
    /// The tab bar is `name` + "Tabs".
    TabbedPane(const QString &name, const QString &accessibleName, QWidget *parent = nullptr);

    /// Takes `page`; pages are counted from 0 in the order they come.
    void add(const QString &title, QWidget *page);
    [[nodiscard]] int current() const;
    [[nodiscard]] QWidget *currentPage() const;
    void setCurrent(int page);

private:
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
};

} // namespace Parallax
