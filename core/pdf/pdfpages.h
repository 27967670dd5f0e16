// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <QTransform>

#include <string>
#include <vector>

namespace Parallax {

/// How a page's own coordinates (its user space, before /Rotate) and those of the page as it is shown go over into each
/// other. /UserUnit does not count, as in Qt Pdf.
struct PdfPageFrame
{
    QRectF box; ///< crop box in user space, y upwards
    int rotation = 0; ///< degrees clockwise: 0, 90, 180, 270
    QTransform toShown; ///< from user space to points from the top left corner, y downwards
    QTransform toUser;

    PdfPageFrame(const QRectF &cropBox, int degrees);
};

struct PdfPage
{
    QPDFObjectHandle object;
    PdfPageFrame frame;
};

/// The pages in order, with what they inherit. Nothing is trusted: loops, depth and number are bounded. Throws QPDFExc.
std::vector<PdfPage> pdfPages(QPDF &pdf);

/// The array as a box, whichever corners it names; null for what is no box or has absurd numbers.
QRectF pdfRect(QPDFObjectHandle array);
/// Four numbers: left, bottom, right, top.
QPDFObjectHandle pdfRectArray(const QRectF &user);
/// To a hundredth of a point.
QPDFObjectHandle pdfReal(double number);
std::string pdfRealText(double number);
/// A finite number of a size that coordinates have; `missing` for anything else.
double pdfNumber(QPDFObjectHandle object, double missing);

} // namespace Parallax
