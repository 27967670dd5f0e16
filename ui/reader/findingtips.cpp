// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/findingtips.h"

#include "core/project/project.h"
#include "ui/reader/eventmark.h"
#include "core/words/edtftext.h"
#include "core/words/eventwords.h"
#include "core/words/findingwords.h"
#include "core/words/stancewords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(FindingTips)
};

QString joined(QStringList parts, const QString &between)
{
    parts.removeAll(QString());
    return parts.join(between);
}

QString line(const QStringList &parts)
{
    return joined(parts, u" · "_s);
}

QString issueOf(Project &project, const Position &position)
{
    const auto issue = position.issue.isEmpty() ? std::nullopt : project.issues().issue(position.issue);
    return issue ? issue->label : position.topic;
}

} // namespace

QString entityNameOf(Project &project, std::optional<qint64> entity)
{
    try {
        const auto found = entity ? project.entities().entity(*entity) : std::nullopt;
        return found ? found->name : QString();
    } catch (const StorageError &) {
        return {}; // what is shown makes sense without it
    }
}

QString positionName(const QString &holder, Stance stance)
{
    return holder.isEmpty()
        ? stanceName(stance)
        : Translated::tr("%1 %2", "a person or body and what it does, as in: Norway opposes").arg(holder, stanceName(stance));
}

QString describePosition(Project &project, const QUuid &id, QStringView text)
{
    try {
        const auto position = project.positions().position(id);
        if (!position)
            return {};
        const QString since = edtfText(position->date);
        const QString teller = entityNameOf(project, position->attributedBy);
        return joined(
            {line({positionName(entityNameOf(project, position->holder), position->stance), issueOf(project, *position)}),
                line({strengthName(position->strength), since, teller.isEmpty() ? QString() : Translated::tr("according to %1").arg(teller),
                    findingStateName(position->state)}),
                whyPosition(*position, text)},
            u"\n"_s);
    } catch (const StorageError &) {
        return {}; // a tool tip is not worth a message
    }
}

QString describeStatement(Project &project, const StatementRecord &statement, QStringView text)
{
    const QString speaker = entityNameOf(project, statement.speaker);
    const QString via = entityNameOf(project, statement.via);
    return joined(
        {line({statement.direct ? Translated::tr("Quotation") : Translated::tr("Reported speech"),
             speaker.isEmpty() ? Translated::tr("speaker not known") : speaker,
             via.isEmpty() ? QString() : Translated::tr("via %1").arg(via), edtfText(statement.date), findingStateName(statement.state)}),
            whyStatement(statement, text)},
        u"\n"_s);
}

QString describeDate(const DateRecord &date)
{
    const QString value = edtfText(date.value);
    return joined({line({Translated::tr("Date"), value.isEmpty() ? Translated::tr("day not known") : value}), whyDate(date)}, u"\n"_s);
}

QString describeEvent(const EventMark &event)
{
    const QString date = edtfText(event.date);
    const QString told = event.toldDate.isEmpty() || event.toldDate == event.date ? QString() : edtfText(event.toldDate);
    const QString certainty = event.certainty.isEmpty() || event.certainty == u"reported" ? QString() : eventCertaintyName(event.certainty);
    return joined({event.title,
                      line({date.isEmpty() ? Translated::tr("day not known") : date,
                          told.isEmpty() ? QString() : Translated::tr("here: %1", "another date that this passage gives").arg(told),
                          certainty, findingStateName(event.state)}),
                      whyEvent(EventSpan{0, event.span, event.toldDate, event.rule})},
        u"\n"_s);
}

QString describeFigure(const FigureRecord &figure)
{
    return joined({line({Translated::tr("Figure"), figure.what}), whyFigure(figure)}, u"\n"_s);
}

} // namespace Parallax
