// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/look/theme.h"

#include "core/project/tagpalette.h"

namespace Parallax {

Theme Theme::light()
{
    Theme theme;
    theme.window = QColor(0xf3f4f2);
    theme.panel = QColor(0xfafaf8);
    theme.paper = QColor(0xfffefb);
    theme.text = QColor(0x1c2126);
    theme.soft = QColor(0x5a6470);
    theme.faint = QColor(0x6f7884);
    theme.line = QColor(0xe2e4e1);
    theme.accent = QColor(0x2a5f8f);
    theme.accentBackground = QColor(0xe4edf5);
    theme.person = QColor(0x0b6aa8);
    theme.organisation = QColor(0x8b3f8c);
    theme.place = QColor(0x0a7a5e);
    theme.other = QColor(0x8a6100);
    theme.warning = QColor(0x8a5c00);
    theme.stances = {{
        {QColor(0xe0f2e6), QColor(0x1d7a48)},
        {QColor(0xfbe4dd), QColor(0xb0391c)},
        {QColor(0xfdf0cf), QColor(0x8a5c00)},
        {QColor(0xdfecf8), QColor(0x22639f)},
        {QColor(0xede7f7), QColor(0x5f42a0)},
        {QColor(0xe8ebee), QColor(0x4a5563)},
        {QColor(0xf0efeb), QColor(0x5a6470)},
    }};
    return theme;
}

Theme Theme::darkTheme()
{
    Theme theme;
    theme.dark = true;
    theme.window = QColor(0x1e2124);
    theme.panel = QColor(0x24282c);
    theme.paper = QColor(0x1a1d20);
    theme.text = QColor(0xe4e3de);
    theme.soft = QColor(0xa3abb4);
    theme.faint = QColor(0x8d96a0);
    theme.line = QColor(0x343a40);
    theme.accent = QColor(0x7fb4e6);
    theme.accentBackground = QColor(0x253646);
    theme.person = QColor(0x6bb3e8);
    theme.organisation = QColor(0xd49ad6);
    theme.place = QColor(0x5fc9a6);
    theme.other = QColor(0xd9b25c);
    theme.warning = QColor(0xe8c163);
    theme.stances = {{
        {QColor(0x1f3a2a), QColor(0x6fd09a)},
        {QColor(0x43251e), QColor(0xf09a80)},
        {QColor(0x3f3316), QColor(0xe8c163)},
        {QColor(0x1f3347), QColor(0x8bbdee)},
        {QColor(0x32294a), QColor(0xbda7f0)},
        {QColor(0x2d3338), QColor(0xaab4be)},
        {QColor(0x2a2c2e), QColor(0xa3abb4)},
    }};
    return theme;
}

QPalette Theme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, paper);
    palette.setColor(QPalette::AlternateBase, panel);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::PlaceholderText, faint);
    palette.setColor(QPalette::Button, panel);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, paper);
    palette.setColor(QPalette::ToolTipBase, panel);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Highlight, accentBackground);
    palette.setColor(QPalette::HighlightedText, text);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    palette.setColor(QPalette::Light, paper);
    palette.setColor(QPalette::Midlight, line);
    palette.setColor(QPalette::Mid, line);
    palette.setColor(QPalette::Dark, faint);
    palette.setColor(QPalette::Shadow, line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    return palette;
}

EntityGroup entityGroup(EntityType type)
{
    switch (type) {
    case EntityType::Person:
        return EntityGroup::Person;
    case EntityType::Organisation:
        return EntityGroup::Organisation;
    case EntityType::Gpe:
    case EntityType::Loc:
    case EntityType::Facility:
        return EntityGroup::Place;
    case EntityType::Agreement:
    case EntityType::Event:
    case EntityType::Medium:
        break;
    }
    return EntityGroup::Other;
}

QColor entityColor(const Theme &theme, EntityGroup group)
{
    switch (group) {
    case EntityGroup::Person:
        return theme.person;
    case EntityGroup::Organisation:
        return theme.organisation;
    case EntityGroup::Place:
        return theme.place;
    case EntityGroup::Other:
        break;
    }
    return theme.other;
}

Qt::PenStyle entityLineStyle(EntityGroup group)
{
    switch (group) {
    case EntityGroup::Person:
        return Qt::SolidLine;
    case EntityGroup::Organisation:
        return Qt::DashLine;
    case EntityGroup::Place:
        return Qt::DotLine;
    case EntityGroup::Other:
        break;
    }
    return Qt::DashDotLine;
}

QColor tagColor(const Theme &theme, int color)
{
    const TagShade shade = tagShade(color);
    return QColor::fromRgb(theme.dark ? shade.dark : shade.light);
}

} // namespace Parallax
