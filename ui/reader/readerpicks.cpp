// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/project.h"
#include "ui/reader/annotationmarks.h"
#include "ui/reader/plaintip.h"
#include "ui/reader/readerannotations.h"
#include "ui/reader/readerfindings.h"
#include "ui/reader/readerview.h"
#include "ui/session/appearance.h"
#include "ui/session/selection.h"

#include <algorithm>

// The part of ReaderAnnotations that picks: which marks are at a place, and the list that asks which of them is meant.
namespace Parallax {

void ReaderAnnotations::connectFindings()
{
    m_findingTool->setDescription(
        [this](const FindingTool::Hit &hit) { return hit.sign ? m_findings.describe(*hit.sign) : m_findings.describe(hit.statements); });
    connect(m_findingTool, &FindingTool::clicked, this, &ReaderAnnotations::clickedFinding);
    connect(m_findingTool, &FindingTool::pointedAt, this, [this](const FindingTool::Hit &hit) {
        const std::vector<MarkPick> picks = picksOf(hit);
        m_tool->pointAt(spanOfPick(picks.front()), pickItem(picks.front(), m_session.project, m_view.text()).ink);
    });
    connect(&m_view, &ReaderView::characterClicked, this, &ReaderAnnotations::clickedText);
}

std::vector<MarkPick> ReaderAnnotations::picksAt(TextSpan span) const
{
    std::vector<MarkPick> picks;
    for (const auto kind : {AnnotationMark::Kind::Tagging, AnnotationMark::Kind::Note}) {
        for (const AnnotationMark *mark : marksTouching(marks(), span)) {
            if (mark->kind == kind)
                picks.emplace_back(*mark);
        }
    }
    const auto add = [&picks](const auto &marksThere) {
        for (const auto *mark : marksThere)
            picks.emplace_back(*mark);
    };
    const FindingMarks &found = m_findings.marks();
    if (found.showsPositions)
        add(touching(found.positions, span));
    if (found.showsEvents)
        add(touching(found.events, span));
    for (const EntityMark *mark : touching(m_view.marks(), span)) {
        if (m_session.appearance.showsEntities(entityGroup(mark->type)))
            picks.emplace_back(*mark);
    }
    if (found.showsStatements)
        add(touching(found.statements, span));
    if (found.showsLinks)
        add(touching(found.links, span));
    return picks;
}

std::vector<MarkPick> ReaderAnnotations::picksOf(const FindingTool::Hit &hit) const
{
    std::vector<MarkPick> picks;
    for (const StatementRecord *statement : hit.statements)
        picks.emplace_back(*statement);
    for (const Sign &sign : hit.sign ? hit.sign->signs : std::vector<Sign>()) {
        if (sign.position.isNull()) {
            picks.emplace_back(LinkMark{sign.span, sign.kind, sign.link, sign.why, false});
            continue;
        }
        for (const PositionMark *mark : touching(m_findings.marks().positions, sign.span)) {
            if (mark->id == sign.position && mark->span == sign.span)
                picks.emplace_back(*mark);
        }
    }
    return picks;
}

void ReaderAnnotations::pick(const MarkPick &pick)
{
    if (const auto *annotation = std::get_if<AnnotationMark>(&pick)) {
        m_session.selection.setPosition(std::nullopt);
        m_session.selection.setAnnotation(annotation->id);
    } else if (const auto *mention = std::get_if<EntityMark>(&pick)) {
        pickMention(*mention);
    } else if (const auto *position = std::get_if<PositionMark>(&pick)) {
        m_findings.pick(position->id);
    } else if (const auto *event = std::get_if<EventMark>(&pick)) {
        m_findings.pickEvent(event->id);
    } else if (const auto *statement = std::get_if<StatementRecord>(&pick)) {
        m_findings.pickStatement(statement->span);
    } else {
        Q_EMIT linkPicked(std::get<LinkMark>(pick).link);
    }
}

void ReaderAnnotations::pickMention(const EntityMark &mark)
{
    m_session.selection.setPosition(std::nullopt);
    m_session.selection.setMention(mark.entity, {m_article, mark.span});
}

TextSpan ReaderAnnotations::subject() const
{
    const AnnotationMark *mark = m_view.selection().isEmpty() ? picked() : nullptr;
    return mark ? mark->span : m_view.selection();
}

void ReaderAnnotations::pickAtCaret()
{
    std::vector<MarkPick> picks = picksAt(m_view.selection());
    qsizetype offset = m_view.caret();
    // An end of the picked passage may have been moved away from the caret.
    if (picks.empty() && picked()) {
        offset = picked()->span.start;
        picks = picksAt({offset, offset});
    }
    const QRectF caret = m_view.toViewport(m_view.page().caretRect(offset));
    const QPoint below = caret.bottomLeft().toPoint();
    if (picks.empty())
        showPlainTip(m_view.viewport()->mapToGlobal(below), tr("No tag, note, position, event or name here"), m_view.viewport());
    else if (picks.size() == 1)
        pick(picks.front());
    else
        choose(picks, below);
}

void ReaderAnnotations::pickNext(int direction)
{
    const auto &id = m_session.selection.annotation();
    const AnnotationMark *mark = annotationBeyond(marks(), id.value_or(QUuid()), m_view.stepOrigin(), direction);
    if (!mark)
        return;
    const TextSpan span = mark->span;
    m_session.selection.setAnnotation(mark->id);
    m_view.bringIntoView(span);
    m_view.select(span.start, span.start);
}

void ReaderAnnotations::clicked(const MarginItem &item, QPoint place)
{
    if (item.marks.size() > 1) {
        std::vector<MarkPick> picks;
        std::transform(item.marks.begin(), item.marks.end(), std::back_inserter(picks), [](const AnnotationMark *mark) { return *mark; });
        return choose(picks, place);
    }
    const AnnotationMark mark = *item.marks.front();
    // The caret goes into the passage, on the line that was clicked, so that keys go on from there.
    if (!mark.span.contains(m_view.caret())) {
        const qsizetype offset = std::clamp(m_view.page().offsetAt(m_view.toPage(place)), mark.span.start, mark.span.end);
        m_view.select(offset, offset);
    }
    pick(mark);
}

void ReaderAnnotations::clickedFinding(const FindingTool::Hit &hit, QPoint place)
{
    const std::vector<MarkPick> picks = picksOf(hit);
    if (picks.size() > 1)
        return choose(picks, place);
    const TextSpan span = spanOfPick(picks.front());
    if (!span.contains(m_view.caret()))
        m_view.select(span.start, span.start);
    pick(picks.front());
}

void ReaderAnnotations::clickedText(qsizetype offset)
{
    const FindingMarks &found = m_findings.marks();
    const PositionMark *position = found.showsPositions ? shortestAt(found.positions, offset) : nullptr;
    const EventMark *event = found.showsEvents ? shortestAt(found.events, offset) : nullptr;
    if (event && (!position || event->span.length() < position->span.length()))
        m_findings.pickEvent(event->id);
    else if (position)
        m_findings.pick(position->id);
}

void ReaderAnnotations::choose(const std::vector<MarkPick> &picks, QPoint viewportPlace)
{
    std::vector<PickItem> items;
    for (const MarkPick &each : picks)
        items.push_back(pickItem(each, m_session.project, m_view.text()));
    auto *menu = new PickMenu(items, m_session.appearance.theme(), &m_view);
    connect(menu, &PickMenu::pointedAt, this,
        [this, picks, items](int index) { m_tool->pointAt(spanOfPick(picks[size_t(index)]), items[size_t(index)].ink); });
    connect(menu, &PickMenu::picked, this, [this, picks](int index) { pick(picks[size_t(index)]); });
    connect(menu, &QMenu::aboutToHide, m_tool, [this] { m_tool->pointAt({}); });
    menu->popup(m_view.viewport()->mapToGlobal(viewportPlace));
}

} // namespace Parallax
