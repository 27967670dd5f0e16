// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drafting/buildingblocks.h"

#include "core/drafting/blockwriters.h"

#include <QStringBuilder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr std::array<QStringView, 7> names{
    u"positions-table", u"actor-positions", u"disagreements", u"chronology-picture", u"chronology-table", u"quotations", u"sources"};

/// Within the quotation marks of a comment, which must not end there.
QString attributeValue(const QString &value)
{
    QString escaped = value.simplified().toHtmlEscaped();
    return escaped.replace(u"--"_s, u"-&#45;"_s);
}

Result<WrittenBlock> writeBy(BlockDesk &desk, BuildingBlock block, const BlockArguments &arguments)
{
    switch (block) {
    case BuildingBlock::PositionsTable:
        return writePositionsTable(desk, arguments);
    case BuildingBlock::ActorPositions:
        return writeActorPositions(desk, arguments);
    case BuildingBlock::Disagreements:
        return writeDisagreements(desk, arguments);
    case BuildingBlock::ChronologyPicture:
        return writeChronologyPicture(desk, arguments);
    case BuildingBlock::ChronologyTable:
        return writeChronologyTable(desk, arguments);
    case BuildingBlock::Quotations:
        return writeQuotations(desk, arguments);
    case BuildingBlock::Sources:
        break;
    }
    return writeSources(desk, arguments);
}

} // namespace

QString blockName(BuildingBlock block)
{
    return names[size_t(block)].toString();
}

std::optional<BuildingBlock> blockFromName(const QString &name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? std::nullopt : std::optional(BuildingBlock(found - names.begin()));
}

Result<WrittenBlock> writeBlock(BlockDesk &desk, BuildingBlock block, const BlockOptions &options)
{
    const Result<BlockArguments> arguments = readBlockOptions(desk.project(), block, options);
    if (!arguments)
        return arguments.error();
    Result<WrittenBlock> written = writeBy(desk, block, *arguments);
    if (written)
        written->text = desk.withMarks(written->text);
    return written;
}

Result<QString> writeBlock(Project &project, CitationBook &book, const BriefingDocument &document, BuildingBlock block,
    const BlockOptions &options, const BlockScope &scope)
{
    const BlockScope own = scopeOf(options, scope);
    BlockDesk desk(project, book, document, own);
    const Result<WrittenBlock> written = writeBlock(desk, block, options);
    if (!written)
        return written.error();
    return written->text;
}

QString framedBlock(BuildingBlock block, const BlockOptions &options, const QString &content)
{
    QString head = u"<!-- block: "_s % blockName(block);
    for (const auto &[name, value] : options)
        head += u' ' % name % u"=\""_s % attributeValue(value) % u'"';
    return head % u" -->\n\n"_s % content.trimmed() % u"\n\n<!-- end -->\n"_s;
}

} // namespace Parallax
