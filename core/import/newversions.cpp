// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/newversions.h"

#include "core/articles/versions.h"
#include "core/project/project.h"

#include <QCoreApplication>

#include <algorithm>

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(NewVersions)
};

void takePlace(Project &project, qint64 newer, ImportReport &report)
{
    const auto older = earlierVersion(project, newer);
    if (!older)
        return;
    const QString file = project.articles().article(newer)->file;
    const QString title = project.articles().article(*older)->displayTitle();
    const auto moved = supersede(project, *older, newer);
    if (!moved) {
        report.notes.push_back({file, moved.error().message});
        return;
    }
    ++report.superseded;
    report.orphans += moved->orphans;
    if (moved->orphans > 0)
        report.notes.push_back({file,
            Translated::tr("This is a new version of “%1”. %n annotation(s) were not found in it and wait to be placed by hand.", nullptr,
                moved->orphans)
                .arg(title)});
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
