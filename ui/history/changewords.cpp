// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/changewords.h"

#include "core/base/entitytype.h"
#include "core/base/eventdate.h"
#include "core/words/datetext.h"
#include "core/words/entitywords.h"
#include "ui/history/changevalues.h"
#include "ui/history/findingchangewords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(ChangeWords)
};

/// Its last words.
QString quotedEnd(const QVariant &value)
{
    const QString text = value.toString().simplified();
    return text.size() <= mostShownCharacters ? quoted(value) : u"“…%1”"_s.arg(text.right(mostShownCharacters / 2).trimmed());
}

QString placeWords(const ChangeValues &values)
{
    if (values.changed(u"article_id"_s))
        return Translated::tr("Taken over into the corrected version");
    if (values.hadNone(u"start"_s))
        return Translated::tr("Placed by hand");
    if (values.hasNone(u"start"_s))
        return Translated::tr("Not found in the corrected version");
    if (!values.changed(u"end"_s))
        return Translated::tr("Start moved");
    return values.changed(u"start"_s) ? Translated::tr("Passage moved") : Translated::tr("End moved");
}

bool moves(const ChangeValues &values)
{
    return values.changed(u"start"_s) || values.changed(u"end"_s) || values.changed(u"article_id"_s);
}

ChangeWords moved(const ChangeValues &values)
{
    // Of a long passage the words at the end that was moved.
    if (values.changed(u"end"_s) && !values.changed(u"start"_s) && !values.changed(u"article_id"_s))
        return {placeWords(values), quotedEnd(values.before(u"quote"_s)), quotedEnd(values.after(u"quote"_s))};
    return {placeWords(values), quoted(values.before(u"quote"_s)), quoted(values.after(u"quote"_s))};
}

ChangeWords taggingWords(const RecordChange &change, const RecordName &nameOf)
{
    const ChangeValues values{change};
    if (change.kind == RowChange::Kind::Insert)
        return {Translated::tr("Tagged “%1”").arg(nameOf(u"tag"_s, values.after(u"tag_id"_s))), {}, quoted(values.after(u"quote"_s))};
    if (change.kind == RowChange::Kind::Delete)
        return {
            Translated::tr("Tag “%1” removed").arg(nameOf(u"tag"_s, values.before(u"tag_id"_s))), quoted(values.before(u"quote"_s)), {}};
    if (values.changed(u"tag_id"_s))
        return values.named(Translated::tr("Tag changed"), u"tag_id"_s, u"tag"_s, nameOf);
    return moves(values) ? moved(values) : ChangeWords{Translated::tr("Words around it changed"), {}, {}};
}

ChangeWords noteWords(const RecordChange &change)
{
    const ChangeValues values{change};
    if (change.kind == RowChange::Kind::Insert)
        return values.of(Translated::tr("Note written"), u"body"_s);
    if (change.kind == RowChange::Kind::Delete)
        return values.of(Translated::tr("Note deleted"), u"body"_s);
    if (values.changed(u"body"_s))
        return values.of(Translated::tr("Note changed"), u"body"_s);
    return moves(values) ? moved(values) : ChangeWords{Translated::tr("Note moved to something else"), {}, {}};
}

/// What differs, without the words before and after it that are alike.
ChangeWords rewritten(const QString &what, const QString &before, const QString &after)
{
    const auto isWord = [](const QString &text, qsizetype at) { return at >= 0 && at < text.size() && text[at].isLetterOrNumber(); };
    const qsizetype most = std::min(before.size(), after.size());
    qsizetype start = 0;
    while (start < most && before[start] == after[start])
        ++start;
    while (start > 0 && isWord(before, start - 1) && (isWord(before, start) || isWord(after, start)))
        --start;
    qsizetype end = 0;
    while (end < most - start && before[before.size() - 1 - end] == after[after.size() - 1 - end])
        ++end;
    while (end > 0 && isWord(before, before.size() - end)
        && (isWord(before, before.size() - end - 1) || isWord(after, after.size() - end - 1)))
        --end;
    return {what, quoted(before.mid(start, before.size() - end - start)), quoted(after.mid(start, after.size() - end - start))};
}

ChangeWords briefingWords(const RecordChange &change)
{
    const ChangeValues values{change};
    if (change.kind == RowChange::Kind::Insert)
        return {Translated::tr("Briefing “%1” added").arg(shortened(values.after(u"title"_s))), {}, quoted(values.after(u"text"_s))};
    if (change.kind == RowChange::Kind::Delete)
        return {Translated::tr("Briefing “%1” deleted").arg(shortened(values.before(u"title"_s))), quoted(values.before(u"text"_s)), {}};
    if (values.changed(u"title"_s))
        return values.of(Translated::tr("Briefing renamed"), u"title"_s);
    return rewritten(Translated::tr("Briefing written"), values.before(u"text"_s).toString(), values.after(u"text"_s).toString());
}

ChangeWords citationWords(const RecordChange &change)
{
    const ChangeValues values{change};
    if (change.kind == RowChange::Kind::Insert)
        return {Translated::tr("Citation “%1” added").arg(values.after(u"name"_s).toString()), {}, quoted(values.after(u"quote"_s))};
    if (change.kind == RowChange::Kind::Delete)
        return {Translated::tr("Citation “%1” deleted").arg(values.before(u"name"_s).toString()), quoted(values.before(u"quote"_s)), {}};
    if (moves(values))
        return moved(values);
    return values.of(Translated::tr("Changed words accepted"), u"cited"_s);
}

ChangeWords tagWords(const RecordChange &change, const RecordName &nameOf)
{
    const ChangeValues values{change};
    if (change.kind == RowChange::Kind::Insert)
        return values.of(Translated::tr("Tag made"), u"name"_s);
    if (change.kind == RowChange::Kind::Delete)
        return values.of(Translated::tr("Tag deleted"), u"name"_s);
    if (values.changed(u"parent_id"_s) && values.hasNone(u"parent_id"_s))
        return {Translated::tr("Moved to the top"), nameOf(u"tag"_s, values.before(u"parent_id"_s)), {}};
    if (values.changed(u"parent_id"_s))
        return values.named(Translated::tr("Moved below another tag"), u"parent_id"_s, u"tag"_s, nameOf);
    if (values.changed(u"name"_s))
        return values.of(Translated::tr("Renamed"), u"name"_s);
    if (values.changed(u"description"_s))
        return values.of(Translated::tr("Description changed"), u"description"_s);
    if (values.changed(u"shortcut"_s))
        return values.of(Translated::tr("Key changed"), u"shortcut"_s);
    return {Translated::tr("Colour changed"), {}, {}};
}

QString typeWords(const QVariant &code)
{
    const auto type = entityTypeFromCode(code.toString());
    return type ? entityTypeName(*type) : QString();
}

/// Entities and mentions of them.
ChangeWords entityWords(const RecordChange &change, const RecordName &nameOf)
{
    const ChangeValues values{change};
    if (change.kind == RowChange::Kind::Insert)
        return values.of(Translated::tr("Added"), u"name"_s);
    if (change.kind == RowChange::Kind::Delete)
        return values.of(Translated::tr("Removed"), u"name"_s);
    if (values.changed(u"merged_into"_s) && !values.hasNone(u"merged_into"_s))
        return values.named(Translated::tr("Merged into another"), u"merged_into"_s, u"entity"_s, nameOf);
    if (values.changed(u"name"_s))
        return values.of(Translated::tr("Renamed"), u"name"_s);
    if (values.changed(u"type"_s))
        return {Translated::tr("Kind changed"), typeWords(values.before(u"type"_s)), typeWords(values.after(u"type"_s))};
    if (values.changed(u"state"_s))
        return {stateWords(values.after(u"state"_s)), {}, {}};
    return {Translated::tr("Corrected"), {}, {}};
}

QString dateWords(const QVariant &edtf)
{
    const auto date = EventDate::fromEdtf(edtf.toString());
    return date ? dateText(*date) : QString();
}

ChangeWords articleWords(const RecordChange &change, const RecordName &nameOf)
{
    const ChangeValues values{change};
    if (change.kind != RowChange::Kind::Update)
        return values.of(change.kind == RowChange::Kind::Insert ? Translated::tr("Imported") : Translated::tr("Removed"), u"title"_s);
    if (values.changed(u"title"_s))
        return values.of(Translated::tr("Title changed"), u"title"_s);
    if (values.changed(u"published"_s))
        return {Translated::tr("Date changed"), dateWords(values.before(u"published"_s)), dateWords(values.after(u"published"_s))};
    if (values.changed(u"source_key"_s))
        return values.named(Translated::tr("Outlet changed"), u"source_key"_s, u"source"_s, nameOf);
    if (values.changed(u"byline"_s))
        return values.of(Translated::tr("Byline changed"), u"byline"_s);
    if (values.changed(u"url"_s))
        return values.of(Translated::tr("Address changed"), u"url"_s);
    if (values.changed(u"credibility"_s))
        return values.of(Translated::tr("Credibility graded"), u"credibility"_s);
    if (values.changed(u"superseded_by"_s))
        return {values.hasNone(u"superseded_by"_s) ? Translated::tr("Current again") : Translated::tr("Replaced by a corrected version"),
            {}, {}};
    return {Translated::tr("Corrected"), {}, {}};
}

} // namespace

ChangeWords changeWords(const QString &table, const RecordChange &change, const RecordName &nameOf)
{
    if (table == "tagging"_L1)
        return taggingWords(change, nameOf);
    if (table == "note"_L1)
        return noteWords(change);
    if (table == "tag"_L1)
        return tagWords(change, nameOf);
    if (table == "entity"_L1 || table == "mention"_L1)
        return entityWords(change, nameOf);
    if (table == "position"_L1)
        return positionWords(change, nameOf);
    if (table == "statement"_L1)
        return statementWords(change, nameOf);
    if (table == "event"_L1)
        return eventWords(change, nameOf);
    if (table == "article"_L1)
        return articleWords(change, nameOf);
    if (table == "briefing"_L1)
        return briefingWords(change);
    if (table == "citation"_L1)
        return citationWords(change);
    const ChangeValues values{change};
    if (table == "source"_L1 && values.changed(u"reliability"_s))
        return values.of(Translated::tr("Reliability graded"), u"reliability"_s);
    return {Translated::tr("Corrected"), {}, {}};
}

} // namespace Parallax
