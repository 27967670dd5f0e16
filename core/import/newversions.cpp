// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/newversions.h"

#include "core/articles/versions.h"
#include "core/project/project.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(NewVersions)
};

/// Every four words in a row.
QSet<size_t> phrasesOf(const QString &text)
{
    constexpr qsizetype length = 4;
    const QStringList words = text.toCaseFolded().simplified().split(u' ');
    QSet<size_t> phrases;
    for (qsizetype i = 0; i + length <= words.size(); ++i)
        phrases.insert(qHashRange(words.begin() + i, words.begin() + i + length));
    return phrases;
}

/// Some pages give the address of the section, or of the outlet, as that of each article; two reports of the same events
/// have next to no phrases in common.
bool isSameReport(Project &project, const Article &a, const Article &b)
{
    if (!a.title.isEmpty() && a.title == b.title)
        return true;
    constexpr double enough = 0.15;
    const QSet<size_t> inA = phrasesOf(project.articles().text(a.key));
    const QSet<size_t> inB = phrasesOf(project.articles().text(b.key));
    const auto shared = std::count_if(inA.begin(), inA.end(), [&inB](size_t phrase) { return inB.contains(phrase); });
    return double(shared) >= enough * double(std::min(inA.size(), inB.size()));
}

/// The newest report that `after` may be the new version of; `other` tells one of those that only have its address.
std::optional<Article> earlierReport(Project &project, const Article &after, std::optional<Article> &other)
{
    // A section's address may be that of thousands.
    constexpr int mostLookedAt = 20;
    int lookedAt = 0;
    for (const qint64 key : project.articles().withUrl(after.url)) {
        const auto before = key < after.key ? project.articles().article(key) : std::nullopt;
        if (!before || before->supersededBy)
            continue;
        if (isSameReport(project, *before, after))
            return before;
        if (!other)
            other = before;
        if (++lookedAt == mostLookedAt)
            break;
    }
    return std::nullopt;
}

void takePlace(Project &project, qint64 newer, ImportReport &report)
{
    if (!earlierVersion(project, newer))
        return;
    const Article after = *project.articles().article(newer);
    std::optional<Article> other;
    const auto before = earlierReport(project, after, other);
    if (!before) {
        if (other)
            report.notes.push_back({after.file,
                Translated::tr("It has the same address as “%1”, but hardly the same words, so both are kept.")
                    .arg(other->displayTitle())});
        return;
    }
    const auto moved = supersede(project, before->key, newer);
    if (!moved) {
        report.notes.push_back({after.file, moved.error().message});
        return;
    }
    ++report.superseded;
    report.orphans += moved->orphans;
    if (moved->orphans > 0)
        report.notes.push_back({after.file,
            Translated::tr("This is a new version of “%1”. %n annotation(s) were not found in it and wait to be placed by hand.", nullptr,
                moved->orphans)
                .arg(before->displayTitle())});
    if (moved->left > 0)
        report.notes.push_back({after.file,
            Translated::tr(
                "This is a new version of “%1”. The words of %n position(s), statement(s) or event(s) were not found in it; they stay with "
                "the old version.",
                nullptr, moved->left)
                .arg(before->displayTitle())});
}

} // namespace

void takePlaces(Project &project, ImportReport &report)
{
    if (report.keys.empty())
        return;
    for (const qint64 key : project.articles().repeatingUrls(*std::min_element(report.keys.begin(), report.keys.end())))
        takePlace(project, key, report);
}

} // namespace Parallax
