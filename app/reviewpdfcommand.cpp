// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands.h"
#include "app/openproject.h"
#include "core/pdfreview/pdfreview.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(ReviewPdfCommand)
};

QString kindName(const PdfChange &change)
{
    switch (change.kind) {
    case PdfChange::Kind::ChangedNote:
        return Translated::tr("changed note");
    case PdfChange::Kind::NewHighlight:
        return change.passage.span.isEmpty() ? Translated::tr("new note") : Translated::tr("new highlight");
    case PdfChange::Kind::Reply:
        return Translated::tr("reply");
    case PdfChange::Kind::Deleted:
        return Translated::tr("deleted");
    case PdfChange::Kind::NotPlaced:
        return Translated::tr("not taken over");
    }
    return {};
}

/// One line of text a change, so that it can be read by programs too: page, kind, words, tag, note before and after, who, when
/// and what needs a look.
QString lineOf(const PdfChange &change)
{
    const QStringList fields{Translated::tr("page %1").arg(change.page + 1), kindName(change), change.words, change.tag, change.before,
        change.after, change.author, change.when.isValid() ? change.when.toUTC().toString(Qt::ISODate) : QString(), change.why};
    QStringList shown;
    for (QString field : fields)
        shown.append(field.simplified());
    return shown.join(u'\t');
}

ExitCode review(const QCommandLineParser &line, Console &console)
{
    const bool preview = line.isSet(u"preview"_s);
    const auto access = preview ? Project::Access::Read : Project::Access::Write;
    const auto project = openProject(line.positionalArguments().constFirst(), access, console);
    if (!project)
        return ExitCode::Failed;
    Progress progress([&console](qint64 done, qint64 total) { console.report(done, total); });
    const CancelOnInterrupt interrupt(progress);
    const auto found = reviewPdf(*project, line.positionalArguments().at(1), progress);
    console.clearBar();
    if (!found) {
        console.message(found.error().message);
        return ExitCode::Failed;
    }
    bool left = false;
    for (const PdfChange &change : found->changes) {
        console.result(lineOf(change));
        left = left || !change.chosen || change.kind == PdfChange::Kind::NotPlaced;
    }
    if (!found->notice.isNull())
        console.message(found->notice);
    if (preview) {
        console.message(Translated::tr("Changes: %1; marks as they were: %2.").arg(found->changes.size()).arg(found->unchanged));
    } else {
        const auto made = applyReview(*project, *found);
        if (!made) {
            console.message(made.error().message);
            return ExitCode::Failed;
        }
        console.message(Translated::tr("Changes taken over: %1; marks as they were: %2.").arg(*made).arg(found->unchanged));
    }
    return left ? ExitCode::SomeFailed : ExitCode::Done;
}

} // namespace

Command reviewPdfCommand()
{
    const QList<QCommandLineOption> options{
        {u"preview"_s, Translated::tr("Only list what was changed.")},
    };
    return {u"review-pdf"_s, u"PROJECT FILE.pdf [--preview]"_s,
        Translated::tr("Take over what was changed in an annotated PDF: notes, highlights, replies, deletions."), 2, 2, options, review};
}

} // namespace Parallax
