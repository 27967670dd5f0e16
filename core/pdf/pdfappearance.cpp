// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/pdfappearance.h"

#include <array>
#include <cmath>

namespace Parallax {

namespace {

constexpr qreal iconSize = 18;

/// A path in the operators of a content stream, from points of the page as it is shown.
class Path
{
public:
    explicit Path(const PdfPageFrame &frame)
        : m_frame(frame)
    {
    }

    void moveTo(QPointF shown) { add(shown, " m "); }
    void lineTo(QPointF shown) { add(shown, " l "); }
    void rectangle(const QRectF &shown)
    {
        moveTo(shown.topLeft());
        lineTo(shown.topRight());
        lineTo(shown.bottomRight());
        lineTo(shown.bottomLeft());
        m_text += "h ";
    }
    void line(qreal left, qreal right, qreal y)
    {
        moveTo({left, y});
        lineTo({right, y});
    }
    [[nodiscard]] const std::string &text() const { return m_text; }

private:
    void add(QPointF shown, const char *op)
    {
        const QPointF user = m_frame.toUser.map(shown);
        m_text += pdfRealText(user.x()) + ' ' + pdfRealText(user.y()) + op;
    }

    const PdfPageFrame &m_frame;
    std::string m_text;
};

std::string colorText(const QColor &color)
{
    return pdfRealText(color.redF()) + ' ' + pdfRealText(color.greenF()) + ' ' + pdfRealText(color.blueF());
}

void squiggle(Path &path, const QRectF &quad, qreal width)
{
    const qreal step = 2 * width;
    path.moveTo({quad.left(), quad.bottom() - width});
    bool up = true;
    constexpr int mostSteps = 2000;
    for (int i = 1; i <= mostSteps && quad.left() + i * step <= quad.right(); ++i) {
        path.lineTo({quad.left() + i * step, quad.bottom() - (up ? 3 : 1) * width});
        up = !up;
    }
}

std::string linesOf(const PdfAnnotation &annotation, const PdfPageFrame &frame)
{
    std::string text = colorText(markColor(annotation)) + " RG ";
    for (const QRectF &quad : annotation.quads) {
        Path path(frame);
        const qreal width = std::max(0.5, quad.height() / 14);
        if (annotation.kind == PdfMarkKind::Squiggly)
            squiggle(path, quad, width);
        else
            path.line(quad.left(), quad.right(), annotation.kind == PdfMarkKind::StrikeOut ? quad.center().y() : quad.bottom() - width);
        text += pdfRealText(width) + " w " + path.text() + "S ";
    }
    return text;
}

std::string fillOf(const PdfAnnotation &annotation, const PdfPageFrame &frame)
{
    Path path(frame);
    for (const QRectF &quad : annotation.quads)
        path.rectangle(quad);
    return colorText(markColor(annotation)) + " rg " + path.text() + "f";
}

/// A sheet with lines of writing.
std::string iconOf(const PdfAnnotation &annotation, const PdfPageFrame &frame)
{
    const QRectF sheet = markRect(annotation).adjusted(3, 2, -3, -2);
    Path outline(frame);
    outline.rectangle(sheet);
    Path lines(frame);
    for (int i = 1; i <= 3; ++i)
        lines.line(sheet.left() + sheet.width() / 5, sheet.right() - sheet.width() / 5, sheet.top() + i * sheet.height() / 4);
    const QColor color = markColor(annotation);
    return colorText(color) + " rg " + colorText(color.darker(180)) + " RG 0.5 w " + outline.text() + "B 0.8 w " + lines.text() + 'S';
}

} // namespace

QColor markColor(const PdfAnnotation &annotation)
{
    return annotation.color.isValid() ? annotation.color : QColor(0xff, 0xe0, 0x66);
}

QRectF markRect(const PdfAnnotation &annotation)
{
    QRectF rect = annotation.rect;
    if (rect.isNull()) {
        for (const QRectF &quad : annotation.quads)
            rect |= quad;
    }
    if (annotation.kind == PdfMarkKind::Note && rect.isEmpty())
        rect.setSize({iconSize, iconSize});
    return rect;
}

std::string appearanceOf(const PdfAnnotation &annotation, const PdfPageFrame &frame)
{
    if (annotation.kind == PdfMarkKind::Note)
        return annotation.inReplyTo >= 0 ? std::string() : iconOf(annotation, frame);
    return annotation.kind == PdfMarkKind::Highlight ? fillOf(annotation, frame) : linesOf(annotation, frame);
}

} // namespace Parallax
