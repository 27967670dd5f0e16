// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/projectcheck.h"

#include "core/project/annotationcheck.h"
#include "core/project/eventcheck.h"
#include "core/project/project.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include "core/text/offsetmap.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(ProjectCheck)
};

/// The text of a file that is stored exactly as decoded, from its bytes; null for other files.
QString decodedAgain(const Article &article, const QByteArray &original)
{
    if (article.format != "text"_L1 || article.encoding != "UTF-8"_L1)
        return {};
    QString text = QString::fromUtf8(original);
    if (text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    return text.replace("\r\n"_L1, "\n"_L1);
}

class Check
{
public:
    explicit Check(Project &project);

    void project();
    void article(const Article &article);

    [[nodiscard]] const CheckReport &report() const { return m_report; }

private:
    void file();
    void countMentions();
    void searchIndex();
    void evidence();
    void original(const Article &article, const QString &text);
    void spans(Statement &statement, const Article &article, qint64 length, bool mayOverlap, const QString &name);
    void counts(const Article &article);
    void find(const QString &sentence) { m_report.findings.append(sentence); }

    Project &m_project;
    CheckReport m_report;
    AnnotationCheck m_annotations;
    Statement m_text;
    Statement m_size;
    Statement m_blocks;
    Statement m_mentions;
    Statement m_count;
    std::vector<std::pair<Statement, QString>> m_findings; ///< spans of statements, dates ..., and what they are called
    std::map<qint64, qint64> m_miscounted; ///< article -> entities whose mentions are counted wrongly
};

Check::Check(Project &project)
    : m_project(project)
    , m_annotations(project.database(), m_report)
    , m_text(project.database(), u"SELECT text FROM article_text WHERE key = ?")
    , m_size(project.database(), u"SELECT size FROM article_original WHERE key = ?")
    , m_blocks(project.database(), u"SELECT start, \"end\" FROM block WHERE article_key = ? ORDER BY start")
    , m_mentions(project.database(), u"SELECT start, \"end\" FROM mention WHERE article_key = ? ORDER BY start")
    , m_count(project.database(),
          u"SELECT count(*) FROM mention m JOIN entity e ON e.key = m.entity_key WHERE m.article_key = ? "
          u"AND m.state <> 3 AND e.state <> 3 AND e.merged_into IS NULL")
{
    const auto add = [this](QStringView sql, const QString &name) { m_findings.emplace_back(Statement(m_project.database(), sql), name); };
    add(u"SELECT start, \"end\" FROM statement WHERE article_key = ? ORDER BY start", Translated::tr("statement"));
    add(u"SELECT start, \"end\" FROM date_expression WHERE article_key = ? ORDER BY start", Translated::tr("date"));
    add(u"SELECT start, \"end\" FROM figure WHERE article_key = ? ORDER BY start", Translated::tr("figure"));
    add(u"SELECT e.start, e.\"end\" FROM position p JOIN position_evidence e ON e.position_id = p.id WHERE p.article_key = ? ORDER BY 1",
        Translated::tr("passage of a position"));
    add(u"SELECT start, \"end\" FROM event_span WHERE article_key = ? ORDER BY start", Translated::tr("passage of an event"));
    add(u"SELECT cue_start, cue_end FROM statement WHERE article_key = ?1 AND cue_start IS NOT NULL UNION ALL "
        u"SELECT cue_start, cue_end FROM position WHERE article_key = ?1 AND cue_start IS NOT NULL ORDER BY 1",
        Translated::tr("cue"));
}

void Check::project()
{
    file();
    countMentions();
    searchIndex();
    evidence();
    m_report.findings += eventFaults(m_project.database());
    m_annotations.orphans();
    m_annotations.journal();
    m_annotations.chains();
}

void Check::file()
{
    Statement pages(m_project.database(), u"PRAGMA integrity_check");
    while (pages.next()) {
        if (pages.text(0) != "ok"_L1)
            find(Translated::tr("The project file is damaged (%1). Restore it from a copy, or import the articles anew.")
                     .arg(pages.text(0)));
    }
    Statement references(m_project.database(), u"PRAGMA foreign_key_check");
    while (references.next()) {
        const QString row = references.isNull(1) ? u"?"_s : references.text(1);
        find(Translated::tr("Row %1 of the table “%2” refers to a row of “%3” that is not there.")
                 .arg(row, references.text(0), references.text(2)));
    }
}

// At once and not for each article: entity_article is in the order of the entities.
void Check::countMentions()
{
    Statement wrong(m_project.database(),
        u"WITH counted AS (SELECT entity_key, article_key, count(*) AS n FROM mention WHERE state <> 3 GROUP BY 1, 2), "
        u"kept AS (SELECT entity_key, article_key, mentions FROM entity_article) "
        u"SELECT article_key, count(DISTINCT entity_key) FROM "
        u"(SELECT * FROM (SELECT * FROM counted EXCEPT SELECT * FROM kept) UNION ALL "
        u"SELECT * FROM (SELECT * FROM kept EXCEPT SELECT * FROM counted)) GROUP BY article_key");
    while (wrong.next())
        m_miscounted[wrong.integer(0)] = wrong.integer(1);
}

void Check::searchIndex()
{
    try {
        if (m_project.isReadOnly()) {
            // FTS5's own check is a command that looks like an insert, which needs a file that can be written.
            Statement unequal(m_project.database(),
                u"SELECT count(*) FROM article_text t FULL JOIN article_search_docsize d ON d.id = t.key WHERE t.key IS NULL OR d.id IS "
                u"NULL");
            unequal.next();
            if (unequal.integer(0) > 0)
                find(Translated::tr("The search index does not hold the same articles as the project."));
            return;
        }
        Transaction rolledBack(m_project.database());
        // Rank 1: compare with the texts too, not only the index with itself.
        Statement(m_project.database(), u"INSERT INTO article_search (article_search, rank) VALUES ('integrity-check', 1)").run();
    } catch (const StorageError &error) {
        find(Translated::tr("The search index does not agree with the texts (%1). Searches may miss articles; import them anew.")
                 .arg(error.message()));
    }
}

void Check::evidence()
{
    Statement without(m_project.database(), u"SELECT count(*) FROM position WHERE id NOT IN (SELECT position_id FROM position_evidence)");
    without.next();
    if (const auto count = int(without.integer(0)); count > 0)
        find(Translated::tr("%n position(s) have no passage that shows them.", nullptr, count));
}

void Check::original(const Article &article, const QString &text)
{
    m_size.bind(article.key);
    const bool kept = m_size.next();
    const qint64 size = kept ? m_size.integer(0) : 0;
    m_size.reset();
    if (!kept) {
        find(Translated::tr("“%1”: the original file is not in the project.").arg(article.displayTitle()));
        return;
    }
    const QByteArray bytes = m_project.articles().original(article.key);
    if (bytes.size() != size || QCryptographicHash::hash(bytes, QCryptographicHash::Sha256) != article.sha256) {
        find(Translated::tr("“%1”: the original file has changed since it was imported; its SHA-256 is another.")
                 .arg(article.displayTitle()));
        return;
    }
    const QString decoded = decodedAgain(article, bytes);
    if (!decoded.isNull() && decoded != text)
        find(Translated::tr("“%1”: the text is not that of the original file.").arg(article.displayTitle()));
}

void Check::spans(Statement &statement, const Article &article, qint64 length, bool mayOverlap, const QString &name)
{
    statement.bind(article.key);
    qint64 before = 0;
    while (statement.next()) {
        const StoredSpan span{statement.integer(0), statement.integer(1)};
        ++m_report.spans;
        const auto sentence = [&](const QString &text) {
            find(text.arg(article.displayTitle(), name, QString::number(span.start), QString::number(span.end)));
        };
        if (span.start < 0 || span.end > length)
            sentence(Translated::tr("“%1”: the %2 from %3 to %4 is not inside the text."));
        else if (span.start >= span.end)
            sentence(Translated::tr("“%1”: the %2 from %3 to %4 is empty."));
        else if (!mayOverlap && span.start < before)
            sentence(Translated::tr("“%1”: the %2 from %3 to %4 overlaps the one before it."));
        before = std::max(before, span.end);
    }
    statement.reset();
}

void Check::counts(const Article &article)
{
    m_count.bind(article.key).next();
    const qint64 mentions = m_count.integer(0);
    m_count.reset();
    if (mentions != article.mentionCount)
        find(Translated::tr("“%1”: it has %2 mentions, but %3 are counted.")
                 .arg(article.displayTitle(), QString::number(mentions), QString::number(article.mentionCount)));
    if (const auto wrong = m_miscounted.find(article.key); wrong != m_miscounted.end())
        find(Translated::tr("“%1”: the mentions of %2 entities are counted wrongly.")
                 .arg(article.displayTitle(), QString::number(wrong->second)));
}

void Check::article(const Article &article)
{
    ++m_report.articles;
    m_text.bind(article.key);
    const bool there = m_text.next();
    const QString text = there ? m_text.text(0) : QString();
    m_text.reset();
    if (!there) {
        find(Translated::tr("“%1”: the text is missing.").arg(article.displayTitle()));
        return;
    }
    original(article, text);
    const OffsetMap offsets(text);
    const qint64 length = offsets.toStored(text.size());
    spans(m_blocks, article, length, false, Translated::tr("block"));
    spans(m_mentions, article, length, true, Translated::tr("mention"));
    for (auto &[statement, name] : m_findings)
        spans(statement, article, length, true, name);
    counts(article);
    m_annotations.article(article, text, offsets);
}

} // namespace

Result<CheckReport> checkProject(Project &project, const Progress &progress)
{
    try {
        Check check(project);
        progress.report(0, 0);
        check.project();
        const auto keys = project.articles().allKeys();
        qint64 done = 0;
        for (const qint64 key : keys) {
            if (progress.isCancelled())
                return Error{Translated::tr("The check was cancelled.")};
            if (const auto article = project.articles().article(key))
                check.article(*article);
            progress.report(++done, qint64(keys.size()));
        }
        return check.report();
    } catch (const StorageError &error) {
        return Error{Translated::tr("The project “%1” could not be read to the end: %2.").arg(project.path(), error.message())};
    }
}

} // namespace Parallax
