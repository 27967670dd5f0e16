// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/importer.h"

#include "core/import/entitystore.h"
#include "core/import/findingstore.h"
#include "core/import/newversions.h"
#include "core/import/orderedwork.h"
#include "core/import/preparation.h"
#include "core/import/projectanalyst.h"
#include "core/project/bulkload.h"
#include "core/project/project.h"
#include "core/storage/fault.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <optional>
#include <utility>

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(Importer)
};

constexpr int batchArticles = 20000;
constexpr qsizetype ahead = 256;
constexpr qint64 bytesInFlight = 64 * 1024 * 1024;

using Prepared = Result<PreparedArticle>;

OrderedWork<Prepared>::Plan planOf(const QStringList &files, const Preparation &preparation, int jobs)
{
    OrderedWork<Prepared>::Plan plan;
    plan.count = files.size();
    plan.threads = jobs > 0 ? jobs : int(std::max(1U, std::thread::hardware_concurrency()));
    plan.ahead = ahead;
    plan.budget = bytesInFlight;
    plan.cost = [&files](qsizetype i) { return Preparation::cost(files[i]); };
    plan.work = [&files, &preparation](qsizetype i) { return preparation.prepare(files[i]); };
    return plan;
}

/// The writing side of one import.
class Storing
{
public:
    Storing(Project &project, const Preparation &preparation, const Lexicon &lexicon, int batch, ImportReport &report)
        : m_project(project)
        , m_preparation(preparation)
        , m_entities(project, lexicon)
        , m_findings(project, m_entities)
        , m_batch(batch)
        , m_report(report)
        , m_bulk(project.database())
        , m_imported(QDateTime::currentDateTimeUtc())
    {
    }

    void take(const QString &file, Prepared prepared)
    {
        if (!prepared) {
            m_report.failures.push_back({file, prepared.error().message});
            return;
        }
        if (!m_transaction)
            begin();
        store(file, *prepared);
        if (m_inBatch >= batchArticles || m_sinceBegin.elapsed() >= m_batch || m_project.writeTurns().isWanted())
            commit();
    }

    void commit()
    {
        if (!m_transaction)
            return;
        m_project.articles().insertCounts(std::move(m_counts));
        m_counts.clear();
        m_transaction->commit();
        m_transaction.reset();
        m_inBatch = 0;
        m_committed = m_report.added;
    }

    [[nodiscard]] int committed() const { return m_committed; }

private:
    void begin()
    {
        m_project.writeTurns().giveWay();
        m_transaction.emplace(m_project.database());
        m_sinceBegin.start();
        if (const qint64 version = m_project.database().dataVersion(); std::exchange(m_dataVersion, version) != version)
            m_entities.forget();
    }

    void store(const QString &file, PreparedArticle &prepared)
    {
        if (m_project.articles().contains(prepared.article.sha256)) {
            ++m_report.alreadyThere;
        } else if (prepared.probablyKnown) {
            // Only the beginnings of the two hashes are the same, or the other article was deleted meanwhile.
            take(file, m_preparation.prepare(file, Preparation::Known::Analyse));
        } else {
            add(prepared);
        }
    }

    void add(PreparedArticle &prepared)
    {
        prepared.article.imported = m_imported;
        const PlacedMentions placed = m_entities.put(prepared.entities);
        prepared.article.mentionCount = placed.counted;
        const qint64 key = m_project.articles().insert(prepared.article, prepared.text);
        const auto counts = m_project.articles().insertMentionRows(key, prepared.text.text, placed.mentions);
        m_counts.insert(m_counts.end(), counts.begin(), counts.end());
        m_findings.put({key, prepared.article.id, prepared.text.text}, prepared.findings, prepared.entities, placed.keys);
        if (!prepared.note.isEmpty())
            m_report.notes.push_back({prepared.article.file, prepared.note});
        m_report.keys.push_back(key);
        ++m_report.added;
        ++m_inBatch;
    }

    Project &m_project;
    const Preparation &m_preparation;
    EntityStore m_entities;
    FindingStore m_findings;
    int m_batch; ///< milliseconds
    ImportReport &m_report;
    BulkLoad m_bulk;
    QDateTime m_imported;
    std::vector<MentionCount> m_counts; ///< of the articles since the last commit
    std::optional<Transaction> m_transaction; // after m_bulk, so that it has ended when that sets things back
    QElapsedTimer m_sinceBegin;
    qint64 m_dataVersion = 0;
    int m_inBatch = 0;
    int m_committed = 0;
};

} // namespace

Importer::Importer(Project &project, std::shared_ptr<const Lexicon> lexicon, int jobs, int batch)
    : m_project(project)
    , m_lexicon(std::move(lexicon))
    , m_jobs(jobs)
    , m_batch(batch)
{
}

void Importer::store(
    const QStringList &files, const Preparation &preparation, const Progress &progress, ImportReport &report, int &committed)
{
    Storing storing(m_project, preparation, *m_lexicon, m_batch, report);
    OrderedWork<Prepared> work(planOf(files, preparation, m_jobs));
    for (qsizetype i = 0; i < files.size(); ++i) {
        if ((report.cancelled = progress.isCancelled()))
            break;
        storing.take(files[i], *work.next());
        committed = storing.committed();
        progress.report(i + 1, files.size());
    }
    storing.commit();
}

Result<ImportReport> Importer::run(const QStringList &paths, const Progress &progress)
{
    if (m_project.isReadOnly())
        return Error{Translated::tr("“%1” is open read-only, so nothing can be imported into it.").arg(m_project.path())};
    const ArticleReaders readers;
    const FileList list = listFiles(paths, readers);
    ImportReport report;
    report.failures = list.failures;
    report.skipped = list.skipped;
    int committed = 0;
    try {
        const auto analyst = analystFor(m_project, m_lexicon);
        if (!analyst)
            return analyst.error();
        store(list.files, Preparation(readers, *analyst, m_project.articles().hashPrefixes()), progress, report, committed);
        committed = report.added;
        // Edits, so not while the file is set for a bulk load.
        takePlaces(m_project, report);
    } catch (const StorageError &error) {
        return Error{
            Translated::tr("The import stopped because %1. The articles stored before that (%2) are kept; import again to add the rest.")
                .arg(faultReason(error))
                .arg(committed)};
    }
    return report;
}

} // namespace Parallax
