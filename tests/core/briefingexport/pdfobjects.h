// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QRectF>
#include <QStringList>

#include <vector>

namespace Parallax::Test {

/// A PDF as its objects say; places are points from the top left corner of the page, which is upright and starts at 0, 0.
struct PdfObjects
{
    struct Link
    {
        int page = 0;
        QRectF rect;
        int toPage = -1;
        qreal toTop = 0;
        QString url;
    };
    struct Font
    {
        QString name;
        bool embedded = false;
        bool hasUnicode = false;
    };

    std::vector<QSizeF> pages;
    std::vector<Link> links;
    std::vector<Font> fonts;
    QStringList bookmarks; ///< "Title p1", indented by two spaces a level
    QString language;
    QStringList faults; ///< what QPDF warns of
};

PdfObjects pdfObjects(const QByteArray &bytes);

/// The text of each page, as it is selected and copied.
QStringList pdfTexts(const QByteArray &bytes);

} // namespace Parallax::Test
