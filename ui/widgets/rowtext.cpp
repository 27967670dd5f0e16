// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/rowtext.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>
#include <QTextOption>

namespace Parallax {

namespace {

constexpr int badgePadding = 4;
constexpr qreal badgeRadius = 3;

} // namespace

QStringList elidedLines(const QString &text, const QFont &font, int width, int maximum)
{
    QStringList lines;
    if (text.isEmpty() || maximum < 1)
        return lines;
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    while (lines.size() < maximum) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        const bool last = lines.size() + 1 == maximum;
        const QString rest = last ? text.mid(line.textStart()) : text.mid(line.textStart(), line.textLength());
        lines.append(last ? QFontMetrics(font).elidedText(rest, Qt::ElideRight, width) : rest.trimmed());
    }
    layout.endLayout();
    return lines;
}

QString sourceAndDate(const QString &source, const QString &date, const QString &between, const QFontMetrics &metrics, int width)
{
    constexpr qsizetype fewestCharacters = 3;
    const QString shown = metrics.elidedText(source, Qt::ElideRight, width - metrics.horizontalAdvance(between + date));
    const bool says = shown == source || shown.size() > fewestCharacters;
    return source.isEmpty() || !says ? date : QString(shown + between + date);
}

QFont rowFont(const QFont &font, qreal points, bool semibold)
{
    QFont changed = font;
    changed.setPointSizeF(font.pointSizeF() + points);
    if (semibold)
        changed.setWeight(QFont::DemiBold);
    return changed;
}

int Badge::width(const QString &text, const QFont &font)
{
    return QFontMetrics(font).horizontalAdvance(text) + 2 * badgePadding;
}

void Badge::paint(QPainter &painter, const QFont &font, const QColor &line, const QColor &ink, const QColor &fill) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(line);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), badgeRadius, badgeRadius);
    painter.setPen(ink);
    painter.setFont(font);
    painter.drawText(box, Qt::AlignCenter, text);
    painter.restore();
}

} // namespace Parallax
