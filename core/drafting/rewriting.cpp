// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// refreshBlocks() of buildingblocks.h.

#include "core/drafting/rewriting.h"

#include "core/drafting/blockwriters.h"

#include <QCoreApplication>
#include <QStringBuilder>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(BuildingBlocks)
};

/// Writes those building blocks anew for which `isMeant` holds.
template <typename IsMeant>
void rewrite(Project &project, CitationBook &book, const BlockScope &scope, Rewriting &rewriting, IsMeant isMeant)
{
    const BriefingDocument document = readBriefing(rewriting.refreshed.text);
    const BlockScope narrow{false};
    const BlockScope wide{true};
    BlockDesk accepted(project, book, document, narrow);
    BlockDesk all(project, book, document, wide);
    QString text;
    qsizetype at = 0;
    for (size_t i = 0; i < document.buildingBlocks.size(); ++i) {
        const BuildingBlockPlace &place = document.buildingBlocks[i];
        const auto block = blockFromName(place.name);
        if (!isMeant(block))
            continue;
        if (!block) {
            rewriting.refreshed.failures.append(Translated::tr("There is no building block “%1”. It stays as it is.").arg(place.name));
            continue;
        }
        const Result<WrittenBlock> written = writeBlock(scopeOf(place.options, scope).suggested ? all : accepted, *block, place.options);
        if (!written) {
            rewriting.refreshed.failures.append(Translated::tr("%1 The building block stays as it is.").arg(written.error().message));
            continue;
        }
        if (written->empty)
            rewriting.empty.insert(int(i));
        const QStringView before = QStringView(rewriting.refreshed.text).sliced(place.content.start, place.content.length());
        if (before.trimmed() == written->text)
            continue;
        ++rewriting.refreshed.changed;
        text += QStringView(rewriting.refreshed.text).sliced(at, place.content.start - at) % u"\n\n"_s % written->text % u"\n\n"_s;
        at = place.content.end;
    }
    text += QStringView(rewriting.refreshed.text).sliced(at);
    rewriting.refreshed.text = text;
}

} // namespace

Rewriting rewriteBlocks(Project &project, CitationBook &book, const QString &text, const BlockScope &scope)
{
    Rewriting rewriting;
    rewriting.refreshed.text = text;
    // What the briefing cites is known when all else is written.
    rewrite(project, book, scope, rewriting, [](const auto &block) { return block != BuildingBlock::Sources; });
    rewrite(project, book, scope, rewriting, [](const auto &block) { return block == BuildingBlock::Sources; });
    return rewriting;
}

RefreshedText refreshBlocks(Project &project, CitationBook &book, const QString &text, const BlockScope &scope)
{
    return rewriteBlocks(project, book, text, scope).refreshed;
}

} // namespace Parallax
