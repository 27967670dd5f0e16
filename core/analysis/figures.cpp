// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/figures.h"

#include "core/analysis/figureparser.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Parallax {

const WordTable &figureWords()
{
    static constexpr std::array<QStringView, FigureClass::NameBefore + 1> names{u"number", u"weak", u"magnitude", u"multiple", u"percent",
        u"per", u"cent", u"point", u"percentage", u"fraction", u"share", u"currency", u"currency-code", u"qualifier", u"qualifier-second",
        u"qualifier-first", u"more", u"of", u"in", u"article", u"pair", u"and", u"half", u"to", u"plural", u"no-plural", u"stop", u"unit",
        u"old", u"person", u"name-before"};
    static const WordTable table = WordTable::fromFile(u":/lexicon/figures.tsv"_s, names);
    return table;
}

QLatin1StringView figureRuleCode(FigureRule rule)
{
    static constexpr std::array<const char *, 5> codes{"count", "share", "money", "multiple", "measure"};
    return QLatin1StringView(codes[size_t(rule)]);
}

std::vector<FoundFigure> findFigures(QStringView text, const std::vector<Block> &blocks, const std::vector<FoundDate> &dates)
{
    std::vector<FoundFigure> figures;
    auto date = dates.begin();
    const auto add = [&](TextSpan span) {
        const PlainTokens tokens(text, span, figureWords());
        const FigureParser parser(text, tokens);
        for (size_t i = 0; i < tokens.size();) {
            while (date != dates.end() && date->span.end <= tokens[i].span.start)
                ++date;
            const bool inDate = date != dates.end() && date->span.contains(tokens[i].span.start);
            const auto figure = inDate ? std::nullopt : parser.at(i);
            if (figure)
                figures.push_back(figure->figure);
            i = figure ? std::max(figure->end, i + 1) : i + 1;
        }
    };
    if (blocks.empty())
        add({0, text.size()});
    for (const Block &block : blocks) {
        if (block.kind != BlockKind::Boilerplate)
            add(block.span);
    }
    return figures;
}

std::vector<FoundFigure> findFigures(QStringView text, const std::vector<Block> &blocks)
{
    return findFigures(text, blocks, findDates(text, blocks, std::nullopt));
}

} // namespace Parallax
