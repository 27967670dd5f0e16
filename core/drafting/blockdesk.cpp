// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drafting/blockdesk.h"

#include "core/compare/origins.h"
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

/// All of an article is read for it, so that is as many as are compared for one sentence.
constexpr size_t mostCompared = 16;

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
        m_textOf = key;
    }
    return m_text;
}

QString BlockDesk::wordsOf(const Passage &passage)
{
    const QString &text = textOf(passage.article);
    const bool fits = passage.span.start >= 0 && !passage.span.isEmpty() && passage.span.end <= text.size();
    return fits ? text.sliced(passage.span.start, passage.span.length()) : QString();
}

BlockDesk::OriginCount BlockDesk::originsOf(const std::vector<Passage> &passages)
{
    std::vector<ComparedArticle> articles;
    std::vector<Passage> looked;
    QSet<qint64> keys;
    bool atLeast = false;
    for (const Passage &passage : passages) {
        if (!keys.contains(passage.article)) {
            if (articles.size() == mostCompared) {
                atLeast = true;
                continue;
            }
            keys.insert(passage.article);
            articles.push_back(readForComparison(m_project, passage.article));
        }
        looked.push_back(passage);
    }
    // What one report takes from two sources is still one report.
    const int origins = independentOrigins(articles, Parallax::originsOf(articles), looked);
    return {std::min(origins, int(articles.size())), atLeast};
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

QString suggestedMark(bool suggested)
{
    return suggested ? QString(u' ' % Translated::tr("(suggested)")) : QString();
}

} // namespace Parallax
