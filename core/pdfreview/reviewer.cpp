// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdfreview/reviewer.h"

#include "core/pdfreview/reviewednotes.h"
#include "core/project/project.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace Parallax {

namespace {

using Record = ExportManifest::Record;

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(PdfReview)
};

} // namespace

Reviewer::Reviewer(Project &project, const QString &path, const PdfFile &file, const Progress &progress)
    : m_project(project)
    , m_path(path)
    , m_file(file)
    , m_progress(progress)
    , m_records(project)
    , m_tags(project.tags().all())
    , m_manifest(manifestOf(file))
    , m_groups(groupAnnotations(file.annotations))
    , m_taken(m_groups.size(), false)
    , m_words(file.annotations.size())
{
    m_review.file = path;
}

Result<PdfReview> Reviewer::review()
{
    if (auto found = findExpected(); !found)
        return found.error();
    matchByName();
    if (auto read = readWords(); !read)
        return read.error();
    matchByWords();
    for (const Expected &expected : m_expected)
        compare(expected);
    for (size_t i = 0; i < m_groups.size(); ++i) {
        if (!m_taken[i])
            addNew(m_groups[i]);
    }
    checkDeletions();
    std::stable_sort(
        m_review.changes.begin(), m_review.changes.end(), [](const PdfChange &a, const PdfChange &b) { return a.page < b.page; });
    m_review.notice = notice();
    return std::move(m_review);
}

Result<Done> Reviewer::findExpected()
{
    return m_manifest ? expectManifest() : expectNames();
}

Result<Done> Reviewer::expectManifest()
{
    QHash<QUuid, qint64> articles;
    bool any = false;
    for (const ExportManifest::Article &article : m_manifest->articles) {
        const qint64 key = m_records.newestVersion(article.id);
        any = any || key != 0;
        articles.insert(article.id, key);
        m_pages.push_back({key, article.firstPage, std::max(1, article.pages)});
    }
    if (!any)
        return Error{Translated::tr("“%1” has no article of this project. Open the project that it was exported from.").arg(m_path)};
    std::stable_sort(m_pages.begin(), m_pages.end(), [](const Pages &a, const Pages &b) { return a.first < b.first; });
    QSet<QUuid> known;
    for (const ExportManifest::Mark &mark : m_manifest->marks) {
        if (mark.id.isNull() || known.contains(mark.id))
            continue;
        known.insert(mark.id);
        Expected expected{mark, {}, articles.value(mark.article), -1};
        expected.now = m_records.now(mark.record, mark.id, expected.article);
        m_expected.push_back(std::move(expected));
    }
    return Done{};
}

Result<Done> Reviewer::expectNames()
{
    if (auto found = findPages(); !found)
        return found;
    const bool arePrinted = !m_pages.empty();
    for (const AnnotationGroup &group : m_groups) {
        for (const Record record : {Record::Tagging, Record::Note, Record::Position}) {
            const RecordNow now = group.id.isNull() ? RecordNow() : m_records.now(record, group.id, 0);
            if (!now.article)
                continue;
            m_expected.push_back({{head(group).name, record, group.id, {}, now.contents}, now, now.passage.article, -1});
            if (!arePrinted)
                m_pages.push_back({now.passage.article, head(group).page, 1});
            break;
        }
    }
    if (m_pages.empty())
        findTitle();
    if (m_expected.empty())
        expectArticles();
    if (m_pages.empty())
        return Error{Translated::tr("“%1” was not exported from this project, or the program it was saved with has taken out what "
                                    "tells so.")
                         .arg(m_path)};
    return Done{};
}

void Reviewer::matchByName()
{
    QHash<QUuid, size_t> groups;
    for (size_t i = 0; i < m_groups.size(); ++i) {
        if (!m_groups[i].id.isNull())
            groups.insert(m_groups[i].id, i);
    }
    for (Expected &expected : m_expected) {
        const auto group = groups.constFind(expected.mark.id);
        if (group == groups.constEnd())
            continue;
        expected.group = int(*group);
        m_taken[*group] = true;
    }
}

Result<Done> Reviewer::readWords()
{
    std::vector<PdfAnnotation> sought;
    std::vector<size_t> indexes;
    for (size_t i = 0; i < m_groups.size(); ++i) {
        for (const size_t mark : m_taken[i] ? std::vector<size_t>() : m_groups[i].marks) {
            if (m_file.annotations[mark].quads.empty())
                continue;
            sought.push_back(m_file.annotations[mark]);
            indexes.push_back(mark);
        }
    }
    const auto words = sought.empty() ? std::vector<QString>() : wordsUnder(m_path, sought, m_progress);
    if (m_progress.isCancelled())
        return Error{Translated::tr("The comparison was cancelled.")};
    if (!words)
        return words.error();
    for (size_t i = 0; i < indexes.size(); ++i)
        m_words[indexes[i]] = (*words)[i];
    return Done{};
}

QString Reviewer::wordsOf(const AnnotationGroup &group) const
{
    QString words;
    for (const size_t mark : group.marks)
        words += (words.isEmpty() || m_words[mark].isEmpty() ? QString() : QStringLiteral(" ")) + m_words[mark];
    return words;
}

void Reviewer::matchByWords()
{
    QHash<qint64, std::vector<size_t>> missing;
    for (size_t i = 0; i < m_expected.size(); ++i) {
        if (m_expected[i].group < 0 && m_expected[i].now.article)
            missing[m_expected[i].article].push_back(i);
    }
    for (size_t group = 0; group < m_groups.size() && !missing.isEmpty(); ++group) {
        if (m_taken[group])
            continue;
        for (const Pages &pages : articlesNear(head(m_groups[group]).page)) {
            if (!m_taken[group])
                matchByWords(group, missing.value(pages.article));
        }
    }
}

void Reviewer::matchByWords(size_t group, const std::vector<size_t> &expected)
{
    const QString words = SqueezedText(wordsOf(m_groups[group])).text();
    constexpr qsizetype surely = 15; // letters that are no chance
    int best = 0;
    Expected *found = nullptr;
    for (const size_t index : expected) {
        Expected &candidate = m_expected[index];
        // What it was called is not known without the list: who has marked the same words is another one.
        const bool isNameless = !m_manifest && candidate.mark.record == Record::Position;
        if (isNameless && head(m_groups[group]).author != candidate.now.author)
            continue;
        const QString all = SqueezedText(candidate.now.allWords).text();
        // Of what goes over two pages, the beginning or the end may stand for itself.
        const bool part = words.size() >= surely && (all.startsWith(words) || all.endsWith(words));
        if (all.isEmpty() ? !words.isEmpty() : (words.isEmpty() || (all != words && !part)))
            continue;
        const int score = (candidate.group < 0 ? 1 : 0) + (isNameless ? 1 : 0) + (all == words ? 2 : 0)
            + (sameWords(head(m_groups[group]).contents, candidate.mark.contents) ? 4 : 0);
        const bool free = candidate.group < 0 || (part && all != words);
        // Without words, what it says is all there is.
        if (free && score > best && (!all.isEmpty() || score >= 4)) {
            best = score;
            found = &candidate;
        }
    }
    if (!found)
        return;
    m_taken[group] = true;
    if (found->group < 0)
        found->group = int(group);
}

QString Reviewer::notice() const
{
    if (!m_notice.isEmpty())
        return m_notice;
    if (!m_manifest)
        return Translated::tr(
            "The program this PDF was saved with has taken out the list of what was exported. Marks that were deleted, and "
            "changed remarks on positions, cannot be told.");
    const auto others = std::count_if(m_pages.begin(), m_pages.end(), [](const Pages &pages) { return pages.article == 0; });
    return others == 0 ? QString() : Translated::tr("%n article(s) of this PDF are not in this project.", nullptr, int(others));
}

} // namespace Parallax
