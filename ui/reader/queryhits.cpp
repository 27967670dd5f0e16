// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/queryhits.h"

#include "core/project/project.h"
#include "core/search/searcher.h"
#include "ui/session/jobs.h"
#include "ui/session/selection.h"

namespace Parallax {

namespace {

using ArticleHits = std::vector<std::pair<qint64, std::vector<TextSpan>>>;

Result<ArticleHits> hitsIn(const QString &projectPath, const Query &query, const std::vector<qint64> &articles, const Progress &progress)
{
    auto searcher = Searcher::open(projectPath);
    if (!searcher)
        return searcher.error();
    ArticleHits all;
    for (const qint64 article : articles) {
        if (progress.isCancelled())
            break;
        auto hits = (*searcher)->hits(query, article);
        if (!hits)
            return hits.error();
        all.emplace_back(article, std::move(*hits));
    }
    return all;
}

} // namespace

QueryHits::QueryHits(const Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

QueryHits::~QueryHits() = default;

void QueryHits::ask(const std::vector<qint64> &articles)
{
    if (m_job)
        m_job->cancel();
    m_job.reset();
    // The search pane says what is wrong with a query; here one with a fault only has no hits.
    const auto query = Query::fromText(m_session.selection.query());
    if (m_session.selection.query().trimmed().isEmpty() || !query) {
        for (const qint64 article : articles)
            Q_EMIT found(article, {});
        return;
    }
    m_job = m_session.jobs.start(
        this, {},
        [path = m_session.project.path(), query = *query, articles](
            const Progress &progress) { return hitsIn(path, query, articles, progress); },
        [this, asked = m_session.selection.query()](Result<ArticleHits> result) {
            if (!result || asked != m_session.selection.query())
                return;
            for (const auto &[article, hits] : *result)
                Q_EMIT found(article, hits);
        });
}

} // namespace Parallax
