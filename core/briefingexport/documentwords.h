// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefingexport/briefingexport.h"
#include "core/briefingexport/shownruns.h"

namespace Parallax {

// What every format of a briefing says alike, as plain text that XML can hold.

/// The briefing's own first heading is the title of the document where it has one: the name in the project is shorter and
/// stands at the head of the pages.
struct DocumentTitle
{
    QString text;
    size_t firstBlock = 0; ///< of BriefingDocument::blocks that is not the title
    int raised = 0; ///< levels that headings move up, so that the first level is not left out
};
DocumentTitle documentTitle(const PreparedBriefing &briefing);

/// "Briefing · 5 articles, 3 independent origins · prepared 21 Nov 2026", and who wrote it.
QString documentByline(const PreparedBriefing &briefing);
/// "Unsourced sentences: none"; null where `options` does not want it.
QString unsourcedWords(const PreparedBriefing &briefing, const BriefingExport &options);

/// The source of a number without the number: sourceLine(), which says also what is wrong with one that is not sound.
QString noteText(const BriefingSource &source);
/// Address of the cited article; null where it has none that a document can link to.
QString noteLink(const BriefingSource &source);
/// Heading of the endnotes.
QString notesHeading();
/// Heading of the table of contents.
QString contentsHeading();

/// Headings that a table of contents lists: indices of blocks; empty where `options` or a short document wants none. How many
/// pages it will have is not known where the reader's program breaks them: it is judged by the words.
std::vector<size_t> contentsOf(const PreparedBriefing &briefing, const BriefingExport &options);

/// A picture in words, for those who do not see it.
QString pictureWords(const Chronology &chronology, const QString &caption);
const Chronology *pictureAt(const BriefingPages &pages, const QString &address);
/// What stands below a picture; nothing where that would only say again what the heading above it says.
ShownRuns captionOf(const BriefingPages &pages, const DocumentBlock &picture);
/// BCP 47, of the words that the program writes into documents: "en-GB".
QString documentLanguage();

/// Fails when the device does not take all of it.
Result<Done> writeAll(QIODevice &device, const QByteArray &bytes);

} // namespace Parallax
