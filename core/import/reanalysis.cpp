// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/reanalysis.h"

#include "core/import/entitystore.h"
#include "core/import/findingstore.h"
#include "core/import/orderedwork.h"
#include "core/import/projectanalyst.h"
#include "core/import/textanalysis.h"
#include "core/project/mentiontable.h"
#include "core/project/project.h"
#include "core/storage/fault.h"
#include "core/storage/transaction.h"
#include "core/text/frontmatter.h"
#include "core/text/offsetmap.h"

#include <QCoreApplication>

#include <algorithm>
#include <new>
#include <utility>

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(Reanalysis)
};

// One transaction a batch: others who write wait for a tenth of a second at most.
constexpr size_t batchArticles = 256;
constexpr qsizetype batchUnits = 8 * 1024 * 1024;

struct Batch
{
    std::vector<qint64> keys;
    std::vector<QString> texts;
    std::vector<std::optional<AnalysedText>> analysed; ///< of the first so many; nothing where the memory was too small
};

using Work = OrderedWork<std::optional<AnalysedText>>;

Work::Plan planOf(const Batch &batch, const TextAnalyst &analyst, int jobs)
{
    Work::Plan plan;
    plan.count = qsizetype(batch.texts.size());
    plan.threads = jobs > 0 ? jobs : int(std::max(1U, std::thread::hardware_concurrency()));
    plan.ahead = qsizetype(batchArticles);
    plan.cost = [](qsizetype) { return 0; };
    plan.work = [&batch, &analyst](qsizetype i) -> std::optional<AnalysedText> {
        try {
            const QString &text = batch.texts[size_t(i)];
            const auto frontMatter = findFrontMatter(text);
            return analyst.analyse(text, frontMatter ? declaredMetadata(*frontMatter) : Metadata());
        } catch (const std::bad_alloc &) {
            return std::nullopt;
        }
    };
    return plan;
}

/// What the analysis says, except where a person said something else. False when that is what was there.
bool takeOver(Article &article, const Metadata &found)
{
    bool changed = false;
    const auto take = [&](auto &now, const auto &wanted, ArticleFields field) {
        if (now == wanted || (article.edited & field))
            return;
        now = wanted;
        changed = true;
    };
    take(article.title, found.title, ArticleField::Title);
    take(article.byline, found.byline, ArticleField::Byline);
    take(article.source, found.outlet, ArticleField::Source);
    take(article.published, found.published, ArticleField::Published);
    take(article.url, found.url, ArticleField::Url);
    take(article.language, found.language, {});
    return changed;
}

/// The writing side.
class Storing
{
public:
    Storing(Project &project, const Lexicon &lexicon, ReanalysisReport &report)
        : m_project(project)
        , m_entities(project, lexicon)
        , m_findings(project, m_entities)
        , m_mentions(project.database())
        , m_report(report)
    {
    }

    void store(Batch batch)
    {
        if (batch.analysed.empty())
            return;
        m_project.writeTurns().giveWay();
        Transaction transaction(m_project.database());
        if (const qint64 version = m_project.database().dataVersion(); std::exchange(m_dataVersion, version) != version)
            m_entities.forget();
        m_touched.clear();
        qint64 kept = 0;
        // As they are now: somebody may have corrected them while the texts were analysed.
        std::vector<Article> articles = m_project.articles().articles(batch.keys);
        size_t at = 0;
        for (size_t i = 0; i < batch.analysed.size() && at < articles.size(); ++i) {
            // One that is gone has no record.
            if (articles[at].key != batch.keys[i])
                continue;
            if (batch.analysed[i])
                kept += storeOne(articles[at], batch.texts[i], *batch.analysed[i]);
            ++at;
        }
        m_project.entities().recount(m_touched);
        transaction.commit();
        m_report.kept += kept;
        m_report.articles += qint64(batch.analysed.size());
    }

private:
    /// Gives the number of decisions that it left alone.
    qint64 storeOne(Article &article, const QString &text, const AnalysedText &analysed)
    {
        if (takeOver(article, analysed.metadata))
            m_project.articles().setDetails(article);
        m_project.articles().replaceBlocks(article.key, text, analysed.blocks);
        const PlacedMentions placed = m_entities.put(analysed.entities);
        m_findings.put({article.key, article.id, text}, analysed.findings, analysed.entities, placed.keys);
        return replaceMentions(article.key, text, placed.mentions) + qPopulationCount(quint32(article.edited.toInt()));
    }

    qint64 replaceMentions(qint64 key, const QString &text, const std::vector<Mention> &mentions)
    {
        std::vector<MentionRow> decided;
        std::vector<MentionRow> before;
        for (const MentionRow &row : m_mentions.rows(key))
            (row.state == FindingState::Suggested ? before : decided).push_back(row);
        const OffsetMap offsets(text);
        std::vector<Mention> found;
        std::vector<MentionRow> after;
        for (const Mention &mention : mentions) {
            const StoredSpan span = offsets.toStored(mention.span);
            const bool isDecided = std::any_of(decided.begin(), decided.end(),
                [span](const MentionRow &row) { return std::max(row.span.start, span.start) < std::min(row.span.end, span.end); });
            if (isDecided)
                continue;
            found.push_back(mention);
            after.push_back({span, mention.entity, mention.type, FindingState::Suggested});
        }
        if (before != after) {
            m_mentions.removeSuggested(key);
            std::ignore = m_project.articles().insertMentionRows(key, text, found);
            touch(key, before);
            touch(key, after);
        }
        return qint64(decided.size());
    }

    void touch(qint64 article, const std::vector<MentionRow> &rows)
    {
        const size_t first = m_touched.size();
        for (const MentionRow &row : rows)
            m_touched.emplace_back(article, row.entity);
        const auto begin = m_touched.begin() + qsizetype(first);
        std::sort(begin, m_touched.end());
        m_touched.erase(std::unique(begin, m_touched.end()), m_touched.end());
    }

    Project &m_project;
    EntityStore m_entities;
    FindingStore m_findings;
    MentionTable m_mentions;
    ReanalysisReport &m_report;
    qint64 m_dataVersion = 0;
    std::vector<std::pair<qint64, qint64>> m_touched;
};

/// The next articles from `at` on, which it moves past them.
Batch readBatch(Project &project, const std::vector<qint64> &keys, size_t &at)
{
    Batch batch;
    qsizetype units = 0;
    while (at < keys.size() && batch.texts.size() < batchArticles && units < batchUnits) {
        batch.keys.push_back(keys[at++]);
        batch.texts.push_back(project.articles().text(batch.keys.back()));
        units += batch.texts.back().size();
    }
    return batch;
}

} // namespace

Result<ReanalysisReport> analyseAgain(Project &project, std::shared_ptr<const Lexicon> lexicon, int jobs, const Progress &progress)
{
    if (project.isReadOnly())
        return Error{Translated::tr("“%1” is open read-only, so its articles cannot be analysed again.").arg(project.path())};
    ReanalysisReport report;
    try {
        const auto analyst = analystFor(project, lexicon);
        if (!analyst)
            return analyst.error();
        Storing storing(project, *lexicon, report);
        const std::vector<qint64> keys = project.articles().allKeys();
        qint64 done = 0;
        size_t at = 0;
        Batch ready;
        for (Batch next = readBatch(project, keys, at); !next.keys.empty() && !report.cancelled; next = readBatch(project, keys, at)) {
            {
                // While the threads analyse this batch, the one before is stored.
                Work work(planOf(next, *analyst, jobs));
                storing.store(std::exchange(ready, {}));
                for (auto analysed = work.next(); analysed; analysed = work.next()) {
                    next.analysed.push_back(std::move(*analysed));
                    progress.report(++done, qint64(keys.size()));
                    if ((report.cancelled = progress.isCancelled()))
                        break;
                }
            }
            ready = std::move(next);
        }
        storing.store(std::move(ready));
    } catch (const StorageError &error) {
        return Error{
            Translated::tr("The analysis stopped because %1. The articles stored before that (%2) are analysed; do it again for the rest.")
                .arg(faultReason(error))
                .arg(report.articles)};
    }
    return report;
}

} // namespace Parallax
