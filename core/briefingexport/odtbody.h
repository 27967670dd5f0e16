// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefingexport/odtwords.h"

namespace Parallax {

/// The text of an ODT file.
class OdtBody
{
public:
    struct Picture
    {
        QString name; ///< in the archive
        QByteArray png;
    };

    /// All are borrowed for as long as it lives. `textWidth` in points.
    OdtBody(const BriefingPages &pages, const BriefingExport &options, qreal textWidth);

    QByteArray bytes();
    [[nodiscard]] const std::vector<Picture> &pictures() const { return m_pictures; }

private:
    struct OpenList
    {
        bool ordered = false;
        int next = 0;
    };

    void writeContents();
    void write(const DocumentBlock &block, size_t index);
    void writeHeading(const DocumentBlock &block, size_t index);
    void writeParagraph(const DocumentBlock &block);
    void writeCode(const DocumentBlock &block);
    void writeTable(const DocumentBlock &block, size_t index);
    void writeCell(const DocumentBlock &block, size_t row, size_t column);
    void writePicture(const DocumentBlock &block);
    void writeDrawing(const Chronology &chronology, const QString &words);
    void startParagraph(const QString &style, const QString &text = {});
    void writeLine(const QString &style, const QString &text);
    void closeLists(size_t depth);
    void openItem(const DocumentBlock &block);

    const BriefingPages &m_pages;
    const BriefingExport &m_options;
    const DocumentTitle m_title;
    const qreal m_textWidth;
    XmlPart m_xml;
    OdtWords m_words;
    std::vector<Picture> m_pictures;
    std::vector<OpenList> m_lists;
};

/// The automatic styles that the body refers to.
void writeOdtRunStyles(XmlPart &xml);
void writeOdtTableStyles(XmlPart &xml, const BriefingDocument &document);
/// Of a section whose endnotes stand right behind it.
void writeOdtSectionStyle(XmlPart &xml);
QString odtSectionStyle();
QString odtColumnStyle(size_t table, size_t column);
QString odtCellStyle(bool head, Qt::Alignment alignment);

} // namespace Parallax
