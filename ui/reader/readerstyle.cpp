// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/readerstyle.h"

#include <QFontInfo>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

ParagraphStyle paragraphStyle(const QFont &font, qreal spacing)
{
    // Letters about as often as running English has them: what a "character" of the measure is.
    static const QString sample = u"the minister said on Monday that talks would go on until both sides agree to a text "_s;
    const QFontMetricsF metrics(font);
    ParagraphStyle style;
    style.font = font;
    style.lineHeight = std::max(1, int(std::lround(spacing * QFontInfo(font).pixelSize())));
    style.baseline = int(std::lround((style.lineHeight - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent()));
    style.characterWidth = metrics.horizontalAdvance(sample) / qreal(sample.size());
    return style;
}

QFont scaled(const QFont &font, qreal factor)
{
    QFont result = font;
    if (font.pixelSize() > 0)
        result.setPixelSize(std::max(1, int(std::lround(font.pixelSize() * factor))));
    else
        result.setPointSizeF(std::max(1.0, font.pointSizeF() * factor));
    return result;
}

} // namespace

ReaderStyle ReaderStyle::of(const QFont &readingFont)
{
    QFont titleFont = scaled(readingFont, 15 / 11.5);
    titleFont.setWeight(QFont::DemiBold);
    QFont subheadingFont = readingFont;
    subheadingFont.setWeight(QFont::DemiBold);
    return {paragraphStyle(titleFont, 1.35), paragraphStyle(subheadingFont, 1.5), paragraphStyle(readingFont, 1.5),
        paragraphStyle(scaled(readingFont, 10 / 11.5), 1.5)};
}

const ParagraphStyle &ReaderStyle::style(ParagraphKind kind) const
{
    switch (kind) {
    case ParagraphKind::Title:
        return title;
    case ParagraphKind::Subheading:
        return subheading;
    case ParagraphKind::Boilerplate:
        return boilerplate;
    case ParagraphKind::Body:
        break;
    }
    return body;
}

int ReaderStyle::columnWidth(int viewWidth) const
{
    const int room = viewWidth - leftMargin - rightMargin;
    return std::clamp(room, 80, std::max(80, int(charactersALine * body.characterWidth)));
}

int ReaderStyle::columnLeft(int viewWidth) const
{
    return leftMargin + std::max(0, (viewWidth - leftMargin - rightMargin - columnWidth(viewWidth)) / 2);
}

} // namespace Parallax
