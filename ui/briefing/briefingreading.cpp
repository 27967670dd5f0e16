// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/briefing/briefingreading.h"

#include "core/project/project.h"
#include "core/project/readfault.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Parallax::BriefingReading)
};

} // namespace

const BriefingSource *BriefingReading::source(const QString &name) const
{
    const auto &sources = pages.briefing.sources;
    const auto found = std::find_if(sources.begin(), sources.end(), [&](const BriefingSource &source) { return source.name == name; });
    return found == sources.end() ? nullptr : &*found;
}

Result<BriefingReading> readBriefingAt(const QString &path, const QUuid &briefing, const QString &text, bool checksLanguage)
{
    const auto project = Project::open(path, Project::Access::Read);
    if (!project)
        return project.error();
    return orFault(**project, [&]() -> Result<BriefingReading> {
        // A null text would mean the stored one.
        const QString typed = text.isNull() ? u""_s : text;
        auto pages = briefingPages(**project, briefing, typed);
        if (!pages)
            return Error{Words::tr("The briefing is not in the project any more.")};
        BriefingReading reading{briefing, typed, std::move(*pages), {}, {}, {}, 0};
        const BriefingDocument &document = reading.pages.briefing.document;
        reading.sentences = sentencesOf(typed, document);
        if (checksLanguage)
            reading.estimative = readEstimative(typed, document);
        reading.problems = problemsOf(typed, reading.pages.briefing, reading.sentences, reading.estimative.findings);
        reading.words = wordCount(document);
        return reading;
    });
}

} // namespace Parallax
