// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/readerannotations.h"

#include "core/annotations/noteedits.h"
#include "core/annotations/taggingedits.h"
#include "core/project/project.h"
#include "ui/reader/annotationmarks.h"
#include "ui/reader/annotationwords.h"
#include "ui/reader/readerfindings.h"
#include "ui/reader/readerview.h"
#include "ui/session/notices.h"
#include "ui/session/selection.h"

using namespace Qt::StringLiterals;

namespace Parallax {

ReaderAnnotations::ReaderAnnotations(const Session &session, ReaderView &view, ReaderFindings &findings)
    : m_session(session)
    , m_view(view)
    , m_findings(findings)
    , m_tool(new AnnotationTool(view))
    , m_findingTool(new FindingTool(view))
{
    connectTool();
    connectFindings();
    connect(&m_edit, &BoundaryEdit::shown, this, &ReaderAnnotations::showSpan);
    connect(&m_edit, &BoundaryEdit::stored, this, &ReaderAnnotations::store);
    connect(&view, &ReaderView::selectionChanged, this, &ReaderAnnotations::describeCaret);
    connect(&session.selection, &Selection::annotationChanged, this, &ReaderAnnotations::showPicked);
    connect(&session.selection, &Selection::mentionChanged, this, &ReaderAnnotations::showPicked);
}

void ReaderAnnotations::connectTool()
{
    m_tool->setDescription([this](const std::vector<const AnnotationMark *> &marks) {
        return marks.size() == 1 ? describeAnnotation(m_session.project, *marks.front()) : describePile(marks);
    });
    connect(m_tool, &AnnotationTool::clicked, this, &ReaderAnnotations::clicked);
    connect(m_tool, &AnnotationTool::released, this, &ReaderAnnotations::letGo);
    connect(m_tool, &AnnotationTool::interrupted, &m_edit, &BoundaryEdit::store);
    connect(m_tool, &AnnotationTool::dropped, &m_edit, &BoundaryEdit::store);
    connect(m_tool, &AnnotationTool::cancelled, &m_edit, &BoundaryEdit::cancel);
    connect(m_tool, &AnnotationTool::pickRequested, this, &ReaderAnnotations::pickAtCaret);
    connect(m_tool, &AnnotationTool::dragged, this, [this](Boundary boundary, qsizetype offset, bool precise) {
        const AnnotationMark *mark = picked();
        if (!mark)
            return;
        const BoundaryUnit unit = precise ? BoundaryUnit::Character : BoundaryUnit::Word;
        m_edit.show(*mark, draggedBoundary(m_view.text(), m_view.page().paragraphs(), mark->span, boundary, unit, offset));
    });
}

const AnnotationMarks &ReaderAnnotations::marks() const
{
    return m_view.annotations().places.marks();
}

const AnnotationMark *ReaderAnnotations::picked() const
{
    const auto &id = m_session.selection.annotation();
    return id ? markOf(marks(), *id) : nullptr;
}

const EntityMark *ReaderAnnotations::pickedMention() const
{
    const auto &mention = m_session.selection.mention();
    if (!mention || mention->article != m_article)
        return nullptr;
    for (const EntityMark &mark : m_view.marks().within(mention->span)) {
        if (mark.span == mention->span && mark.entity == m_session.selection.entity())
            return &mark;
    }
    return nullptr;
}

void ReaderAnnotations::setArticle(qint64 key)
{
    if (key != m_article) {
        m_edit.store();
        m_view.annotations().places.setMarks({});
    }
    m_article = key;
}

void ReaderAnnotations::refresh()
{
    const bool hadPicked = picked() != nullptr;
    AnnotationMarks fresh;
    try {
        fresh = AnnotationMarks(readAnnotationMarks(m_session.project, m_article, m_view.text()));
    } catch (const StorageError &fault) {
        return m_session.notices.show(Notices::Kind::Problem, tr("The tags and notes could not be read: %1.").arg(fault.message()));
    }
    m_counts = {};
    for (const AnnotationMark &mark : fresh.all()) {
        const bool isNote = mark.kind == AnnotationMark::Kind::Note;
        m_counts.tags += isNote ? 0 : 1;
        m_counts.notes += isNote ? 1 : mark.notes;
    }
    if (const auto &moving = m_edit.mark()) {
        const AnnotationMark *now = markOf(fresh, moving->id);
        if (now && now->span == moving->span)
            fresh = withSpan(fresh, now->id, m_edit.span());
        else
            m_edit.drop();
    }
    showMarks(std::move(fresh));
    if (hadPicked && !picked())
        m_session.selection.setAnnotation(std::nullopt);
    const auto &mention = m_session.selection.mention();
    if (mention && mention->article == m_article && !pickedMention())
        m_session.selection.clearMention();
}

void ReaderAnnotations::showMarks(AnnotationMarks marks)
{
    m_tool->pointAt({});
    m_view.annotations().places.setMarks(std::move(marks));
    showPicked();
    describeCaret();
}

void ReaderAnnotations::showPicked()
{
    const auto &id = m_session.selection.annotation();
    if (m_edit.mark() && m_edit.mark()->id != id)
        m_edit.store();
    AnnotationLayers &layers = m_view.annotations();
    layers.margin.setPicked(id.value_or(QUuid()));
    layers.picked.clear();
    if (const AnnotationMark *mark = picked())
        layers.picked.setPassage(mark->span, MarkInk::ofAnnotation(*mark), !m_session.project.isReadOnly());
    else if (const EntityMark *named = pickedMention())
        layers.picked.setPassage(named->span, MarkInk::ofEntity(named->type));
    m_view.viewport()->update();
}

void ReaderAnnotations::showSpan(const QUuid &id, TextSpan span)
{
    showMarks(withSpan(marks(), id, span));
}

void ReaderAnnotations::moveBoundary(Boundary boundary, BoundaryUnit unit, int direction)
{
    const AnnotationMark *mark = picked();
    if (!mark)
        return;
    const auto &paragraphs = m_view.page().paragraphs();
    const qsizetype at = boundary == Boundary::Start ? mark->span.start : mark->span.end - 1;
    const bool rightToLeft = m_view.page().layoutOf(paragraphAt(paragraphs, at)).text().isRightToLeft();
    const TextSpan span = movedBoundary(m_view.text(), paragraphs, mark->span, boundary, unit, rightToLeft ? -direction : direction);
    m_edit.show(*mark, span);
    m_edit.storeSoon();
    m_view.ensureVisible(boundary == Boundary::Start ? span.start : span.end);
}

void ReaderAnnotations::store(const AnnotationMark &mark, TextSpan span)
{
    const Passage passage{m_article, span};
    report(mark.kind == AnnotationMark::Kind::Tagging ? moveTagging(m_session.project, mark.id, passage)
                                                      : moveNote(m_session.project, mark.id, passage));
}

void ReaderAnnotations::removePicked()
{
    m_edit.store();
    const AnnotationMark *mark = picked();
    if (!mark)
        return;
    const std::vector<QUuid> ids{mark->id};
    report(mark->kind == AnnotationMark::Kind::Tagging ? untag(m_session.project, ids) : removeNotes(m_session.project, ids));
}

void ReaderAnnotations::report(const Result<Done> &result)
{
    if (result)
        return;
    m_session.notices.show(Notices::Kind::Problem, result.error().message);
    // What was shown ahead of the edit is not so.
    refresh();
}

bool ReaderAnnotations::letGo()
{
    if (m_edit.mark()) {
        m_edit.cancel();
        return true;
    }
    Q_EMIT linkPicked(-1);
    const Selection &selection = m_session.selection;
    if (!selection.annotation() && !selection.mention() && !selection.position() && !selection.event())
        return false;
    m_session.selection.setAnnotation(std::nullopt);
    m_session.selection.clearMention();
    m_session.selection.setPosition(std::nullopt);
    m_session.selection.setEvent(std::nullopt);
    return true;
}

void ReaderAnnotations::describeCaret()
{
    QStringList parts{spokenAnnotations(marksTouching(marks(), m_view.selection())), m_findings.spoken(m_view.selection())};
    parts.removeAll(QString());
    const QString description = parts.join(u". "_s);
    // Qt tells a screen reader of every setting, not only of a change.
    if (description != m_view.accessibleDescription())
        m_view.setAccessibleDescription(description);
}

} // namespace Parallax
