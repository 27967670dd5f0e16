// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/prosecolours.h"

#include "ui/session/appearance.h"
#include "ui/widgets/highlighting.h"

using namespace Qt::StringLiterals;

namespace Parallax {

ProseColours::ProseColours(const Session &session, std::shared_ptr<const Highlighting> highlighting, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_highlighting(std::move(highlighting))
{
    connect(&session.appearance, &Appearance::themeChanged, this, &ProseColours::follow);
    connect(&session.appearance, &Appearance::layersChanged, this, &ProseColours::follow);
    follow();
}

void ProseColours::follow()
{
    const bool on = m_session.appearance.highlightsProse();
    const bool dark = m_session.appearance.theme().dark;
    if (on == m_on && (!on || dark == m_dark))
        return;
    m_on = on;
    m_dark = dark;
    m_colours = {};
    if (on) {
        const std::shared_ptr<LineColours> lines = m_highlighting->forLines(u"Parallax Prose"_s, dark);
        // The definitions must live as long as what colours by them.
        if (lines)
            m_colours = [lines, keep = m_highlighting](QStringView paragraph) { return lines->formats(paragraph); };
    }
    Q_EMIT changed();
}

} // namespace Parallax
