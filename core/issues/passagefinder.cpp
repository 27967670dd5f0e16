// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/issues/passagefinder.h"

#include "core/issues/issueset.h"
#include "core/project/project.h"
#include "core/project/readfault.h"
#include "core/search/query.h"
#include "core/search/searcher.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(PassageFinder)
};

bool closes(QChar c)
{
    return c == u'"' || c == u'\'' || c == u')' || c == u']' || c.category() == QChar::Punctuation_FinalQuote
        || c.category() == QChar::Punctuation_InitialQuote;
}

/// Whether the mark at `at` ends a sentence; `after` becomes the end, closing marks included.
bool endsSentence(QStringView text, qsizetype at, qsizetype end, qsizetype &after)
{
    const QChar c = text[at];
    if (c != u'.' && c != u'!' && c != u'?' && c != u'…' && c != u'。')
        return false;
    after = at + 1;
    while (after < end && (closes(text[after]) || text[after] == c))
        ++after;
    if (c == u'。' || after == end)
        return true;
    if (!text[after].isSpace())
        return false;
    // "U.S. forces", "J. Doe": a letter alone before the stop.
    const bool letterAlone = c == u'.' && at > 0 && text[at - 1].isLetter() && (at < 2 || !text[at - 2].isLetter());
    qsizetype next = after;
    while (next < end && (text[next].isSpace() || closes(text[next])))
        ++next;
    return !letterAlone && (next == end || !text[next].isLower());
}

void addSentences(QStringView text, TextSpan stretch, std::vector<TextSpan> &sentences)
{
    qsizetype start = stretch.start;
    const auto add = [&](qsizetype end) {
        while (start < end && text[start].isSpace())
            ++start;
        if (start < end)
            sentences.push_back({start, end});
        start = end;
    };
    for (qsizetype at = stretch.start; at < stretch.end; ++at) {
        qsizetype after = at;
        if (text[at] == u'\n')
            add(at);
        else if (endsSentence(text, at, stretch.end, after))
            add(after);
        // What was looked over must not be looked over again.
        at = std::max(at, after - 1);
    }
    add(stretch.end);
}

FoundPassage passageOf(const Article &article, const QString &text, TextSpan sentence, TextSpan words)
{
    FoundPassage found{article.key, article.displayTitle(), words, text.mid(sentence.start, sentence.length()), {}};
    // Only blanks change, one for one, so that the words stay where they are.
    for (QChar &c : found.text) {
        if (c.isSpace())
            c = u' ';
    }
    found.wordsInText = {words.start - sentence.start, words.end - sentence.start};
    return found;
}

void lookInto(Project &project, qint64 key, const IssueSet &issue, IssueFinds &finds)
{
    const auto content = project.articles().content(key);
    if (!content)
        return;
    const IssueText text(issue, content->text);
    bool first = true;
    for (const TextSpan sentence : plainSentences(content->text, content->blocks)) {
        const auto matches = text.match(sentence);
        if (matches.empty())
            continue;
        ++finds.passages;
        if (!std::exchange(first, false) || finds.first.size() >= IssueFinds::firstAtMost)
            continue;
        if (const auto article = project.articles().article(key))
            finds.first.push_back(passageOf(*article, content->text, sentence, matches.front().span));
    }
}

} // namespace

std::vector<TextSpan> plainSentences(QStringView text, const std::vector<Block> &blocks)
{
    std::vector<TextSpan> sentences;
    for (const Block &block : blocks) {
        if (block.kind != BlockKind::Boilerplate)
            addSentences(text, block.span, sentences);
    }
    return sentences;
}

Result<IssueFinds> findPassages(const QString &projectPath, const QString &query, const Progress &progress)
{
    const auto read = Query::fromText(query);
    if (!read)
        return read.error();
    const IssueSet issue({{u"this"_s, u"this"_s, {}, query}});
    if (issue.issues().empty())
        return Error{Translated::tr("The query has no word that a passage could hold.")};
    auto searcher = Searcher::open(projectPath);
    if (!searcher)
        return searcher.error();
    auto project = Project::open(projectPath, Project::Access::Read);
    if (!project)
        return project.error();
    const auto articles = (*searcher)->articles(*read);
    if (!articles)
        return articles.error();
    return orFault(**project, [&]() -> Result<IssueFinds> {
        IssueFinds finds;
        finds.articles = qint64(articles->size());
        finds.looked = std::min(finds.articles, IssueFinds::lookedAtMost);
        for (qint64 i = 0; i < finds.looked && !progress.isCancelled(); ++i)
            lookInto(**project, (*articles)[size_t(finds.articles - 1 - i)], issue, finds);
        return finds;
    });
}

} // namespace Parallax
