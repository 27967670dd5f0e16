// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/project.h"
#include "ui/reader/annotationmarks.h"
#include "ui/reader/pickmenu.h"
#include "ui/reader/plaintip.h"
#include "ui/reader/readerannotations.h"
#include "ui/reader/readerview.h"
#include "ui/session/appearance.h"
#include "ui/session/selection.h"
#include "ui/widgets/entitywords.h"

#include <algorithm>

// The part of ReaderAnnotations that picks: which marks are at a place, and the list that asks which of them is meant.
namespace Parallax {

namespace {

constexpr qsizetype longestQuote = 56;

} // namespace

std::vector<ReaderAnnotations::Pick> ReaderAnnotations::picksAt(TextSpan span) const
{
    std::vector<Pick> picks;
    for (const auto kind : {AnnotationMark::Kind::Tagging, AnnotationMark::Kind::Note}) {
        for (const AnnotationMark *mark : marksTouching(marks(), span)) {
            if (mark->kind == kind)
                picks.emplace_back(mark->id);
        }
    }
    const TextSpan wide = span.isEmpty() ? TextSpan{span.start - 1, span.start + 1} : span;
    for (const EntityMark &mark : m_view.marks().within(wide)) {
        if (mark.span.overlaps(wide) && m_session.appearance.showsEntities(entityGroup(mark.type)))
            picks.emplace_back(mark);
    }
    return picks;
}

TextSpan ReaderAnnotations::spanOfPick(const Pick &pick) const
{
    if (const auto *mention = std::get_if<EntityMark>(&pick))
        return mention->span;
    const AnnotationMark *mark = markOf(marks(), std::get<QUuid>(pick));
    return mark ? mark->span : TextSpan();
}

void ReaderAnnotations::pick(const Pick &pick)
{
    if (const auto *mention = std::get_if<EntityMark>(&pick))
        return pickMention(*mention);
    m_session.selection.setAnnotation(std::get<QUuid>(pick));
}

void ReaderAnnotations::pickMention(const EntityMark &mark)
{
    m_session.selection.setMention(mark.entity, {m_article, mark.span});
}

TextSpan ReaderAnnotations::subject() const
{
    const AnnotationMark *mark = m_view.selection().isEmpty() ? picked() : nullptr;
    return mark ? mark->span : m_view.selection();
}

void ReaderAnnotations::pickAtCaret()
{
    std::vector<Pick> picks = picksAt(m_view.selection());
    qsizetype offset = m_view.caret();
    // An end of the picked passage may have been moved away from the caret.
    if (picks.empty() && picked()) {
        offset = picked()->span.start;
        picks = picksAt({offset, offset});
    }
    const QRectF caret = m_view.toViewport(m_view.page().caretRect(offset));
    const QPoint below = caret.bottomLeft().toPoint();
    if (picks.empty())
        showPlainTip(m_view.viewport()->mapToGlobal(below), tr("No tag, note or name here"), m_view.viewport());
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
        std::vector<Pick> picks;
        std::transform(
            item.marks.begin(), item.marks.end(), std::back_inserter(picks), [](const AnnotationMark *mark) { return mark->id; });
        return choose(picks, place);
    }
    const AnnotationMark mark = *item.marks.front();
    // The caret goes into the passage, on the line that was clicked, so that keys go on from there.
    if (!mark.span.contains(m_view.caret())) {
        const qsizetype offset = std::clamp(m_view.page().offsetAt(m_view.toPage(place)), mark.span.start, mark.span.end);
        m_view.select(offset, offset);
    }
    pick(mark.id);
}

void ReaderAnnotations::choose(const std::vector<Pick> &picks, QPoint viewportPlace)
{
    std::vector<PickItem> items;
    for (const Pick &each : picks) {
        const TextSpan span = spanOfPick(each);
        PickItem item;
        item.quote = shortened(QStringView(m_view.text()).sliced(span.start, span.length()), longestQuote);
        if (const auto *mention = std::get_if<EntityMark>(&each)) {
            item.name = entityName(mention->entity);
            item.kind = entityTypeName(mention->type);
            item.ink = MarkInk::ofEntity(mention->type);
        } else if (const AnnotationMark *mark = markOf(marks(), std::get<QUuid>(each))) {
            item.name = mark->name;
            item.kind = mark->kind == AnnotationMark::Kind::Tagging ? tr("tag") : tr("note");
            item.ink = MarkInk::ofAnnotation(*mark);
        }
        items.push_back(item);
    }
    auto *menu = new PickMenu(items, m_session.appearance.theme(), &m_view);
    connect(menu, &PickMenu::pointedAt, this,
        [this, picks, items](int index) { m_tool->pointAt(spanOfPick(picks[size_t(index)]), items[size_t(index)].ink); });
    connect(menu, &PickMenu::picked, this, [this, picks](int index) { pick(picks[size_t(index)]); });
    connect(menu, &QMenu::aboutToHide, m_tool, [this] { m_tool->pointAt({}); });
    menu->popup(m_view.viewport()->mapToGlobal(viewportPlace));
}

QString ReaderAnnotations::entityName(qint64 key) const
{
    try {
        const auto entity = m_session.project.entities().entity(key);
        return entity ? entity->name : QString();
    } catch (const StorageError &) {
        return {}; // the list shows its words all the same
    }
}

} // namespace Parallax
