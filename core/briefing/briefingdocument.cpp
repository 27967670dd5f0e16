// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/briefingdocument.h"

#include "core/briefing/comments.h"
#include "core/briefing/documentreader.h"
#include "core/briefing/marks.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringBuilder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

/// What md4c is to see, which it gives only the places of. Comments are not shown, and they end a table, which it does not let
/// them. A colon behind one of our marks at the start of a line makes no definition of a link.
QString seenText(const QString &markdown, const std::vector<MarkdownComment> &comments)
{
    static const QRegularExpression definition(u"^[ >]*\\[(?:@[\\p{L}\\p{N}-]+|assessment[^\\[\\]\\n]*)\\](:)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    QString shown = markdown;
    for (auto matches = definition.globalMatch(markdown); matches.hasNext();)
        shown[matches.next().capturedStart(1)] = u'.';
    for (const MarkdownComment &comment : comments) {
        for (qsizetype at = comment.source.start; at < comment.source.end; ++at) {
            if (shown[at] != u'\n' && shown[at] != u'\r')
                shown[at] = u' ';
        }
    }
    return shown;
}

template <typename Visit> void visitRuns(std::vector<DocumentBlock> &blocks, Visit visit)
{
    for (DocumentBlock &block : blocks) {
        visit(block.runs);
        for (std::vector<TextRuns> &row : block.rows) {
            for (TextRuns &cell : row)
                visit(cell);
        }
    }
}

void placeInBuildingBlocks(BriefingDocument &document)
{
    const auto &places = document.buildingBlocks;
    for (DocumentBlock &block : document.blocks) {
        const auto next = std::partition_point(
            places.begin(), places.end(), [&block](const BuildingBlockPlace &place) { return place.content.end <= block.source.start; });
        if (next != places.end() && next->content.contains(block.source.start))
            block.buildingBlock = int(next - places.begin());
    }
}

} // namespace

BriefingDocument readBriefing(const QString &markdown)
{
    BriefingDocument document;
    const std::vector<MarkdownComment> comments = findComments(markdown);
    document.buildingBlocks = findBuildingBlocks(comments);
    const QString shown = seenText(markdown, comments);
    document.blocks = DocumentReader(markdown, shown).read();
    QSet<QString> known;
    visitRuns(document.blocks, [&](TextRuns &runs) {
        runs = withMarks(markdown, std::move(runs));
        for (const TextRun &run : runs) {
            if (run.kind == TextRun::Kind::Citation && !known.contains(run.text)) {
                known.insert(run.text);
                document.citations.append(run.text);
            }
        }
    });
    placeInBuildingBlocks(document);
    return document;
}

QString citationMark(const QString &name)
{
    return u"[@" % name % u']';
}

} // namespace Parallax
