// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/positions/positionwords.h"

#include "core/words/datetext.h"
#include "core/words/edtftext.h"
#include "core/words/findingwords.h"
#include "core/words/stancewords.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(PositionWords)
};

void append(QStringList &parts, const QString &part)
{
    if (!part.isEmpty())
        parts.append(part);
}

/// One field of a table: no tabs, no breaks.
QString field(const QString &text)
{
    return text.simplified();
}

} // namespace

QString positionStateName(const PositionLine &line)
{
    if (line.handMade && line.state != FindingState::Rejected)
        return Translated::tr("by hand");
    return findingStateName(line.state);
}

QString positionDateText(const PositionLine &line, const PositionQuote &quote)
{
    if (!line.date.isEmpty())
        return edtfText(line.date);
    return quote.published ? Translated::tr("published %1").arg(dateText(*quote.published)) : QString();
}

QString heldAsText(const PositionData &data, const PositionLine &line)
{
    const QString name = data.heldAs(line);
    return name.isEmpty() ? QString() : Translated::tr("as %1").arg(name);
}

QString attributionText(const QString &name)
{
    return name.isEmpty() ? QString() : Translated::tr("according to %1").arg(name);
}

QString positionGroupAccessibleText(const PositionGroup &group)
{
    QStringList parts{group.name, Translated::tr("%n position(s)", nullptr, group.count)};
    for (size_t i = 0; i < group.stances.size(); ++i) {
        if (group.stances[i] > 0)
            parts.append(u"%1 %2"_s.arg(stanceName(Stance(i))).arg(group.stances[i]));
    }
    return parts.join(u", "_s);
}

QString positionAccessibleText(const PositionData &data, const PositionLine &line, const PositionQuote &quote)
{
    QStringList parts{data.holder(line), stanceName(line.stance), data.subject(line), quote.quote.simplified()};
    append(parts, quote.source);
    append(parts, positionDateText(line, quote));
    append(parts, attributionText(data.attributedBy(line)));
    append(parts, positionStateName(line));
    return parts.join(u", "_s);
}

QString positionToolTip(const PositionData &data, const PositionLine &line, const PositionQuote &quote)
{
    QStringList who{u"%1 %2 %3"_s.arg(data.holder(line), stanceName(line.stance), data.subject(line)), strengthName(line.strength)};
    append(who, attributionText(data.attributedBy(line)));
    append(who, positionStateName(line));
    QStringList where;
    append(where, quote.source);
    append(where, quote.title);
    append(where, positionDateText(line, quote));
    return u"%1\n\n“%2”\n\n%3"_s.arg(who.join(u" · "_s), quote.quote.simplified(), where.join(u" · "_s));
}

QString positionsAsTable(const PositionData &data, const std::vector<const PositionLine *> &lines, const std::vector<PositionQuote> &quotes)
{
    QHash<QUuid, const PositionQuote *> read;
    for (const PositionQuote &quote : quotes)
        read.insert(quote.id, &quote);
    QStringList rows{QStringList{Translated::tr("Holder"), Translated::tr("Stance"), Translated::tr("Issue"), Translated::tr("Strength"),
        Translated::tr("Quotation"), Translated::tr("Outlet"), Translated::tr("Title"), Translated::tr("Published"), Translated::tr("Date"),
        Translated::tr("Attributed by"), Translated::tr("State")}
                         .join(u'\t')};
    const PositionQuote none;
    for (const PositionLine *line : lines) {
        const PositionQuote &quote = *read.value(line->id, &none);
        rows.append(QStringList{field(data.holder(*line)), stanceName(line->stance), field(data.subject(*line)),
            strengthName(line->strength), field(quote.quote), field(quote.source), field(quote.title),
            quote.published ? quote.published->toEdtf() : QString(), line->date, field(data.attributedBy(*line)), positionStateName(*line)}
                        .join(u'\t'));
    }
    return rows.join(u'\n') + u'\n';
}

} // namespace Parallax
