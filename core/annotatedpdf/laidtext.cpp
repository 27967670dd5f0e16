// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotatedpdf/laidtext.h"

#include <QFontMetricsF>

#include <algorithm>

namespace Parallax {

namespace {

LaidText layOutAligned(const QString &text, const TextStyle &style, qreal width, qreal indent, Qt::Alignment alignment)
{
    LaidText laid{std::make_shared<QTextLayout>(text, style.font), &style, mayMixDirections(text)};
    QTextOption option(alignment);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    laid.layout->setTextOption(option);
    laid.layout->setCacheEnabled(true);
    laid.layout->beginLayout();
    for (qreal in = indent;; in = 0) {
        QTextLine line = laid.layout->createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width - in);
        line.setPosition(QPointF(text.isRightToLeft() ? 0 : in, -line.ascent()));
    }
    laid.layout->endLayout();
    return laid;
}

} // namespace

LaidText layOut(const QString &text, const TextStyle &style, qreal width, qreal indent)
{
    return layOutAligned(text, style, width, indent, text.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
}

LaidText layOutLine(const QString &text, const TextStyle &style, qreal width)
{
    constexpr Qt::Alignment left = Qt::AlignLeft | Qt::AlignAbsolute;
    const QString line = QString(text).replace(u'\n', u' ');
    LaidText laid = layOutAligned(line, style, width, 0, left);
    if (laid.lines() <= 1)
        return laid;
    const QFontMetricsF metrics(style.font);
    // A little room, since an elided text is measured otherwise than it is set.
    return layOutAligned(
        metrics.elidedText(line.first(std::min<qsizetype>(line.size(), 400)), Qt::ElideRight, width - 40), style, width, 0, left);
}

qreal widthOf(const LaidText &line)
{
    return line.lines() > 0 ? line.layout->lineAt(0).naturalTextWidth() : 0;
}

} // namespace Parallax
