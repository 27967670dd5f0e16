// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotatedpdf/pagestyles.h"

#include <QFontMetricsF>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

/// Named, so that the marks between ideographs come from the same face as these.
QStringList forIdeographs()
{
    return {u"Noto Serif CJK SC"_s, u"Noto Sans CJK SC"_s, u"Droid Sans Fallback"_s};
}

QFont serif()
{
    return QFont(QStringList{u"Noto Serif"_s, u"Source Serif 4"_s, u"Noto Naskh Arabic"_s, u"Noto Serif Hebrew"_s, u"DejaVu Serif"_s}
        + forIdeographs());
}

QFont sans()
{
    return QFont(QStringList{u"Noto Sans"_s, u"Inter"_s, u"Noto Sans Arabic"_s, u"Noto Sans Hebrew"_s, u"DejaVu Sans"_s} + forIdeographs());
}

TextStyle styleOf(QFont font, int size, qreal lineHeight, const QColor &color, QFont::Weight weight = QFont::Normal)
{
    font.setPixelSize(size);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Spaced letters are not joined to ligatures, which come out of a PDF as other characters than went in. A 64th of a twip
    // is the least that counts, and nobody sees it.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    const QFontMetricsF metrics(font);
    return {font, lineHeight, (lineHeight - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent(), color, size * 0.94, size * 0.28};
}

} // namespace

PageStyles PageStyles::make()
{
    PageStyles styles;
    const Theme &theme = styles.theme;
    styles.title = styleOf(serif(), 345, 450, theme.text, QFont::DemiBold);
    styles.quiet = styleOf(sans(), 158, 240, theme.soft);
    styles.body = styleOf(serif(), 201, 308, theme.text);
    styles.subheading = styleOf(serif(), 201, 308, theme.text, QFont::DemiBold);
    styles.boilerplate = styleOf(serif(), 175, 264, theme.faint);
    styles.running = styleOf(sans(), 143, 210, theme.soft);
    styles.label = styleOf(sans(), 150, 210, theme.text, QFont::DemiBold);
    styles.note = styleOf(sans(), 150, 210, theme.soft);
    styles.section = styleOf(serif(), 300, 420, theme.text, QFont::DemiBold);
    styles.group = styleOf(sans(), 165, 270, theme.text, QFont::DemiBold);
    styles.entry = styleOf(sans(), 158, 252, theme.text);
    return styles;
}

} // namespace Parallax
