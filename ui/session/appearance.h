// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/look/theme.h"

#include <QFont>
#include <QObject>

#include <array>

namespace Parallax {

/// How things are shown, as the analyst set it: theme, reading face, and which layers of marks are on. Kept by the
/// shell between sessions.
class Appearance : public QObject
{
    Q_OBJECT

public:
    explicit Appearance(QObject *parent = nullptr);

    [[nodiscard]] const Theme &theme() const { return m_theme; }
    void setTheme(const Theme &theme);

    /// Serif, 11.5 pt by default.
    [[nodiscard]] const QFont &readingFont() const { return m_readingFont; }
    void setReadingFont(const QFont &font);

    [[nodiscard]] bool showsEntities(EntityGroup group) const { return m_entities[size_t(group)]; }
    void setShowsEntities(EntityGroup group, bool on);
    /// Stripes and glyphs in the margin.
    [[nodiscard]] bool showsTags() const { return m_showsTags; }
    void setShowsTags(bool on);
    [[nodiscard]] bool showsNotes() const { return m_showsNotes; }
    void setShowsNotes(bool on);
    /// Stance tints behind the text with their glyphs in the margin.
    [[nodiscard]] bool showsPositions() const { return m_showsPositions; }
    void setShowsPositions(bool on);
    [[nodiscard]] bool showsStatements() const { return m_showsStatements; }
    void setShowsStatements(bool on);
    [[nodiscard]] bool showsDates() const { return m_showsDates; }
    void setShowsDates(bool on);
    [[nodiscard]] bool showsFigures() const { return m_showsFigures; }
    void setShowsFigures(bool on);
    [[nodiscard]] bool showsEvents() const { return m_showsEvents; }
    void setShowsEvents(bool on);
    /// Ribbons across the gutter between passages that belong together or against each other.
    [[nodiscard]] bool showsLinks() const { return m_showsLinks; }
    void setShowsLinks(bool on);
    /// Quotations, datelines, dates and figures coloured in the running text.
    [[nodiscard]] bool highlightsProse() const { return m_highlightsProse; }
    void setHighlightsProse(bool on);
    [[nodiscard]] bool linksScrolling() const { return m_linksScrolling; }
    void setLinksScrolling(bool on);

    static QFont defaultReadingFont();

Q_SIGNALS:
    void themeChanged();
    void readingFontChanged();
    void layersChanged();
    void linksScrollingChanged(bool on);

private:
    Theme m_theme = Theme::light();
    QFont m_readingFont = defaultReadingFont();
    std::array<bool, entityGroupCount> m_entities{true, true, true, true};
    bool m_showsTags = true;
    bool m_showsNotes = true;
    bool m_showsPositions = true;
    bool m_showsStatements = false;
    bool m_showsDates = false;
    bool m_showsFigures = false;
    bool m_showsEvents = false;
    bool m_showsLinks = true;
    bool m_highlightsProse = true;
    bool m_linksScrolling = false;
};

} // namespace Parallax
