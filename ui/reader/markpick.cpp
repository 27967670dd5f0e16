// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/markpick.h"

#include "ui/reader/annotationmarks.h"
#include "ui/reader/findingtips.h"
#include "ui/reader/linkwords.h"
#include "core/words/entitywords.h"

#include <QCoreApplication>

namespace Parallax {

namespace {

constexpr qsizetype longestQuote = 56;

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(MarkPick)
};

struct ItemOf
{
    Project &project;

    PickItem operator()(const AnnotationMark &mark) const
    {
        const bool isNote = mark.kind == AnnotationMark::Kind::Note;
        return {mark.name, isNote ? Translated::tr("note") : Translated::tr("tag"), {}, MarkInk::ofAnnotation(mark)};
    }
    PickItem operator()(const EntityMark &mark) const
    {
        return {entityNameOf(project, mark.entity), entityTypeName(mark.type), {}, MarkInk::ofEntity(mark.type)};
    }
    PickItem operator()(const PositionMark &mark) const
    {
        return {mark.name, Translated::tr("position"), {}, MarkInk::ofStance(mark.stance)};
    }
    PickItem operator()(const EventMark &mark) const { return {mark.title, Translated::tr("event"), {}, MarkInk{MarkInk::Of::Event, 0}}; }
    PickItem operator()(const StatementRecord &statement) const
    {
        const QString speaker = entityNameOf(project, statement.speaker);
        return {speaker.isEmpty() ? Translated::tr("speaker not known") : speaker,
            statement.direct ? Translated::tr("quotation") : Translated::tr("reported speech"), {},
            {MarkInk::Of::Statement, statement.direct}};
    }
    PickItem operator()(const LinkMark &mark) const
    {
        return {linkWord(mark.kind), Translated::tr("link"), {}, MarkInk::ofLink(mark.kind)};
    }
};

} // namespace

PickItem pickItem(const MarkPick &pick, Project &project, QStringView text)
{
    PickItem item = std::visit(ItemOf{project}, pick);
    const TextSpan span = spanOfPick(pick);
    item.quote = shortened(text.sliced(span.start, span.length()), longestQuote);
    return item;
}

} // namespace Parallax
