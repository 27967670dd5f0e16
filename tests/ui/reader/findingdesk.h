// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/uuid.h"
#include "core/storage/transaction.h"
#include "tests/ui/reader/readerdesk.h"
#include "ui/reader/pickmenu.h"
#include "ui/reader/readerannotations.h"
#include "ui/reader/readerfindings.h"

#include <catch2/catch_test_macros.hpp>

namespace Parallax::Test {

using namespace Qt::StringLiterals;

/// An article with positions on each other, a statement, a date and a figure, as the analysis would store them.
struct FindingDesk : ReaderDesk
{
    qint64 norway = 0;
    qint64 chile = 0;

    FindingDesk()
        : ReaderDesk({text(), u"Another report about nothing at all."_s})
    {
        addMentions(*project, 1, {{u"Norway"_s, EntityType::Gpe}, {u"Chile"_s, EntityType::Gpe}});
        norway = *project->entities().named(u"Norway"_s, EntityType::Gpe);
        chile = *project->entities().named(u"Chile"_s, EntityType::Gpe);
        Transaction transaction(project->database());
        project->issues().put({u"whaling-ban"_s, u"Ban on whaling"_s, {}, {}});
        project->positions().replaceFound(1, text(),
            {position(norway, Stance::Opposes, {u"will not accept a ban on whaling"_s, u"backs a count of whales"_s}, u"will not accept"_s),
                position(norway, Stance::Conditional, {u"a ban on whaling before 2030"_s}, u"before"_s),
                position(chile, Stance::Demands, {u"demands a ban at once"_s}, u"demands"_s),
                position(chile, Stance::Offers, {u"offers three ships"_s}, u"offers"_s),
                position(chile, Stance::Predicts, {u"three ships"_s}, u"ships"_s)});
        StatementRecord statement;
        statement.span = spanOf(u"Norway will not accept a ban on whaling before 2030"_s);
        statement.kind = u"say"_s;
        statement.speaker = norway;
        statement.cue = spanOf(u"said"_s);
        statement.rule = u"clause-before"_s;
        project->findings().replaceStatements(1, text(), {statement});
        project->findings().replaceDates(
            1, text(), {{spanOf(u"2030"_s), u"2030"_s, u"written"_s}, {spanOf(u"Tuesday"_s), {}, u"no-base"_s}});
        project->findings().replaceFigures(1, text(), {{spanOf(u"three ships"_s), u"ships"_s, u"count"_s}});
        transaction.commit();
        open({1, 2});
    }

    Position position(qint64 holder, Stance stance, const QStringList &evidence, const QString &cue) const
    {
        Position position;
        position.id = derivedUuid("position", QString(cue + QString::number(int(stance))).toUtf8());
        position.article = 1;
        position.holder = holder;
        position.issue = u"whaling-ban"_s;
        position.stance = stance;
        for (const QString &words : evidence)
            position.evidence.push_back(spanOf(words));
        position.cue = spanOf(cue);
        position.rule = u"verb"_s;
        return position;
    }

    static QString text()
    {
        return u"Norway will not accept a ban on whaling before 2030, its envoy said on Tuesday.\nChile demands a ban at once and offers "
               u"three ships.\nNorway also backs a count of whales."_s;
    }
    static TextSpan spanOf(const QString &words)
    {
        const qsizetype at = text().indexOf(words);
        REQUIRE(at >= 0);
        return {at, at + words.size()};
    }
    using ReaderDesk::view;
    ReaderView &view() const { return ReaderDesk::view(0); }
    const FindingMarks &marks() const { return view().findings().marks; }
    QUuid idOf(Stance stance) const
    {
        for (const PositionMark &mark : marks().positions.all()) {
            if (mark.stance == stance)
                return mark.id;
        }
        FAIL("no position of this stance");
        return {};
    }
    std::vector<SignItem> signItems() const { return view().findings().places.items(view().page(), view().textInView()); }
    QPoint signOf(Stance stance) const
    {
        for (const SignItem &item : signItems()) {
            if (item.signs.front().stance == stance)
                return view().toViewport(item.rect).center().toPoint();
        }
        FAIL("no sign of this stance");
        return {};
    }
    QPoint pointOf(const QString &words) const
    {
        const auto boxes = view().page().lineBoxes(spanOf(words));
        return view().toViewport(boxes.front().rect).center().toPoint();
    }
    PickMenu *menu() const { return view().findChild<PickMenu *>(u"pickMenu"_s); }
};

} // namespace Parallax::Test
