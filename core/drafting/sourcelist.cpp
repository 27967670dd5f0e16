// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/origins.h"
#include "core/drafting/blockwriters.h"
#include "core/drafting/draftwords.h"
#include "core/exchange/markdown.h"
#include "core/words/datetext.h"

#include <QCoreApplication>
#include <QStringBuilder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(BuildingBlocks)
};

constexpr size_t mostSources = 200;

/// An article with the first of its citations: a page has a note for each number on it.
struct Cited
{
    qint64 article = 0;
    QString name;
};

/// What the text cites outside of lists of sources, which are made from that.
QStringList namesIn(const BriefingDocument &document)
{
    QStringList names;
    const auto take = [&names](const TextRuns &runs) {
        for (const TextRun &run : runs) {
            if (run.kind == TextRun::Kind::Citation && !names.contains(run.text))
                names.append(run.text);
        }
    };
    for (const DocumentBlock &block : document.blocks) {
        const bool isList =
            block.buildingBlock >= 0 && blockFromName(document.buildingBlocks[size_t(block.buildingBlock)].name) == BuildingBlock::Sources;
        if (isList)
            continue;
        take(block.runs);
        for (const auto &row : block.rows) {
            for (const TextRuns &cell : row)
                take(cell);
        }
    }
    return names;
}

/// In the order in which they are first cited.
std::vector<Cited> citedArticles(BlockDesk &desk)
{
    std::vector<Cited> articles;
    for (const QString &name : namesIn(desk.document())) {
        const Citation *citation = desk.book().citation(name);
        if (!citation)
            continue;
        const auto known =
            std::find_if(articles.begin(), articles.end(), [citation](const Cited &each) { return each.article == citation->article; });
        if (known == articles.end())
            articles.push_back({citation->article, name});
    }
    return articles;
}

/// 0 is "A", 26 is "AA".
QString letterOf(int group)
{
    const QString last(QChar(u'A' + group % 26));
    return group < 26 ? last : QString(letterOf(group / 26 - 1) % last);
}

QString originCell(const Origin &origin)
{
    const QString letter = letterOf(origin.group);
    return origin.agency.isEmpty() ? letter : Translated::tr("%1 (%2)").arg(letter, markdownLine(origin.agency));
}

} // namespace

WrittenBlock writeSources(BlockDesk &desk, const BlockArguments &)
{
    std::vector<Cited> cited = citedArticles(desk);
    if (cited.empty())
        return {blockNote(Translated::tr("The briefing cites nothing yet.")), true};
    const size_t all = cited.size();
    cited.resize(std::min(all, mostSources));
    std::vector<ComparedArticle> articles;
    for (const Cited &each : cited)
        articles.push_back(readForComparison(desk.project(), each.article));
    const std::vector<Origin> origins = originsOf(articles);
    int groups = 0;
    QString rows;
    for (size_t i = 0; i < cited.size(); ++i) {
        groups = std::max(groups, origins[i].group + 1);
        const Article &article = desk.article(cited[i].article);
        rows += tableRow({article.source.isEmpty() ? Translated::tr("not known") : markdownLine(article.source),
            markdownLine(article.displayTitle()), article.published ? dateText(*article.published) : Translated::tr("undated"),
            gradeWords(article), originCell(origins[i]), citationMark(cited[i].name)});
    }
    const QStringList head{Translated::tr("Outlet"), Translated::tr("Title"), Translated::tr("Date"), Translated::tr("Grade"),
        Translated::tr("Origin"), Translated::tr("First cited")};
    const QString counted = Translated::tr("%n article(s)", nullptr, int(cited.size())) % u", "_s % originWords(groups, false) % u'.';
    QString text = blockNote(counted) % u"\n\n"_s % tableRow(head) % tableRule(head.size()) % rows;
    if (groups < int(cited.size()))
        text += u'\n' % blockNote(Translated::tr("Articles with the same letter are copies of one text or come from one agency."));
    if (all > cited.size())
        text += u"\n\n"_s
            % blockNote(Translated::tr("Left out: %n further article(s) that the briefing cites.", nullptr, int(all - cited.size())));
    return {text.trimmed()};
}

} // namespace Parallax
