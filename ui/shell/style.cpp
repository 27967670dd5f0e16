// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/style.h"

#include <QApplication>
#include <QFont>
#include <QIcon>
#include <QStyle>
#include <QStyleFactory>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

// Names in {braces} are colours of the theme.
constexpr QStringView sheet = uR"(
QToolTip { background: {panel}; color: {text}; border: 1px solid {line}; padding: 4px; }
#topBar { background: {panel}; border-bottom: 1px solid {line}; }
#jobBar, #noticeBar { background: {panel}; border-top: 1px solid {line}; }
QMenuBar { background: transparent; color: {soft}; spacing: 2px; }
QMenuBar::item { padding: 5px 7px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: {accentbg}; color: {text}; }
#qt_menubar_ext_button { padding: 0; }
QMenu { background: {panel}; color: {text}; border: 1px solid {line}; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 12px; border-radius: 4px; }
QMenu::item:selected { background: {accentbg}; }
QMenu::item:disabled { color: {faint}; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: {line}; margin: 4px 8px; }
QLineEdit { background: {paper}; color: {text}; border: 1px solid {line}; border-radius: 6px; padding: 4px 8px; }
QLineEdit:focus { border-color: {accent}; }
QPushButton { background: {panel}; color: {text}; border: 1px solid {line}; border-radius: 6px; padding: 5px 12px; }
QPushButton:hover, QPushButton:focus { border-color: {accent}; }
QPushButton:default { color: {accent}; border-color: {accent}; }
#recentProject { text-align: left; background: transparent; border-color: transparent; color: {accent}; padding: 4px 8px; }
#recentProject:hover, #recentProject:focus { background: {accentbg}; }
QPushButton:disabled { color: {faint}; }
QToolButton { background: transparent; color: {soft}; border: 1px solid transparent; border-radius: 4px; padding: 3px; }
QToolButton:hover, QToolButton:focus { background: {accentbg}; color: {text}; }
QToolButton:checked { color: {text}; }
#viewSwitch { background: {paper}; border: 1px solid {line}; border-radius: 6px; }
#viewSwitch QToolButton { border: none; border-radius: 5px; padding: 4px 12px; }
#viewSwitch QToolButton:checked { background: {accentbg}; color: {accent}; font-weight: 600; }
QToolButton::menu-indicator { image: none; width: 0; }
QSplitter::handle { background: {line}; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: {line}; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: {faint}; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QTabBar { background: transparent; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: {soft}; border: none; border-bottom: 2px solid transparent; padding: 6px 2px 7px 2px; margin-right: 6px; }
QTabBar::tab:last, QTabBar::tab:only-one { margin-right: 0; }
QTabBar::tab:selected { color: {text}; border-bottom-color: {accent}; }
QTabBar::tab:focus { color: {accent}; }
QProgressBar { background: {line}; border: none; border-radius: 2px; max-height: 4px; min-height: 4px; }
QProgressBar::chunk { background: {accent}; border-radius: 2px; }
)";

const QString systemIcons = u"/usr/share/icons"_s;

QFont interfaceFont()
{
    QFont font(QStringList{u"Noto Sans"_s, u"Inter"_s, u"DejaVu Sans"_s});
    font.setStyleHint(QFont::SansSerif);
    font.setPointSizeF(10);
    return font;
}

} // namespace

void applyStyle(const Theme &theme)
{
    const std::pair<QStringView, QColor> colors[] = {{u"panel", theme.panel}, {u"paper", theme.paper}, {u"text", theme.text},
        {u"soft", theme.soft}, {u"faint", theme.faint}, {u"line", theme.line}, {u"accentbg", theme.accentBackground},
        {u"accent", theme.accent}};
    QString filled = sheet.toString();
    for (const auto &[name, color] : colors)
        filled.replace(u"{%1}"_s.arg(name), color.name());

    if (QApplication::style()->objectName() != "fusion"_L1)
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setFont(interfaceFont());
    QApplication::setPalette(theme.palette());
    // The offscreen platform knows no system folder of icons.
    if (QStringList paths = QIcon::themeSearchPaths(); !paths.contains(systemIcons))
        QIcon::setThemeSearchPaths(paths << systemIcons);
    QIcon::setThemeName(theme.dark ? u"breeze-dark"_s : u"breeze"_s);
    qApp->setStyleSheet(filled);
}

bool desktopIsDark()
{
    return QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
}

} // namespace Parallax
