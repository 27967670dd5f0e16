// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/annotationcheck.h"

#include "core/storage/changeset.h"
#include "core/storage/database.h"
#include "core/text/anchor.h"
#include "core/text/offsetmap.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(AnnotationCheck)
};

/// As the passages of an article are read.
enum class PassageKind { Tagging, Note, Citation };

QString wordsFault(PassageKind kind)
{
    switch (kind) {
    case PassageKind::Tagging:
        return Translated::tr("“%1”: the tagged passage from %2 to %3 is not the words that were tagged.");
    case PassageKind::Note:
        return Translated::tr("“%1”: the passage of a note from %2 to %3 is not the words that the note was on.");
    case PassageKind::Citation:
        break;
    }
    return Translated::tr("“%1”: the passage from %2 to %3 that a briefing cites is not the words that were cited.");
}

QString contextFault(PassageKind kind)
{
    switch (kind) {
    case PassageKind::Tagging:
        return Translated::tr("“%1”: the words around the tagged passage from %2 to %3 are not those that are kept with it.");
    case PassageKind::Note:
        return Translated::tr("“%1”: the words around the passage of a note from %2 to %3 are not those kept with it.");
    case PassageKind::Citation:
        break;
    }
    return Translated::tr("“%1”: the words around the passage from %2 to %3 that a briefing cites are not those kept with it.");
}

/// One member of each ring that following `next` ends in.
std::vector<qint64> ringsOf(const QHash<qint64, qint64> &next)
{
    std::vector<qint64> rings;
    QSet<qint64> done;
    for (auto from = next.keyBegin(); from != next.keyEnd(); ++from) {
        QSet<qint64> way;
        qint64 key = *from;
        while (next.contains(key) && !done.contains(key) && !way.contains(key)) {
            way.insert(key);
            key = next.value(key);
        }
        if (way.contains(key))
            rings.push_back(key);
        done.unite(way);
    }
    return rings;
}

QHash<qint64, qint64> pairsOf(const Database &database, QStringView sql)
{
    QHash<qint64, qint64> pairs;
    Statement find(database, sql);
    while (find.next())
        pairs.insert(find.integer(0), find.integer(1));
    return pairs;
}

} // namespace

AnnotationCheck::AnnotationCheck(Database &database, CheckReport &report)
    : m_database(database)
    , m_report(report)
    , m_passages(database,
          u"SELECT start, \"end\", quote, prefix, suffix, 0 AS kind FROM tagging WHERE article_id = ?1 AND start IS NOT NULL UNION ALL "
          u"SELECT start, \"end\", quote, prefix, suffix, 1 FROM note WHERE article_id = ?1 AND start IS NOT NULL UNION ALL "
          u"SELECT start, \"end\", quote, prefix, suffix, 2 FROM citation WHERE article_id = ?1 AND start IS NOT NULL ORDER BY 1, 2")
{
}

void AnnotationCheck::orphans()
{
    Statement count(m_database,
        u"SELECT (SELECT count(*) FROM tagging WHERE start IS NULL) + (SELECT count(*) FROM note WHERE start IS NULL AND quote IS NOT "
        u"NULL) + (SELECT count(*) FROM citation WHERE start IS NULL)");
    count.next();
    m_report.orphans = count.integer(0);
}

void AnnotationCheck::journal()
{
    Statement entries(m_database, u"SELECT number, label, row_count, changeset FROM journal ORDER BY number");
    while (entries.next()) {
        qint64 rows = 0;
        bool readable = true;
        try {
            rows = summaryOf(entries.bytes(3)).rows;
        } catch (const StorageError &) {
            readable = false;
        }
        if (!readable || rows != entries.integer(2))
            find(Translated::tr("The edit “%1” (number %2 of the history) is damaged, so that it cannot be undone.")
                     .arg(entries.text(1), QString::number(entries.integer(0))));
        ++m_report.edits;
    }
}

void AnnotationCheck::chains()
{
    Statement file(m_database, u"SELECT coalesce(title, file) FROM article WHERE key = ?");
    for (const qint64 key : ringsOf(pairsOf(m_database, u"SELECT key, superseded_by FROM article WHERE superseded_by IS NOT NULL"))) {
        file.bind(key).next();
        find(Translated::tr("“%1”: it took, through other versions, the place of itself, so that no list shows it.").arg(file.text(0)));
        file.reset();
    }
    Statement name(m_database, u"SELECT name FROM entity WHERE key = ?");
    for (const qint64 key : ringsOf(pairsOf(m_database, u"SELECT key, merged_into FROM entity WHERE merged_into IS NOT NULL"))) {
        name.bind(key).next();
        find(Translated::tr("The entity “%1” is merged, through others, into itself, so that no list shows it.").arg(name.text(0)));
        name.reset();
    }
}

void AnnotationCheck::article(const Article &article, const QString &text, const OffsetMap &offsets)
{
    m_passages.bind(article.id.toRfc4122());
    while (m_passages.next()) {
        const StoredSpan stored{m_passages.integer(0), m_passages.integer(1)};
        const TextSpan span = offsets.fromStored(stored);
        const Anchor anchor{m_passages.text(2), m_passages.text(3), m_passages.text(4)};
        const auto kind = PassageKind(m_passages.integer(5));
        ++m_report.spans;
        const auto sentence = [&](const QString &what) {
            find(what.arg(article.displayTitle(), QString::number(stored.start), QString::number(stored.end)));
        };
        if (!holds(text, span, anchor))
            sentence(wordsFault(kind));
        else if (anchorOf(text, span) != anchor)
            sentence(contextFault(kind));
    }
    m_passages.reset();
}

} // namespace Parallax
