// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/briefing/briefingversions.h"

#include "core/project/project.h"
#include "core/project/readfault.h"

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr qint64 sittingSeconds = 600;

bool goesOn(const BriefingVersion &newer, const BriefingVersion &older)
{
    return newer.what == older.what && newer.author == older.author && older.time.secsTo(newer.time) < sittingSeconds;
}

std::vector<BriefingVersion> joined(const std::vector<BriefingVersion> &versions)
{
    std::vector<BriefingVersion> kept;
    QDateTime since;
    for (size_t i = 0; i < versions.size(); ++i) {
        BriefingVersion version = versions[i];
        const bool first = i + 1 == versions.size();
        if (!kept.empty() && !first && goesOn({0, kept.back().what, kept.back().author, since, {}}, version)) {
            since = version.time;
            continue;
        }
        since = version.time;
        kept.push_back(std::move(version));
    }
    return kept;
}

} // namespace

Result<std::vector<BriefingVersion>> readVersions(const QString &path, const QUuid &briefing)
{
    const auto project = Project::open(path, Project::Access::Read);
    if (!project)
        return project.error();
    return orFault(**project, [&]() -> Result<std::vector<BriefingVersion>> {
        std::vector<BriefingVersion> versions;
        for (const RecordChange &change : (*project)->journal().history(RecordKey::of(u"briefing"_s, briefing))) {
            // One that only has another title is no version of the text.
            const auto text = change.after.constFind(u"text"_s);
            if (text != change.after.constEnd())
                versions.push_back({change.entry.number, change.entry.label, change.entry.author, change.entry.time, text->toString()});
        }
        return joined(versions);
    });
}

} // namespace Parallax
