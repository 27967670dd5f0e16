// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/textspan.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace Parallax {

// A briefing's Markdown as a document: CommonMark with tables, ~~struck~~ words and bare addresses (as GitHub has them), and of
// our own
//   [@nbc-2]                      a citation, by its name
//   [assessment]                  after a sentence, or at the start of a paragraph for all of it: nobody's report but the
//   [assessment: high confidence] analyst's own judgement
//   <!-- block: NAME key="value" --> ... <!-- end -->   a building block: what stands between is written from the project
//   ![words](parallax:chronology?...)                   a picture that is drawn from the project
// Values of a block's options have &quot; for a quotation mark, and other entities as HTML has them. Comments are not shown, other
// raw HTML is shown as it is written. Spans are UTF-16 offsets into the Markdown.

/// Of kind Text and of the same length as its source: character by character, with a blank for a line break. What is not, as
/// an entity, is a run of its own.
struct TextRun
{
    enum class Kind { Text, Citation, Assessment, LineBreak };

    Kind kind = Kind::Text;
    QString text; ///< as shown; of a citation its name; of an assessment what stands behind the colon, or empty
    bool bold = false;
    bool italic = false;
    bool code = false;
    bool struck = false;
    QString link; ///< address; empty for none
    TextSpan source;

    friend bool operator==(const TextRun &, const TextRun &) = default;
};

using TextRuns = std::vector<TextRun>;

struct DocumentBlock
{
    enum class Kind { Heading, Paragraph, ListItem, Code, Table, Picture, Rule };

    Kind kind = Kind::Paragraph;
    int level = 0; ///< of a heading, 1 to 6
    int indent = 0; ///< lists around it; of a list item at least 1; a paragraph that goes on in an item has its indent
    int number = 0; ///< of an item of an ordered list; 0 for a bullet
    int quoted = 0; ///< quotations around it
    TextRuns runs; ///< not of a table
    std::vector<std::vector<TextRuns>> rows; ///< of a table, the head first
    std::vector<Qt::Alignment> columns; ///< of a table
    QString picture; ///< address; its words are in runs
    int buildingBlock = -1; ///< index into BriefingDocument::buildingBlocks of the one it stands in
    TextSpan source;
};

/// Where a building block stands.
struct BuildingBlockPlace
{
    QString name;
    std::vector<std::pair<QString, QString>> options; ///< in the order written
    TextSpan source; ///< from the first comment to the end of the last
    TextSpan content; ///< between the two
};

struct BriefingDocument
{
    std::vector<DocumentBlock> blocks;
    std::vector<BuildingBlockPlace> buildingBlocks;
    QStringList citations; ///< names in the order in which they are first used: the first is number 1
};

BriefingDocument readBriefing(const QString &markdown);

/// "[@nbc-2]".
QString citationMark(const QString &name);

} // namespace Parallax
