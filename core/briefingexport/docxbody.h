// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefingexport/documentpage.h"
#include "core/briefingexport/docxwords.h"

namespace Parallax {

/// The main part of a DOCX file.
class DocxBody
{
public:
    struct Picture
    {
        QString name; ///< in the folder word
        QByteArray png;
    };

    /// All are borrowed for as long as it lives.
    DocxBody(const BriefingPages &pages, const BriefingExport &options, DocxRelations &relations);

    /// `header` and `footer` are ids of relations.
    QByteArray bytes(const QString &header, const QString &footer);
    [[nodiscard]] const std::vector<Picture> &pictures() const { return m_pictures; }
    /// Levels (from 0) of the ordered lists, with the number that each begins with.
    [[nodiscard]] const std::vector<std::pair<int, int>> &orderedLists() const { return m_orderedLists; }

private:
    struct OpenList
    {
        int list = 0; ///< in orderedLists, from 1; 0 for bullets
        int next = 0;
    };

    void writeContents();
    void write(const DocumentBlock &block, size_t index);
    void writeHeading(const DocumentBlock &block, size_t index);
    void writeParagraph(const DocumentBlock &block);
    void writeItem(const DocumentBlock &block);
    void writeCode(const DocumentBlock &block);
    void writeTable(const DocumentBlock &block);
    void writeTableProperties(const std::vector<int> &widths);
    void writeCell(const DocumentBlock &block, size_t row, size_t column, int width);
    void writePicture(const DocumentBlock &block);
    void writeDrawing(const Chronology &chronology, const QString &words);
    void writeSection(const QString &header, const QString &footer);
    void startParagraph(const QString &style, int indent = 0, const QString &text = {}, int list = -1);
    void writeLine(const QString &style, const QString &text);
    int listOf(const DocumentBlock &block);

    const BriefingPages &m_pages;
    const BriefingExport &m_options;
    DocxRelations &m_relations;
    const DocumentTitle m_title;
    const DocumentPage m_page;
    XmlPart m_xml;
    DocxWords m_words;
    std::vector<Picture> m_pictures;
    std::vector<std::pair<int, int>> m_orderedLists;
    std::vector<OpenList> m_lists; ///< around what follows
};

} // namespace Parallax
