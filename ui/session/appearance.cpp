// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/appearance.h"

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

template <typename T> bool assign(T &field, const T &value)
{
    if (field == value)
        return false;
    field = value;
    return true;
}

} // namespace

Appearance::Appearance(QObject *parent)
    : QObject(parent)
{
}

QFont Appearance::defaultReadingFont()
{
    QFont font(QStringList{u"Noto Serif"_s, u"Source Serif 4"_s, u"DejaVu Serif"_s});
    font.setStyleHint(QFont::Serif);
    font.setPointSizeF(11.5);
    return font;
}

void Appearance::setTheme(const Theme &theme)
{
    if (assign(m_theme, theme))
        Q_EMIT themeChanged();
}

void Appearance::setReadingFont(const QFont &font)
{
    if (assign(m_readingFont, font))
        Q_EMIT readingFontChanged();
}

void Appearance::setShowsEntities(EntityGroup group, bool on)
{
    if (assign(m_entities[size_t(group)], on))
        Q_EMIT layersChanged();
}

void Appearance::setShowsTags(bool on)
{
    if (assign(m_showsTags, on))
        Q_EMIT layersChanged();
}

void Appearance::setShowsNotes(bool on)
{
    if (assign(m_showsNotes, on))
        Q_EMIT layersChanged();
}

void Appearance::setShowsPositions(bool on)
{
    if (assign(m_showsPositions, on))
        Q_EMIT layersChanged();
}

void Appearance::setShowsStatements(bool on)
{
    if (assign(m_showsStatements, on))
        Q_EMIT layersChanged();
}

void Appearance::setShowsDates(bool on)
{
    if (assign(m_showsDates, on))
        Q_EMIT layersChanged();
}

void Appearance::setShowsFigures(bool on)
{
    if (assign(m_showsFigures, on))
        Q_EMIT layersChanged();
}

void Appearance::setShowsEvents(bool on)
{
    if (assign(m_showsEvents, on))
        Q_EMIT layersChanged();
}

void Appearance::setShowsLinks(bool on)
{
    if (assign(m_showsLinks, on))
        Q_EMIT layersChanged();
}

void Appearance::setHighlightsProse(bool on)
{
    if (assign(m_highlightsProse, on))
        Q_EMIT layersChanged();
}

void Appearance::setLinksScrolling(bool on)
{
    if (assign(m_linksScrolling, on))
        Q_EMIT linksScrollingChanged(on);
}

} // namespace Parallax
