// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotatedpdf/pdfreviewwords.h"

#include "core/words/momenttext.h"
#include "core/words/quotationmarks.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(PdfReview)
};

using Kind = PdfChange::Kind;
using Record = ExportManifest::Record;

QString deletedName(Record record)
{
    switch (record) {
    case Record::Note:
        return Translated::tr("Note deleted");
    case Record::Position:
        return Translated::tr("Position deleted");
    case Record::Tagging:
        break;
    }
    return Translated::tr("Tag deleted");
}

} // namespace

bool takesTag(const PdfChange &change)
{
    return change.kind == Kind::NewHighlight && !change.passage.span.isEmpty();
}

QString changeName(const PdfChange &change)
{
    switch (change.kind) {
    case Kind::ChangedNote:
        return Translated::tr("Note changed");
    case Kind::NewHighlight:
        return takesTag(change) ? Translated::tr("New highlight") : Translated::tr("New note");
    case Kind::Reply:
        return Translated::tr("Reply");
    case Kind::Deleted:
        return deletedName(change.record);
    case Kind::NotPlaced:
        break;
    }
    return Translated::tr("Cannot be taken over");
}

QString changeSignature(const PdfChange &change)
{
    QStringList parts;
    if (!change.author.isEmpty())
        parts.append(change.author);
    if (change.when.isValid())
        parts.append(momentText(change.when));
    parts.append(Translated::tr("page %1").arg(change.page + 1));
    return parts.join(u" · "_s);
}

std::vector<ReviewLine> reviewLines(const PdfChange &change, const QString &mark)
{
    using Role = ReviewLine::Role;
    std::vector<ReviewLine> lines;
    if (!change.words.isEmpty())
        lines.push_back({Role::Quote, withMarksInPairs(change.words)});
    if (!mark.isEmpty())
        lines.push_back({Role::Mark, mark});
    if (change.kind == Kind::NewHighlight) {
        if (!takesTag(change))
            lines.push_back({Role::Plain, Translated::tr("becomes a note on the article")});
        else if (change.tag.isEmpty())
            lines.push_back({Role::Plain, Translated::tr("becomes a note without a tag")});
        else
            lines.push_back({Role::Tag, change.tag});
    }
    // What is answered stays.
    if (!change.before.isEmpty())
        lines.push_back({change.kind == Kind::Reply ? Role::Plain : Role::Before, change.before.simplified()});
    if (!change.after.isEmpty())
        lines.push_back({Role::After, change.after.simplified()});
    else if (change.kind == Kind::ChangedNote)
        lines.push_back({Role::Plain, Translated::tr("the note was emptied")});
    if (!change.why.isEmpty())
        lines.push_back({Role::Warning, change.why});
    return lines;
}

QString changeSentence(const PdfChange &change, const QString &mark)
{
    QStringList parts{changeName(change), changeSignature(change)};
    for (const ReviewLine &line : reviewLines(change, mark))
        parts.append(line.role == ReviewLine::Role::Before ? Translated::tr("before: %1").arg(line.text) : line.text);
    return parts.join(u"; "_s);
}

QString reviewFigures(const PdfReview &review)
{
    const auto countIf = [&review](auto is) { return int(std::count_if(review.changes.begin(), review.changes.end(), is)); };
    const auto count = [&countIf](Kind kind) { return countIf([kind](const PdfChange &each) { return each.kind == kind; }); };
    const int highlights = countIf(takesTag);
    QStringList parts;
    if (const int number = count(Kind::ChangedNote))
        parts.append(Translated::tr("%n note(s) changed", nullptr, number));
    if (highlights > 0)
        parts.append(Translated::tr("%n new highlight(s)", nullptr, highlights));
    if (const int number = count(Kind::NewHighlight) - highlights)
        parts.append(Translated::tr("%n new note(s)", nullptr, number));
    if (const int number = count(Kind::Reply))
        parts.append(Translated::tr("%n reply/replies", nullptr, number));
    if (const int number = count(Kind::Deleted))
        parts.append(Translated::tr("%n deleted", nullptr, number));
    if (const int number = count(Kind::NotPlaced))
        parts.append(Translated::tr("%n cannot be taken over", nullptr, number));
    if (review.unchanged > 0)
        parts.append(Translated::tr("%n mark(s) unchanged", nullptr, review.unchanged));
    return parts.join(u" · "_s);
}

} // namespace Parallax
