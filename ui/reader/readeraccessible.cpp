// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/readeraccessible.h"

#include "ui/reader/readerview.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *view = qobject_cast<ReaderView *>(object);
    return view ? new ReaderAccessible(*view) : nullptr; // QAccessible owns it
}

/// As IAccessible2 wants the values of attributes.
QString escaped(const QString &value)
{
    QString result;
    for (const QChar c : value) {
        if (u"\\:;,="_s.contains(c))
            result += u'\\';
        result += c;
    }
    return result;
}

} // namespace

ReaderAccessible::ReaderAccessible(ReaderView &view)
    : QAccessibleWidget(&view, QAccessible::EditableText)
{
}

void ReaderAccessible::install()
{
    QAccessible::installFactory(makeAccessible);
}

void ReaderAccessible::announceCaret(ReaderView &view)
{
    if (!QAccessible::isActive())
        return;
    const TextSpan selected = view.selection();
    if (selected.isEmpty()) {
        QAccessibleTextCursorEvent event(&view, int(view.caret()));
        QAccessible::updateAccessibility(&event);
    } else {
        QAccessibleTextSelectionEvent event(&view, int(selected.start), int(selected.end));
        event.setCursorPosition(int(view.caret()));
        QAccessible::updateAccessibility(&event);
    }
}

ReaderView &ReaderAccessible::view() const
{
    return *static_cast<ReaderView *>(widget());
}

void *ReaderAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QAccessible::State ReaderAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = true;
    return state;
}

QString ReaderAccessible::text(QAccessible::Text type) const
{
    return type == QAccessible::Value ? view().text() : QAccessibleWidget::text(type);
}

void ReaderAccessible::selection(int index, int *start, int *end) const
{
    const TextSpan selected = index == 0 ? view().selection() : TextSpan();
    *start = int(selected.start);
    *end = int(selected.end);
}

int ReaderAccessible::selectionCount() const
{
    return view().selection().isEmpty() ? 0 : 1;
}

void ReaderAccessible::addSelection(int start, int end)
{
    setSelection(0, start, end);
}

void ReaderAccessible::removeSelection(int index)
{
    if (index == 0)
        view().select(view().caret(), view().caret());
}

void ReaderAccessible::setSelection(int index, int start, int end)
{
    if (index == 0)
        view().select(start, end);
}

int ReaderAccessible::cursorPosition() const
{
    return int(view().caret());
}

void ReaderAccessible::setCursorPosition(int position)
{
    view().select(position, position);
}

QString ReaderAccessible::text(int start, int end) const
{
    const int size = characterCount();
    start = std::clamp(start, 0, size);
    return view().text().sliced(start, std::clamp(end < 0 ? size : end, start, size) - start);
}

int ReaderAccessible::characterCount() const
{
    return int(view().text().size());
}

QRect ReaderAccessible::characterRect(int offset) const
{
    if (offset < 0 || offset > characterCount())
        return {};
    const auto boxes = view().page().lineBoxes({offset, offset + 1});
    // The end of the text and what is between paragraphs have no character to show, but a place.
    const QRectF rect = boxes.empty() ? view().page().caretRect(offset) : boxes.front().rect;
    const QRect inViewport = view().toViewport(rect).toRect();
    return {view().viewport()->mapToGlobal(inViewport.topLeft()), inViewport.size()};
}

int ReaderAccessible::offsetAtPoint(const QPoint &point) const
{
    const QPoint inViewport = view().viewport()->mapFromGlobal(point);
    if (!view().viewport()->rect().contains(inViewport))
        return -1;
    return int(view().page().offsetAt(view().toPage(inViewport)));
}

void ReaderAccessible::scrollToSubstring(int start, int end)
{
    view().bringIntoView({start, end});
}

QString ReaderAccessible::attributes(int offset, int *start, int *end) const
{
    // What is said of a character goes for its paragraph, as far as the same marks lie there.
    TextSpan same = paragraphSpanAt(view().page(), offset);
    QStringList tags;
    QStringList notes;
    QStringList positions;
    QStringList events;
    const auto narrow = [&same, offset](TextSpan span) {
        for (const qsizetype edge : {span.start, span.end})
            (edge <= offset ? same.start : same.end) = edge <= offset ? std::max(same.start, edge) : std::min(same.end, edge);
    };
    const FindingMarks &found = view().findings().marks;
    for (const PositionMark &mark : found.positions.within(found.showsPositions ? same : TextSpan())) {
        narrow(mark.span);
        if (mark.span.contains(offset))
            positions += escaped(mark.name);
    }
    for (const EventMark &mark : found.events.within(found.showsEvents ? same : TextSpan())) {
        narrow(mark.span);
        if (mark.span.contains(offset))
            events += escaped(mark.title);
    }
    for (const AnnotationMark &mark : view().annotations().places.marks().within(same)) {
        narrow(mark.span);
        if (mark.span.contains(offset))
            (mark.kind == AnnotationMark::Kind::Tagging ? tags : notes) += escaped(mark.name);
    }
    *start = int(same.start);
    *end = int(same.end);
    QString attributes;
    if (!tags.isEmpty())
        attributes += u"tags:"_s + tags.join(u"\\, "_s) + u';';
    if (!positions.isEmpty())
        attributes += u"positions:"_s + positions.join(u"\\, "_s) + u';';
    if (!events.isEmpty())
        attributes += u"events:"_s + events.join(u"\\, "_s) + u';';
    if (!notes.isEmpty())
        attributes += u"notes:"_s + notes.join(u"\\, "_s) + u';';
    return attributes;
}

} // namespace Parallax
