// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/articles/versions.h"

#include "core/articles/findingmoves.h"
#include "core/project/mentiontable.h"
#include "core/project/project.h"
#include "core/text/anchor.h"
#include "core/text/offsetmap.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(Versions)
};

/// Takes what people did to one text over to another.
class Move
{
public:
    Move(Project &project, Article older, Article newer)
        : m_project(project)
        , m_older(std::move(older))
        , m_newer(std::move(newer))
        , m_oldText(project.articles().text(m_older.key))
        , m_newText(project.articles().text(m_newer.key))
    {
    }

    void run()
    {
        taggings();
        notes();
        citations();
        decisions();
        findings();
        details();
        m_project.articles().setSuperseded(m_older.key, m_newer.key);
    }

    [[nodiscard]] Reanchoring reanchoring() const { return m_reanchoring; }

private:
    /// Where the tag is on the same words of the newer one already, that one stays, with the notes of both.
    void taggings()
    {
        const OffsetMap offsets(m_newText);
        for (Tagging tagging : m_project.taggings().inArticle(m_older.key, m_oldText)) {
            tagging.article = m_newer.key;
            place(tagging.span, tagging.anchor);
            const auto twin =
                tagging.span ? m_project.taggings().on(tagging.tag, m_newer.key, offsets.toStored(*tagging.span)) : std::nullopt;
            if (twin) {
                m_project.notes().giveAway(tagging.id, *twin);
                m_project.taggings().remove({tagging.id});
            } else {
                m_project.taggings().update(tagging, m_newText);
            }
        }
    }

    void notes()
    {
        for (Note note : m_project.notes().inArticle(m_older.key, m_oldText)) {
            // Those on a tagging go with it.
            if (note.subject != Note::Subject::Passage && note.subject != Note::Subject::Article)
                continue;
            note.article = m_newer.key;
            if (note.subject == Note::Subject::Passage)
                place(note.span, note.anchor);
            m_project.notes().update(note, m_newText);
        }
    }

    /// Citation::cited stays: a briefing tells by it that the words are others now.
    void citations()
    {
        for (Citation citation : m_project.briefings().inArticle(m_older.key, m_oldText)) {
            citation.article = m_newer.key;
            place(citation.span, citation.anchor);
            m_project.briefings().update(citation, m_newText);
        }
    }

    void place(std::optional<TextSpan> &span, Anchor &anchor)
    {
        span = findAnchor(m_newText, anchor, span ? span->start : 0);
        if (!span) {
            ++m_reanchoring.orphans;
            return;
        }
        anchor = anchorOf(m_newText, *span);
        ++m_reanchoring.moved;
    }

    /// The older version keeps its own: they say what was decided there.
    void decisions()
    {
        MentionTable mentions(m_project.database());
        const OffsetMap oldOffsets(m_oldText);
        const OffsetMap newOffsets(m_newText);
        for (MentionRow row : mentions.rows(m_older.key)) {
            if (row.state == FindingState::Suggested)
                continue;
            const TextSpan span = oldOffsets.fromStored(row.span);
            const auto found = findAnchor(m_newText, anchorOf(m_oldText, span), span.start);
            if (!found)
                continue;
            row.span = newOffsets.toStored(*found);
            mentions.removeSuggested(m_newer.key, row.span);
            mentions.put(m_newer.key, row);
        }
    }

    void findings() { m_reanchoring.left = moveFindings(m_project, {m_older.key, m_oldText}, {m_newer.key, m_newText}).left; }

    /// What a person corrected is right for the new version too, unless somebody corrected that already.
    void details()
    {
        const ArticleFields take = m_older.edited & ~m_newer.edited;
        if (take & ArticleField::Title)
            m_newer.title = m_older.title;
        if (take & ArticleField::Published)
            m_newer.published = m_older.published;
        if (take & ArticleField::Source)
            m_newer.source = m_older.source;
        if (take & ArticleField::Byline)
            m_newer.byline = m_older.byline;
        if (take & ArticleField::Url)
            m_newer.url = m_older.url;
        m_newer.edited |= take;
        if (take)
            m_project.articles().setDetails(m_newer);
        if (m_newer.credibility == 0 && m_older.credibility != 0)
            m_project.articles().setCredibility(m_newer.key, m_older.credibility);
    }

    Project &m_project;
    Article m_older;
    Article m_newer;
    QString m_oldText;
    QString m_newText;
    Reanchoring m_reanchoring;
};

Error gone()
{
    return Error{Translated::tr("One of the two articles is not in the project any more.")};
}

Result<Move> moveOf(Project &project, qint64 older, qint64 newer)
{
    const auto before = project.articles().article(older);
    const auto after = project.articles().article(newer);
    if (!before || !after)
        return gone();
    if (older == newer)
        return Error{Translated::tr("An article cannot take its own place. Choose another article as the newer version.")};
    if (before->supersededBy)
        return Error{Translated::tr("A newer version took the place of “%1” already.").arg(before->displayTitle())};
    const auto earlier = project.articles().earlierVersions(older);
    if (after->supersededBy || std::find(earlier.begin(), earlier.end(), newer) != earlier.end())
        return Error{Translated::tr("“%1” is itself an older version. Choose the newest one.").arg(after->displayTitle())};
    return Move(project, *before, *after);
}

/// An outlet's front page is no address of an article.
bool isArticleUrl(const QString &url)
{
    const QUrl parts(url);
    return (parts.path().size() > 1) || parts.hasQuery();
}

} // namespace

std::optional<qint64> earlierVersion(Project &project, qint64 key)
{
    const auto article = project.articles().article(key);
    if (!article || !isArticleUrl(article->url))
        return std::nullopt;
    for (const qint64 other : project.articles().withUrl(article->url)) {
        if (other >= key)
            continue;
        const auto record = project.articles().article(other);
        if (record && !record->supersededBy)
            return other;
    }
    return std::nullopt;
}

Result<Reanchoring> supersede(Project &project, qint64 older, qint64 newer)
{
    const auto before = project.articles().article(older);
    if (!before)
        return gone();
    Reanchoring reanchoring;
    const auto done = project.edit(Translated::tr("New version of “%1”").arg(before->displayTitle()), [&]() -> Result<Done> {
        auto move = moveOf(project, older, newer);
        if (!move)
            return move.error();
        move->run();
        reanchoring = move->reanchoring();
        return Done{};
    });
    return done ? Result<Reanchoring>(reanchoring) : Result<Reanchoring>(done.error());
}

std::vector<qint64> earlierVersions(Project &project, qint64 article)
{
    return project.articles().earlierVersions(article);
}

} // namespace Parallax
