// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefingexport/docxbody.h"

namespace Parallax {

// The parts of a DOCX file around the text.

/// `textWidth` in twentieths of a point.
QByteArray docxStyles(int textWidth);
QByteArray docxFonts();
/// `orderedLists` as DocxBody has them.
QByteArray docxNumbering(const std::vector<std::pair<int, int>> &orderedLists);
QByteArray docxSettings(BriefingExport::Notes notes, bool hasNotes);
/// Footnotes or endnotes.
QByteArray docxNotes(const BriefingPages &pages, BriefingExport::Notes notes, DocxRelations &relations);
/// The head of every page: title and date.
QByteArray docxHeader(const PreparedBriefing &briefing);
/// The foot: unsourced sentences and number of the page.
QByteArray docxFooter(const PreparedBriefing &briefing, const BriefingExport &options);
QByteArray docxProperties(const PreparedBriefing &briefing);

/// The main namespace, as an attribute of a root element.
std::pair<QString, QString> docxNamespace();

} // namespace Parallax
