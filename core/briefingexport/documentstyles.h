// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QString>

#include <vector>

namespace Parallax {

struct DocumentFonts
{
    QString serif;
    QString sans;
    QString mono;
};
DocumentFonts documentFonts();

/// A style of paragraphs or of characters, the same in DOCX and in ODT. Lengths in twentieths of a point, sizes of fonts in
/// halves, as DOCX has them.
struct DocumentStyle
{
    QString id;
    QString name; ///< as Word knows it
    QString openName; ///< as LibreOffice knows it; empty for a style of our own, which is called by its id
    QString basedOn; ///< id; empty for none
    QString next; ///< id of the style of the paragraph behind; empty for the same
    bool isParagraph = true;
    bool keepsNext = false;
    bool keepsLines = false;
    QString rule; ///< side of a line beside it: "left", "bottom"
    QColor ruleColor;
    int ruleWidth = 0; ///< eighths of a point
    QColor ground;
    int rightTab = 0;
    int before = -1; ///< none of its own
    int after = -1;
    int line = 0; ///< 240 is single; 0 for none of its own
    int left = 0;
    int outline = -1; ///< from 0
    QString font;
    int size = 0;
    bool bold = false;
    bool italic = false;
    bool raised = false;
    bool underlined = false;
    QColor color;

    DocumentStyle &spaced(int spaceBefore, int spaceAfter, int lineHeight = 0);
    DocumentStyle &written(const QString &family, int halfPoints, const QColor &ink = {});
    DocumentStyle &ruled(const QString &side, const QColor &ink, int eighths);
    DocumentStyle &kept(bool withNext);
    DocumentStyle &strong();
};

/// `textWidth` between the margins of the page.
std::vector<DocumentStyle> documentStyles(int textWidth);

} // namespace Parallax
