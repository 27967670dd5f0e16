// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drafting/blockdesk.h"

#include "core/compare/origins.h"
#include "core/project/positionintext.h"
#include "core/project/project.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringBuilder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(BuildingBlocks)
};

constexpr QChar suggestedSign(0xFDD0); ///< until withMarks(); no character, so that no text has it

// Articles.
constexpr size_t mostCompared = 16; ///< for one statement
constexpr size_t manyCompared = 500; ///< for one block; from then on
constexpr size_t fewCompared = 4; ///< for one statement

/// What origins are counted by, and no more.
ComparedArticle readForOrigins(Project &project, qint64 key)
{
    ComparedArticle article;
    article.key = key;
    auto content = project.articles().content(key);
    if (!content)
        return article;
    article.text = std::move(content->text);
    article.blocks = std::move(content->blocks);
    article.statements = project.findings().statements(key, article.text);
    std::erase_if(article.statements, [](const StatementRecord &statement) { return !statement.via; });
    for (const StatementRecord &statement : article.statements) {
        if (const auto source = project.entities().entity(*statement.via))
            article.entities.insert(source->key, {source->name, source->type, source->standsFor});
    }
    return article;
}

} // namespace

QString BlockDesk::cite(const Passage &passage)
{
    const QString name = m_book.nameOf(passage);
    return name.isEmpty() ? QString() : citationMark(name);
}

QString BlockDesk::cite(const std::vector<Passage> &passages, size_t most)
{
    QStringList marks;
    for (const Passage &passage : passages) {
        if (size_t(marks.size()) == most)
            break;
        if (const QString mark = cite(passage); !mark.isEmpty() && !marks.contains(mark))
            marks.append(mark);
    }
    return marks.join(QString());
}

const Article &BlockDesk::article(qint64 key)
{
    auto found = m_articles.find(key);
    if (found == m_articles.end())
        found = m_articles.insert(key, m_project.articles().article(key).value_or(Article()));
    return *found;
}

const Entity &BlockDesk::entity(qint64 key)
{
    auto found = m_entities.find(key);
    if (found == m_entities.end())
        found = m_entities.insert(key, m_project.entities().entity(key).value_or(Entity()));
    return *found;
}

QString BlockDesk::nameOf(qint64 key)
{
    const Entity &known = entity(key);
    return known.name.isEmpty() || known.state == FindingState::Rejected ? Translated::tr("a source that is not named") : known.name;
}

qint64 BlockDesk::actorOf(qint64 holder)
{
    QSet<qint64> met{holder};
    for (auto next = entity(holder).standsFor; next && !met.contains(*next); next = entity(holder).standsFor) {
        holder = *next;
        met.insert(holder);
    }
    return holder;
}

const QString &BlockDesk::textOf(qint64 key)
{
    if (m_textOf != key) {
        m_text = m_project.articles().text(key);
        m_offsets = OffsetMap(m_text);
        m_textOf = key;
    }
    return m_text;
}

std::optional<Position> BlockDesk::position(const PositionLine &line)
{
    const QString &text = textOf(line.article);
    auto position = positionInText(m_project.database(), line.id, text, m_offsets);
    return position && !position->evidence.empty() ? position : std::nullopt;
}

QString BlockDesk::wordsOf(const Passage &passage)
{
    const QString &text = textOf(passage.article);
    const bool fits = passage.span.start >= 0 && !passage.span.isEmpty() && passage.span.end <= text.size();
    return fits ? text.sliced(passage.span.start, passage.span.length()) : QString();
}

BlockDesk::OriginCount BlockDesk::originsOf(const std::vector<Passage> &passages)
{
    const auto isElsewhere = [&passages](const Passage &passage) { return passage.article != passages.front().article; };
    // What one report takes from two sources is still one report.
    if (std::none_of(passages.begin(), passages.end(), isElsewhere))
        return {passages.empty() ? 0 : 1, false};
    const size_t most = m_compared < manyCompared ? mostCompared : fewCompared;
    std::vector<ComparedArticle> articles;
    std::vector<Passage> looked;
    QSet<qint64> keys;
    bool atLeast = false;
    for (const Passage &passage : passages) {
        if (!keys.contains(passage.article)) {
            if (articles.size() == most) {
                atLeast = true;
                continue;
            }
            keys.insert(passage.article);
            articles.push_back(readForOrigins(m_project, passage.article));
        }
        looked.push_back(passage);
    }
    m_compared += articles.size();
    const int origins = independentOrigins(articles, Parallax::originsOf(articles), looked);
    return {std::min(origins, int(articles.size())), atLeast};
}

QString BlockDesk::mark(bool suggested)
{
    ++(suggested ? m_marked : m_unmarked);
    return suggested ? QString(suggestedSign) : QString();
}

QString BlockDesk::withMarks(QString text)
{
    const bool some = m_marked > 0;
    const bool all = some && m_unmarked == 0;
    m_marked = m_unmarked = 0;
    m_compared = 0;
    text.replace(suggestedSign, all ? QString() : u"\u2020"_s);
    if (!some)
        return text;
    const QString note = all ? Translated::tr("All of this is suggested by the program. Nobody has accepted it yet.")
                             : Translated::tr("\u2020 Suggested by the program. Nobody has accepted it yet.");
    return blockNote(note) % u"\n\n"_s % text;
}

QString blockNote(const QString &sentence)
{
    return u'*' % sentence % u'*';
}

WrittenBlock emptyBlock(const BlockScope &scope)
{
    return {blockNote(scope.suggested ? Translated::tr("Nothing in the project for this part.")
                                      : Translated::tr("Nothing accepted in the project for this part.")),
        true};
}

} // namespace Parallax
