// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands.h"
#include "app/openproject.h"
#include "core/annotatedpdf/annotatedpdf.h"
#include "core/tags/codebook.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

#include <array>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(AnnotatePdfCommand)
};

/// Null, or the sentence that says which word is none.
QString leaveOut(PdfChoice &choice, const QStringList &words)
{
    for (const QString &word : words) {
        if (word == "tags"_L1)
            choice.tags = false;
        else if (word == "notes"_L1)
            choice.notes = false;
        else if (word == "positions"_L1)
            choice.positions = false;
        else if (word == "suggested"_L1)
            choice.suggested = false;
        else if (word == "entities"_L1)
            choice.entityTypes.clear();
        else
            return Translated::tr("“%1” cannot be left out; what can is tags, notes, positions, suggested and entities.").arg(word);
    }
    return {};
}

/// Null, or what is wrong with the command line.
QString readChoice(const QCommandLineParser &line, PdfChoice &choice)
{
    const QString paper = line.value(u"paper"_s);
    if (paper != "a4"_L1 && paper != "letter"_L1)
        return Translated::tr("There is no paper “%1”; the papers are a4 and letter.").arg(paper);
    choice.letter = paper == "letter"_L1;
    choice.authors = line.values(u"author"_s);
    if (line.value(u"o"_s).isEmpty())
        return Translated::tr("Say with -o which file, or which folder, to write.");
    if (line.isSet(u"all"_s) == (line.positionalArguments().size() > 1))
        return Translated::tr("Name the articles by their ids, or say --all; a dump lists them.");
    return leaveOut(choice, line.values(u"without"_s));
}

Result<std::vector<qint64>> chosenArticles(Project &project, const QStringList &ids)
{
    if (ids.isEmpty())
        return project.articles().keys(ArticleTable::Order::Published);
    std::vector<qint64> articles;
    for (const QString &id : ids) {
        const auto key = project.articles().keyOf(QUuid::fromString(id));
        if (!key)
            return Error{Translated::tr("The project has no article “%1”. Its articles and their ids are listed by a dump.").arg(id)};
        articles.push_back(*key);
    }
    return articles;
}

Result<Done> chooseTags(Project &project, const QStringList &paths, PdfChoice &choice)
{
    const std::vector<Tag> tags = project.tags().all();
    for (const QString &path : paths) {
        const QUuid id = findTag(tags, path);
        if (id.isNull())
            return Error{Translated::tr("The project has no tag “%1”. A dump lists its tags.").arg(path)};
        choice.onlyTags.push_back(id);
    }
    return Done{};
}

ExitCode annotate(const QCommandLineParser &line, Console &console)
{
    PdfChoice choice = PdfChoice::everything();
    if (const QString wrong = readChoice(line, choice); !wrong.isNull()) {
        console.message(wrong);
        return ExitCode::WrongUsage;
    }
    const auto project = openProject(line.positionalArguments().constFirst(), Project::Access::Read, console);
    if (!project)
        return ExitCode::Failed;
    Progress progress([&console](qint64 done, qint64 total) { console.report(done, total); });
    const CancelOnInterrupt interrupt(progress);
    const auto written = [&]() -> Result<AnnotatedPdfWritten> {
        const auto articles = chosenArticles(*project, line.positionalArguments().mid(1));
        if (!articles)
            return articles.error();
        if (const auto tags = chooseTags(*project, line.values(u"tag"_s), choice); !tags)
            return tags.error();
        const QString path = line.value(u"o"_s);
        const bool oneFile = path.endsWith(".pdf"_L1, Qt::CaseInsensitive) && !QFileInfo(path).isDir();
        return oneFile ? writeAnnotatedPdf(*project, path, *articles, choice, progress)
                       : writeAnnotatedPdfs(*project, path, *articles, choice, progress);
    }();
    console.clearBar();
    if (!written) {
        console.message(written.error().message);
        return ExitCode::Failed;
    }
    for (const QString &sentence : written->notPlaced)
        console.message(sentence);
    console.message(Translated::tr("Files: %1; articles: %2; pages: %3; annotations: %4.")
                        .arg(QString::number(written->files), QString::number(written->articles), QString::number(written->pages),
                            QString::number(written->annotations)));
    return written->notPlaced.isEmpty() ? ExitCode::Done : ExitCode::SomeFailed;
}

} // namespace

Command annotatePdfCommand()
{
    const QList<QCommandLineOption> options{
        {u"all"_s, Translated::tr("All articles of the project.")},
        {QStringList{u"o"_s, u"output"_s}, Translated::tr("The PDF file for all of them; or a folder, for a file an article."),
            u"FILE|FOLDER"_s},
        {u"without"_s, Translated::tr("What to leave out: tags, notes, positions, suggested (positions) or entities; may be repeated."),
            u"WHAT"_s},
        {u"tag"_s, Translated::tr("Only this tag with those below it, as Red lines/NATO; may be repeated."), u"PATH"_s},
        {u"author"_s, Translated::tr("Only tags and notes of this person; may be repeated."), u"NAME"_s},
        {u"paper"_s, Translated::tr("Size of the pages: a4 or letter."), u"SIZE"_s, u"a4"_s},
    };
    return {u"annotate-pdf"_s, u"PROJECT (--all | ID…) -o FILE.pdf|FOLDER [--without WHAT]… [--tag PATH]… [--author NAME]…"_s,
        Translated::tr("Write articles as PDFs whose marks are annotations that can be edited."), 1, -1, options, annotate};
}

} // namespace Parallax
