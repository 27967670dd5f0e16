// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotatedpdf/annotatedpdf.h"
#include "core/annotatedpdf/earlierexport.h"
#include "core/annotatedpdf/pdfexport.h"
#include "core/annotatedpdf/pdffilename.h"
#include "core/project/project.h"
#include "core/project/readfault.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <mutex>
#include <thread>
#include <tuple>

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(AnnotatedPdf)
};

/// More gain nothing that one would notice, and each takes memory for its fonts.
constexpr size_t mostThreads = 8;
/// That are printed together: more gain nothing either, and what was printed is lost when it is cancelled.
constexpr size_t mostTogether = 10;

/// Files that several threads write, each through a connection of its own.
class PdfBatch
{
public:
    PdfBatch(const QString &folder, std::vector<Article> articles, const PdfChoice &choice, const Progress &progress)
        : m_articles(std::move(articles))
        , m_choice(choice)
        , m_progress(progress)
        , m_results(m_articles.size())
    {
        QStringList taken = namesIn(folder);
        for (const Article &article : m_articles) {
            const auto mayReplace = [&article](const QString &path) { return isUntouchedExport(path, article.id); };
            m_paths += freePath(folder, pdfFileName(article), taken, mayReplace);
        }
    }

    void run(Project &project)
    {
        std::vector<std::thread> threads;
        for (size_t i = 1; i < std::min(m_articles.size(), m_threads); ++i)
            threads.emplace_back([this, path = project.path(), author = project.author()] { helpOut(path, author); });
        work(project);
        for (std::thread &thread : threads)
            thread.join();
    }

    [[nodiscard]] AnnotatedPdfWritten written() const
    {
        AnnotatedPdfWritten all;
        for (size_t i = 0; i < m_results.size(); ++i) {
            const auto &one = m_results[i];
            if (!one || !*one) {
                // Without a result where no thread could begin.
                const QString why = one ? one->error().message : m_fault;
                all.notPlaced += Translated::tr("“%1”: %2", "a title and a sentence about it").arg(m_articles[i].displayTitle(), why);
                continue;
            }
            all.files += (*one)->files;
            all.articles += (*one)->articles;
            all.pages += (*one)->pages;
            all.annotations += (*one)->annotations;
            all.notPlaced += (*one)->notPlaced;
        }
        return all;
    }

private:
    /// Where the file cannot be opened once more, the others do this thread's work.
    void helpOut(const QString &path, const QString &author)
    {
        const auto project = Project::open(path, Project::Access::Read);
        if (!project)
            return;
        (*project)->setAuthor(author);
        work(**project);
    }

    void work(Project &project)
    {
        const Step step = [this] {
            const std::scoped_lock lock(m_mutex);
            m_progress.report(++m_done, qint64(m_articles.size()) * stepsAnArticle);
            return !m_progress.isCancelled();
        };
        const auto worked = orFault(project, [&]() -> Result<Done> {
            PdfExport how(project, m_choice, step);
            for (auto [first, end] = next(); first < end; std::tie(first, end) = next())
                write(how, first, end);
            return Done{};
        });
        const std::scoped_lock lock(m_mutex);
        if (!worked)
            m_fault = worked.error().message;
    }

    void write(PdfExport &how, size_t first, size_t end)
    {
        std::vector<PdfOrder> orders;
        for (size_t i = first; i < end; ++i)
            orders.push_back({m_paths[qsizetype(i)], {m_articles[i]}});
        const auto results = writeDocuments(how, orders);
        std::copy(results.begin(), results.end(), m_results.begin() + std::ptrdiff_t(first));
    }

    /// The articles that a thread does next: so many that towards the end all threads have some.
    std::pair<size_t, size_t> next()
    {
        const std::scoped_lock lock(m_mutex);
        const size_t left = m_progress.isCancelled() ? 0 : m_articles.size() - m_next;
        const size_t first = m_next;
        m_next += std::min(left, std::clamp<size_t>(left / m_threads / 2, 1, mostTogether));
        return {first, m_next};
    }

    std::vector<Article> m_articles;
    const PdfChoice &m_choice;
    const Progress &m_progress;
    QStringList m_paths;
    std::vector<std::optional<Result<AnnotatedPdfWritten>>> m_results; ///< each written by one thread
    const size_t m_threads = std::clamp<size_t>(std::thread::hardware_concurrency(), 1, mostThreads);
    std::mutex m_mutex;
    size_t m_next = 0;
    qint64 m_done = 0;
    QString m_fault;
};

} // namespace

Result<AnnotatedPdfWritten> writeAnnotatedPdfs(
    Project &project, const QString &folder, const std::vector<qint64> &articles, const PdfChoice &choice, const Progress &progress)
{
    return orFault(project, [&]() -> Result<AnnotatedPdfWritten> {
        if (!QDir().mkpath(folder))
            return Error{Translated::tr("The folder “%1” could not be made. Choose another place.").arg(folder)};
        const auto records = project.articles().articles(articles);
        PdfBatch batch(folder, records, choice, progress);
        batch.run(project);
        auto written = batch.written();
        if (progress.isCancelled())
            return Error{Translated::tr("The export was cancelled. %n file(s) had been written.", nullptr, written.files)};
        if (records.size() < articles.size())
            written.notPlaced.append(unknownArticle());
        return written;
    });
}

} // namespace Parallax
