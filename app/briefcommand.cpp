// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands.h"
#include "app/openproject.h"
#include "core/briefingexport/briefingexport.h"
#include "core/drafting/briefingtemplates.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(BriefCommand)
};

/// By its id, or else by its title; with no name the only one.
Result<QUuid> findBriefing(Project &project, const QString &name)
{
    const std::vector<Briefing> all = project.briefings().list();
    std::vector<QUuid> found;
    for (const Briefing &briefing : all) {
        if (name.isNull() || briefing.title == name || briefing.id == QUuid::fromString(name))
            found.push_back(briefing.id);
    }
    if (found.size() == 1)
        return found.front();
    if (all.empty())
        return Error{Translated::tr("The project has no briefing yet. Write one in the window, or have one drafted with --draft.")};
    if (found.empty())
        return Error{Translated::tr("The project has no briefing “%1”; “--list” tells which there are.").arg(name)};
    return Error{Translated::tr("Several briefings could be meant. Name one by its id; “--list” tells them.")};
}

Result<BriefingTemplate> findTemplate(const QString &name)
{
    const auto ours = briefingTemplates({});
    const auto found = std::find_if(ours.begin(), ours.end(), [&name](const BriefingTemplate &it) { return it.id == name; });
    if (found != ours.end())
        return *found;
    if (QFileInfo::exists(name))
        return readTemplate(name);
    QStringList names;
    for (const BriefingTemplate &it : ours)
        names.append(it.id);
    return Error{
        Translated::tr("There is no template “%1”, nor a file of that name; the templates are %2.").arg(name, names.join(u", "_s))};
}

Result<QUuid> draft(Project &project, const QCommandLineParser &line, Console &console)
{
    const auto from = findTemplate(line.value(u"draft"_s));
    if (!from)
        return from.error();
    const QString named = line.positionalArguments().value(1);
    const QString title = named.isNull() ? from->name : named;
    const auto drafted = draftBriefing(project, *from, title, BlockScope{line.isSet(u"suggested"_s)});
    if (!drafted)
        return drafted.error();
    for (const QString &sentence : drafted->empty)
        console.message(sentence);
    console.message(Translated::tr("Drafted “%1”. Sentences, each with its citation: %2.").arg(title).arg(drafted->sentences));
    return drafted->briefing;
}

ExitCode list(const QCommandLineParser &line, Console &console)
{
    const auto project = openProject(line.positionalArguments().constFirst(), Project::Access::Read, console);
    if (!project)
        return ExitCode::Failed;
    for (const Briefing &briefing : project->briefings().list()) {
        const QStringList fields{
            briefing.id.toString(QUuid::WithoutBraces), briefing.changed.toString(Qt::ISODate), briefing.title.simplified()};
        console.result(fields.join(u'\t'));
    }
    return ExitCode::Done;
}

QString wrongPaper(const QString &paper)
{
    return paper == "a4"_L1 || paper == "letter"_L1 ? QString()
                                                    : Translated::tr("There is no paper “%1”; the papers are a4 and letter.").arg(paper);
}

ExitCode brief(const QCommandLineParser &line, Console &console)
{
    if (line.isSet(u"list"_s))
        return list(line, console);
    const QString path = line.value(u"o"_s);
    const auto format = briefingFormat(path);
    QString wrong = wrongPaper(line.value(u"paper"_s));
    if (!format)
        wrong = path.isEmpty() ? Translated::tr("Say with -o which file to write.")
                               : Translated::tr("What to write is told by the end of the file's name: .pdf, .odt, .docx, .html or .md.");
    if (!wrong.isNull()) {
        console.message(wrong);
        return ExitCode::WrongUsage;
    }
    const bool drafts = line.isSet(u"draft"_s);
    const auto access = drafts ? Project::Access::Write : Project::Access::Read;
    const auto project = openProject(line.positionalArguments().constFirst(), access, console);
    if (!project)
        return ExitCode::Failed;
    Progress progress([&console](qint64 done, qint64 total) { console.report(done, total); });
    const CancelOnInterrupt interrupt(progress);
    const auto written = [&]() -> Result<BriefingWritten> {
        const auto briefing = drafts ? draft(*project, line, console) : findBriefing(*project, line.positionalArguments().value(1));
        if (!briefing)
            return briefing.error();
        BriefingExport options;
        options.notes = line.isSet(u"endnotes"_s) ? BriefingExport::Notes::End : BriefingExport::Notes::Foot;
        options.letter = line.value(u"paper"_s) == "letter"_L1;
        return writeBriefingFile(*project, *briefing, path, *format, options, progress);
    }();
    console.clearBar();
    if (!written) {
        console.message(written.error().message);
        return ExitCode::Failed;
    }
    if (written->notShown.isEmpty())
        return ExitCode::Done;
    console.message(written->notShown);
    return ExitCode::SomeFailed;
}

} // namespace

Command briefCommand()
{
    const QList<QCommandLineOption> options{
        {QStringList{u"o"_s, u"output"_s}, Translated::tr("The file to write: .pdf, .odt, .docx, .html or .md."), u"FILE"_s},
        {u"list"_s, Translated::tr("Only list the briefings: id, last change, title.")},
        {u"draft"_s,
            Translated::tr("Draft the briefing from the project first: one-page-brief, position-paper, chronology, source-summary, or a "
                           "file of your own."),
            u"TEMPLATE"_s},
        {u"suggested"_s, Translated::tr("In a draft also what nobody has accepted yet; it is marked so.")},
        {u"endnotes"_s, Translated::tr("Sources at the end and not at the foot of the pages.")},
        {u"paper"_s, Translated::tr("Size of the pages: a4 or letter."), u"SIZE"_s, u"a4"_s},
    };
    return {u"brief"_s, u"PROJECT [BRIEFING] (-o FILE.pdf|odt|docx|html|md [--draft TEMPLATE [--suggested]] [--endnotes] | --list)"_s,
        Translated::tr("Write a briefing, with its sources, as a document."), 1, 2, options, brief};
}

} // namespace Parallax
