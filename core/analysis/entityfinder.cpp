// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/entityfinder.h"

#include "core/analysis/entitylinker.h"
#include "core/analysis/lexicon.h"
#include "core/analysis/namefold.h"
#include "core/analysis/namescanner.h"
#include "core/analysis/tokenizer.h"

#include <algorithm>
#include <utility>

namespace Parallax {

EntityFinder::EntityFinder(std::shared_ptr<const Lexicon> lexicon)
    : m_lexicon(std::move(lexicon))
{
}

EntityFindings EntityFinder::find(QStringView text, const std::vector<Block> &blocks) const
{
    std::vector<Token> tokens;
    tokens.reserve(size_t(text.size() / 4));
    // Boilerplate is stepped over; what lies between blocks is text that no block claims.
    qsizetype start = 0;
    for (const Block &block : blocks) {
        if (block.kind != BlockKind::Boilerplate)
            continue;
        const TextSpan before{start, std::clamp(block.span.start, start, text.size())};
        tokenize(text, before, *m_lexicon, tokens);
        start = std::clamp(block.span.end, before.end, text.size());
    }
    tokenize(text, {start, text.size()}, *m_lexicon, tokens);
    return linkNames(text, tokens, scanNames(tokens, *m_lexicon), *m_lexicon);
}

QByteArray entityIdentity(const FoundEntity &entity)
{
    QByteArray kind;
    switch (entity.type) {
    case EntityType::Person:
        return "person:" + personKey(entity.name).toUtf8();
    case EntityType::Organisation:
    case EntityType::Medium:
        kind = "organisation:";
        break;
    case EntityType::Gpe:
    case EntityType::Loc:
    case EntityType::Facility:
        kind = "place:";
        break;
    case EntityType::Agreement:
        kind = "agreement:";
        break;
    case EntityType::Event:
        kind = "event:";
        break;
    }
    return kind + foldedName(entity.name).toUtf8();
}

} // namespace Parallax
