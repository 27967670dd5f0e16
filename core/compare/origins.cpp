// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/origins.h"

#include "core/analysis/outlets.h"
#include "core/compare/meaning.h"

#include <QSet>

#include <algorithm>
#include <numeric>

namespace Parallax {

namespace {

constexpr size_t shingle = 6; // words

QString agencyOf(const ComparedArticle &article)
{
    for (const Block &block : article.blocks) {
        if (block.kind != BlockKind::Dateline)
            continue;
        const QStringView line = QStringView(article.text).sliced(block.span.start, block.span.length());
        const qsizetype open = line.indexOf(u'(');
        const qsizetype close = line.indexOf(u')', open + 1);
        if (open < 0 || close < 0)
            continue;
        const QStringView name = line.sliced(open + 1, close - open - 1).trimmed();
        const QString known = knownOutlet(name);
        return known.isNull() ? name.toString() : known;
    }
    return {};
}

// "(Reporting by ...; Editing by ...)", however it is spaced; empty for none.
QString creditOf(const ComparedArticle &article)
{
    for (const Block &block : article.blocks) {
        if (block.kind == BlockKind::Boilerplate && block.what == u"credits")
            return article.text.mid(block.span.start, block.span.length()).simplified();
    }
    return {};
}

// Runs of words of the text itself; every fourth is enough to know a copy by.
QSet<Meaning> shinglesOf(const ComparedArticle &article)
{
    QSet<Meaning> shingles;
    std::vector<Meaning> stems;
    for (const Block &block : article.blocks) {
        if (block.kind == BlockKind::Boilerplate || block.kind == BlockKind::Headline)
            continue;
        stems.clear();
        for (const MeantWord &word : MeaningTable::shipped().read(article.text, block.span))
            stems.push_back(word.stem);
        for (size_t i = 0; i + shingle <= stems.size(); ++i) {
            Meaning joined = stems[i];
            for (size_t next = i + 1; next < i + shingle; ++next)
                joined = joinedMeaning(joined, stems[next]);
            if (joined >> 30 == 0)
                shingles.insert(joined);
        }
    }
    return shingles;
}

class Groups
{
public:
    explicit Groups(size_t count)
        : m_parents(count)
    {
        std::iota(m_parents.begin(), m_parents.end(), size_t(0));
    }
    void join(size_t a, size_t b)
    {
        a = root(a);
        b = root(b);
        m_parents[std::max(a, b)] = std::min(a, b);
    }
    size_t root(size_t at) const
    {
        while (m_parents[at] != at)
            at = m_parents[at];
        return at;
    }

private:
    std::vector<size_t> m_parents;
};

void joinCopies(const std::vector<ComparedArticle> &articles, Groups &groups)
{
    constexpr int fewest = 4; // shingles; a shared sentence is no copy
    constexpr size_t most = 50; // articles that one shingle leads to
    std::vector<qsizetype> sizes;
    QHash<Meaning, std::vector<size_t>> having;
    for (size_t i = 0; i < articles.size(); ++i) {
        const QSet<Meaning> shingles = shinglesOf(articles[i]);
        QHash<size_t, int> shared;
        for (const Meaning meaning : shingles) {
            std::vector<size_t> &others = having[meaning];
            for (const size_t other : others)
                ++shared[other];
            if (others.size() < most)
                others.push_back(i);
        }
        for (auto it = shared.cbegin(); it != shared.cend(); ++it) {
            if (*it >= fewest && *it * 5 >= std::min(shingles.size(), sizes[it.key()]) * 2)
                groups.join(i, it.key());
        }
        sizes.push_back(shingles.size());
    }
}

} // namespace

std::vector<Origin> originsOf(const std::vector<ComparedArticle> &articles)
{
    Groups groups(articles.size());
    joinCopies(articles, groups);
    std::vector<Origin> origins;
    QHash<QString, size_t> credited;
    for (size_t i = 0; i < articles.size(); ++i) {
        origins.push_back({articles[i].key, agencyOf(articles[i]), 0});
        for (const QString &credit : {origins.back().agency, creditOf(articles[i])}) {
            if (!credit.isEmpty() && credited.contains(credit))
                groups.join(i, credited.value(credit));
            else if (!credit.isEmpty())
                credited.insert(credit, i);
        }
    }
    QHash<size_t, int> numbers;
    for (size_t i = 0; i < origins.size(); ++i) {
        const size_t root = groups.root(i);
        if (!numbers.contains(root))
            numbers.insert(root, int(numbers.size()));
        origins[i].group = numbers.value(root);
    }
    return origins;
}

int independentOrigins(
    const std::vector<ComparedArticle> &articles, const std::vector<Origin> &origins, const std::vector<Passage> &passages)
{
    QSet<QString> found;
    for (const Passage &passage : passages) {
        const auto article = std::find_if(articles.begin(), articles.end(), [&](const auto &each) { return each.key == passage.article; });
        if (article == articles.end())
            continue;
        const auto said = std::find_if(article->statements.begin(), article->statements.end(),
            [&](const StatementRecord &statement) { return statement.via && statement.span.overlaps(passage.span); });
        const Origin &origin = origins[size_t(article - articles.begin())];
        found.insert(said == article->statements.end() ? QString::number(origin.group) : article->entities.value(*said->via).name);
    }
    return int(found.size());
}

} // namespace Parallax
