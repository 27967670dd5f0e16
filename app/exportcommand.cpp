// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands.h"
#include "app/openproject.h"
#include "core/exchange/annotationexport.h"
#include "core/tags/codebook.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)
};

std::optional<AnnotationFormat> formatFromName(const QString &name)
{
    if (name == "csv"_L1)
        return AnnotationFormat::Csv;
    if (name == "markdown"_L1)
        return AnnotationFormat::Markdown;
    return std::nullopt;
}

/// The tags of these paths and those below them; the Error names a path that there is not.
Result<std::vector<QUuid>> tagsBelow(const std::vector<Tag> &tags, const QStringList &paths)
{
    QSet<QUuid> chosen;
    for (const QString &path : paths) {
        const QUuid id = findTag(tags, path);
        if (id.isNull())
            return Error{Translated::tr("The project has no tag “%1”. A dump lists its tags.").arg(path)};
        chosen.insert(id);
    }
    std::vector<QUuid> ids;
    // Parents come before what is below them.
    for (const Tag &tag : tags) {
        if (!chosen.contains(tag.id) && !chosen.contains(tag.parent))
            continue;
        chosen.insert(tag.id);
        ids.push_back(tag.id);
    }
    return ids;
}

ExitCode exportTaggings(const QCommandLineParser &line, Console &console)
{
    const auto format = formatFromName(line.value(u"format"_s));
    if (!format) {
        console.message(line.isSet(u"format"_s)
                ? Translated::tr("There is no format “%1”; the formats are csv and markdown.").arg(line.value(u"format"_s))
                : Translated::tr("Say with --format what to write: csv or markdown."));
        return ExitCode::WrongUsage;
    }
    const QString path = line.value(u"o"_s);
    if (path.isEmpty()) {
        console.message(Translated::tr("Say with -o which file to write."));
        return ExitCode::WrongUsage;
    }
    const auto project = openProject(line.positionalArguments().constFirst(), Project::Access::Read, console);
    if (!project)
        return ExitCode::Failed;
    AnnotationFilter filter;
    auto tags = tagsBelow(project->tags().all(), line.values(u"tag"_s));
    if (tags)
        filter.tags = std::move(*tags);
    const Progress progress([&console](qint64 done, qint64 total) { console.report(done, total); });
    const auto written = tags ? writeAnnotationFile(*project, path, *format, filter, progress) : Result<qint64>(tags.error());
    console.clearBar();
    if (!written) {
        console.message(written.error().message);
        return ExitCode::Failed;
    }
    console.message(Translated::tr("Taggings and notes written: %1.").arg(*written));
    return ExitCode::Done;
}

} // namespace

Command exportCommand()
{
    const QList<QCommandLineOption> options{
        {u"format"_s, Translated::tr("What to write: csv (for spreadsheets) or markdown."), u"NAME"_s},
        {QStringList{u"o"_s, u"output"_s}, Translated::tr("The file to write."), u"FILE"_s},
        {u"tag"_s, Translated::tr("Only this tag with those below it, as Red lines/NATO; may be repeated."), u"PATH"_s},
    };
    return {u"export"_s, u"PROJECT --format csv|markdown -o FILE [--tag PATH]…"_s,
        Translated::tr("Write taggings and notes with their passages and sources."), 1, 1, options, exportTaggings};
}

} // namespace Parallax
