// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefingexport/documentwords.h"
#include "core/briefingexport/docxrelations.h"
#include "core/briefingexport/shownruns.h"
#include "core/briefingexport/xmlpart.h"

#include <QSet>

namespace Parallax {

/// Writes the runs of a paragraph into a part of a DOCX file.
class DocxWords
{
public:
    /// All are borrowed for as long as it lives.
    DocxWords(const BriefingPages &pages, BriefingExport::Notes notes, XmlPart &xml, DocxRelations &relations);

    void write(const ShownRuns &runs);
    /// Plain words, in a style of characters where one is named.
    void write(const QString &text, const QString &style = {});
    void write(const ShownRun &run);
    void writeBookmark(const QString &name, const QString &text);

private:
    void writeNumbers(const ShownRun &run);
    void writeNote(int number);
    void writeNoteAgain(int number);
    void startRun(const ShownRun &run);
    void writeText(const QString &text);

    const BriefingPages &m_pages;
    const BriefingExport::Notes m_notes;
    XmlPart &m_xml;
    DocxRelations &m_relations;
    QSet<int> m_noted;
    int m_bookmarks = 0;
};

/// Of the place where a source is first cited, for those that cite it again.
QString docxNoteBookmark(int number);

} // namespace Parallax
