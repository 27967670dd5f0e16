// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/linkfinder.h"

#include "core/compare/comparison.h"
#include "core/compare/origins.h"
#include "core/compare/unitreader.h"

#include <QStringBuilder>

#include <algorithm>
#include <iterator>
#include <tuple>

namespace Parallax {

struct LinkFinder::State
{
    Comparison comparison;
};

namespace {

int rankOf(const PassageLink &link)
{
    switch (link.kind) {
    case LinkKind::Contradicts:
        return link.hard ? 0 : 1;
    case LinkKind::SameQuote:
        return 2;
    case LinkKind::SameStatement:
        return 3;
    case LinkKind::SameEvent:
        return 4;
    case LinkKind::Supports:
        break;
    }
    return 5;
}

bool overlap(const Passage &a, const Passage &b)
{
    return a.article == b.article && a.span.overlaps(b.span);
}

bool joinSame(const PassageLink &a, const PassageLink &b)
{
    return (overlap(a.a, b.a) && overlap(a.b, b.b)) || (overlap(a.a, b.b) && overlap(a.b, b.a));
}

// What better links of the group joined already is left out.
void addNew(std::vector<PassageLink> found, std::vector<PassageLink> &links)
{
    constexpr size_t mostBetween = 1000; // of one group, between two articles: nobody reads more
    QHash<std::pair<qint64, qint64>, std::vector<PassageLink>> taken;
    for (PassageLink &link : found) {
        std::vector<PassageLink> &between = taken[{std::min(link.a.article, link.b.article), std::max(link.a.article, link.b.article)}];
        if (between.size() >= mostBetween
            || std::any_of(between.begin(), between.end(), [&link](const PassageLink &other) { return joinSame(link, other); }))
            continue;
        between.push_back(link);
        links.push_back(std::move(link));
    }
}

void append(std::vector<PassageLink> &all, std::vector<PassageLink> more)
{
    std::move(more.begin(), more.end(), std::back_inserter(all));
}

} // namespace

LinkFinder::LinkFinder(Scope scope)
    : m_scope(scope)
    , m_state(std::make_unique<State>())
{
}

LinkFinder::~LinkFinder() = default;

void LinkFinder::add(const ComparedArticle &article)
{
    Comparison &all = m_state->comparison;
    all.actors.add(article.entities);
    const auto sentences = m_scope == Scope::Everything ? UnitReader::Sentences::Keep : UnitReader::Sentences::LeaveOut;
    ArticleUnits units = UnitReader(article, quint32(all.keys.size()), all.actors, sentences).read();
    const auto offset = qint32(all.units.size());
    all.keys.push_back(article.key);
    std::vector<Meaning> meanings;
    for (Unit &unit : units.units) {
        unit.context += unit.context < 0 ? 0 : offset;
        unit.content = contentOf(unit.words);
        meanings.clear();
        if (unit.kind != Unit::Quotation) {
            for (const UnitWord &word : unit.words)
                meanings.push_back(word.meaning);
            std::sort(meanings.begin(), meanings.end());
            meanings.erase(std::unique(meanings.begin(), meanings.end()), meanings.end());
        }
        for (const Meaning meaning : meanings)
            ++all.frequency[meaning];
        all.units.push_back(std::move(unit));
    }
    for (FigureUnit &figure : units.figures) {
        figure.sentence += figure.sentence < 0 ? 0 : offset;
        all.figures.push_back(std::move(figure));
    }
    std::move(units.positions.begin(), units.positions.end(), std::back_inserter(all.positions));
    std::move(units.events.begin(), units.events.end(), std::back_inserter(all.events));
}

std::vector<PassageLink> LinkFinder::links() const
{
    const Comparison &all = m_state->comparison;
    const auto pairs = candidatePairs(all);
    std::vector<PassageLink> links;
    std::vector<PassageLink> contradictions = demandLinks(all, pairs);
    append(contradictions, figureLinks(all));
    append(contradictions, attributionLinks(all, pairs));
    append(contradictions, positionLinks(all));
    std::stable_sort(contradictions.begin(), contradictions.end(), [](const auto &a, const auto &b) { return rankOf(a) < rankOf(b); });
    addNew(std::move(contradictions), links);
    addNew(quotationLinks(all, pairs), links);
    addNew(statementLinks(all, pairs), links);
    addNew(eventLinks(all), links);
    QHash<qint64, qsizetype> order;
    for (const qint64 key : all.keys)
        order.insert(key, order.size());
    const auto place = [&order](const Passage &passage) { return std::tuple(order.value(passage.article), passage.span); };
    std::stable_sort(links.begin(), links.end(), [&](const PassageLink &a, const PassageLink &b) {
        return std::tuple(rankOf(a), place(a.a), place(a.b)) < std::tuple(rankOf(b), place(b.a), place(b.b));
    });
    return links;
}

std::vector<PassageLink> compareArticles(const std::vector<ComparedArticle> &articles)
{
    LinkFinder finder(LinkFinder::Scope::Everything);
    for (const ComparedArticle &article : articles)
        finder.add(article);
    std::vector<PassageLink> links = finder.links();
    const std::vector<Origin> origins = originsOf(articles);
    for (PassageLink &link : links) {
        const bool corroborates = link.kind != LinkKind::Contradicts && link.a.article != link.b.article;
        if (corroborates && independentOrigins(articles, origins, {link.a, link.b}) == 1)
            link.why = QString(link.why % u' ' % CompareWords::tr("They go back to one origin, so they count once."));
    }
    return links;
}

} // namespace Parallax
