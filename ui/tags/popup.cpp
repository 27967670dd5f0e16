// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tags/popup.h"

#include "ui/session/appearance.h"
#include "ui/tags/popupplace.h"

#include <QGuiApplication>
#include <QLayout>
#include <QPainter>
#include <QScreen>

namespace Parallax {

Popup::Popup(const Appearance &appearance, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_appearance(appearance)
{
    connect(&appearance, &Appearance::themeChanged, this, &Popup::applyTheme);
    applyTheme();
}

void Popup::moveTo(const QRect &place, int width)
{
    // Else what is bound to be smaller now is kept at the size it had.
    layout()->activate();
    const int height = layout()->hasHeightForWidth() ? layout()->heightForWidth(width) : layout()->sizeHint().height();
    const QScreen *screen = QGuiApplication::screenAt(place.center());
    const QRect room = (screen ? screen : QGuiApplication::primaryScreen())->availableGeometry();
    setGeometry(popupPlace(place, QSize(width, height), room));
}

void Popup::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    // Not every platform gives the focus back by itself; but who has gone to another program stays there.
    if (QGuiApplication::applicationState() == Qt::ApplicationActive)
        parentWidget()->window()->activateWindow();
}

void Popup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_appearance.theme().panel);
    painter.setPen(m_appearance.theme().line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void Popup::applyTheme()
{
    QPalette palette = m_appearance.theme().palette();
    palette.setColor(QPalette::Window, m_appearance.theme().panel);
    setPalette(palette);
}

} // namespace Parallax
