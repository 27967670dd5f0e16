// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/findingchangewords.h"

#include "core/base/stance.h"
#include "core/project/entityrecords.h"
#include "ui/history/changevalues.h"
#include "core/words/edtftext.h"
#include "core/words/eventwords.h"
#include "core/words/stancewords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(ChangeWords)
};

QString stanceWords(const QVariant &code)
{
    const auto stance = stanceFromCode(code.toString());
    return stance ? stanceName(*stance) : QString();
}

/// Of a position its issue, or its topic where it has none.
QString subjectWords(const QVariantMap &values, const RecordName &nameOf)
{
    const QString issue = nameOf(u"issue"_s, values.value(u"issue_id"_s));
    return issue.isEmpty() ? quoted(values.value(u"topic"_s)) : issue;
}

} // namespace

ChangeWords positionWords(const RecordChange &change, const RecordName &nameOf)
{
    const ChangeValues values{change};
    if (change.kind == RowChange::Kind::Insert)
        return {Translated::tr("Position made"), {}, stanceWords(values.after(u"stance"_s))};
    if (change.kind == RowChange::Kind::Delete)
        return {Translated::tr("Position deleted"), stanceWords(values.before(u"stance"_s)), {}};
    if (values.changed(u"stance"_s))
        return {Translated::tr("Stance changed"), stanceWords(values.before(u"stance"_s)), stanceWords(values.after(u"stance"_s))};
    if (values.changed(u"holder_key"_s))
        return values.named(Translated::tr("Holder changed"), u"holder_key"_s, u"entity"_s, nameOf);
    if (values.changed(u"issue_id"_s) || values.changed(u"topic"_s))
        return {Translated::tr("Issue changed"), subjectWords(change.before, nameOf), subjectWords(change.after, nameOf)};
    if (values.changed(u"strength"_s))
        return {Translated::tr("Strength changed"), strengthName(values.before(u"strength"_s).toInt()),
            strengthName(values.after(u"strength"_s).toInt())};
    return {values.changed(u"state"_s) ? stateWords(values.after(u"state"_s)) : Translated::tr("Corrected"), {}, {}};
}

ChangeWords statementWords(const RecordChange &change, const RecordName &nameOf)
{
    const ChangeValues values{change};
    if (change.kind != RowChange::Kind::Update)
        return {change.kind == RowChange::Kind::Insert ? Translated::tr("Statement made") : Translated::tr("Statement deleted"), {}, {}};
    if (values.changed(u"speaker_key"_s))
        return values.named(Translated::tr("Speaker changed"), u"speaker_key"_s, u"entity"_s, nameOf);
    return {values.changed(u"state"_s) ? stateWords(values.after(u"state"_s)) : Translated::tr("Corrected"), {}, {}};
}

ChangeWords eventWords(const RecordChange &change, const RecordName &nameOf)
{
    const ChangeValues values{change};
    if (change.kind == RowChange::Kind::Insert)
        return values.of(Translated::tr("Event made"), u"title"_s);
    if (change.kind == RowChange::Kind::Delete)
        return values.of(Translated::tr("Event deleted"), u"title"_s);
    if (values.changed(u"title"_s))
        return values.of(Translated::tr("Renamed"), u"title"_s);
    if (values.changed(u"date"_s))
        return {
            Translated::tr("Date changed"), edtfText(values.before(u"date"_s).toString()), edtfText(values.after(u"date"_s).toString())};
    if (values.changed(u"kind"_s))
        return {Translated::tr("Kind changed"), eventKindName(values.before(u"kind"_s).toString()),
            eventKindName(values.after(u"kind"_s).toString())};
    if (values.changed(u"certainty"_s))
        return {Translated::tr("Certainty changed"), eventCertaintyName(values.before(u"certainty"_s).toString()),
            eventCertaintyName(values.after(u"certainty"_s).toString())};
    if (values.changed(u"place_key"_s))
        return values.named(Translated::tr("Place changed"), u"place_key"_s, u"entity"_s, nameOf);
    const QVariant state = values.after(u"state"_s);
    // Then its passages or participants were corrected, which the edit tells in its own words.
    if (!change.entry.label.isEmpty() && state.toInt() == int(FindingState::Changed))
        return {change.entry.label, {}, {}};
    return {stateWords(state), {}, {}};
}

} // namespace Parallax
