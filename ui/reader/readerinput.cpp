// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/readerinput.h"

#include "ui/reader/readerview.h"

#include <QApplication>
#include <QKeyEvent>
#include <QStyleHints>

#include <array>
#include <cmath>

namespace Parallax {

namespace {

struct KeyMove
{
    QKeySequence::StandardKey moves;
    QKeySequence::StandardKey selects;
    CaretMove move;
};

constexpr std::array keyMoves{
    KeyMove{QKeySequence::MoveToPreviousChar, QKeySequence::SelectPreviousChar, CaretMove::Left},
    KeyMove{QKeySequence::MoveToNextChar, QKeySequence::SelectNextChar, CaretMove::Right},
    KeyMove{QKeySequence::MoveToPreviousWord, QKeySequence::SelectPreviousWord, CaretMove::WordLeft},
    KeyMove{QKeySequence::MoveToNextWord, QKeySequence::SelectNextWord, CaretMove::WordRight},
    KeyMove{QKeySequence::MoveToPreviousLine, QKeySequence::SelectPreviousLine, CaretMove::Up},
    KeyMove{QKeySequence::MoveToNextLine, QKeySequence::SelectNextLine, CaretMove::Down},
    KeyMove{QKeySequence::MoveToStartOfLine, QKeySequence::SelectStartOfLine, CaretMove::LineStart},
    KeyMove{QKeySequence::MoveToEndOfLine, QKeySequence::SelectEndOfLine, CaretMove::LineEnd},
    KeyMove{QKeySequence::MoveToPreviousPage, QKeySequence::SelectPreviousPage, CaretMove::PageUp},
    KeyMove{QKeySequence::MoveToNextPage, QKeySequence::SelectNextPage, CaretMove::PageDown},
    KeyMove{QKeySequence::MoveToStartOfDocument, QKeySequence::SelectStartOfDocument, CaretMove::TextStart},
    KeyMove{QKeySequence::MoveToEndOfDocument, QKeySequence::SelectEndOfDocument, CaretMove::TextEnd},
};

} // namespace

bool ReaderInput::key(const QKeyEvent &event)
{
    for (const KeyMove &candidate : keyMoves) {
        const bool extend = event.matches(candidate.selects);
        if (!extend && !event.matches(candidate.moves))
            continue;
        m_view.moveCaret(candidate.move, extend);
        return true;
    }
    if (event.key() == Qt::Key_Space && !(event.modifiers() & ~Qt::ShiftModifier)) {
        const int page = std::max(20, m_view.viewport()->height() - 2 * m_view.page().style().body.lineHeight);
        m_view.scrollByPixels(event.modifiers() & Qt::ShiftModifier ? -page : page);
        return true;
    }
    return false;
}

TextSpan ReaderInput::unitAt(qsizetype offset) const
{
    switch (m_unit) {
    case Unit::Word:
        return wordAt(m_view.page(), offset);
    case Unit::Paragraph:
        return paragraphSpanAt(m_view.page(), offset);
    case Unit::Character:
        break;
    }
    return {offset, offset};
}

void ReaderInput::mousePress(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton)
        return;
    const bool third = m_sinceDoubleClick.isValid()
        && !m_sinceDoubleClick.hasExpired(QGuiApplication::styleHints()->mouseDoubleClickInterval())
        && (event.position() - m_pressed).manhattanLength() < QGuiApplication::styleHints()->startDragDistance();
    m_sinceDoubleClick.invalidate();
    m_unit = third ? Unit::Paragraph : Unit::Character;
    m_dragging = true;
    m_moved = third;
    m_pressed = m_last = event.position();
    const qsizetype offset = m_view.page().offsetAt(m_view.toPage(event.position()));
    if (event.modifiers() & Qt::ShiftModifier) {
        const TextSpan selected = m_view.selection();
        const qsizetype fixed = m_view.caret() == selected.start ? selected.end : selected.start;
        m_origin = {fixed, fixed};
        m_moved = true;
        m_view.select(fixed, offset);
        return;
    }
    m_origin = unitAt(offset);
    m_view.select(m_origin.start, m_origin.end);
}

void ReaderInput::mouseDoubleClick(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton)
        return;
    m_unit = Unit::Word;
    m_dragging = true;
    m_moved = true;
    m_pressed = m_last = event.position();
    m_sinceDoubleClick.start();
    m_origin = unitAt(m_view.page().offsetAt(m_view.toPage(event.position())));
    m_view.select(m_origin.start, m_origin.end);
}

void ReaderInput::mouseMove(const QMouseEvent &event)
{
    if (!m_dragging)
        return hover(event.position());
    m_last = event.position();
    if ((m_last - m_pressed).manhattanLength() >= QGuiApplication::styleHints()->startDragDistance())
        m_moved = true;
    if (m_moved)
        extendTo(m_last);
}

TextSpan ReaderInput::wholeWords(TextSpan span) const
{
    const TextSpan first = wordAt(m_view.page(), span.start);
    const TextSpan last = wordAt(m_view.page(), span.end);
    if (span.isEmpty() || first == last)
        return span;
    const auto isWord = [this](TextSpan word) { return m_view.text().at(word.start).isLetterOrNumber(); };
    if (first.start < span.start && isWord(first))
        span.start = first.start;
    if (last.start < span.end && isWord(last))
        span.end = last.end;
    return span;
}

void ReaderInput::extendTo(QPointF viewportPoint)
{
    const TextSpan unit = unitAt(m_view.page().offsetAt(m_view.toPage(viewportPoint)));
    if (m_unit == Unit::Character && !QGuiApplication::keyboardModifiers().testFlag(Qt::AltModifier)) {
        const TextSpan words = wholeWords({std::min(unit.start, m_origin.start), std::max(unit.end, m_origin.end)});
        return unit.start < m_origin.start ? m_view.select(words.end, words.start) : m_view.select(words.start, words.end);
    }
    if (unit.start < m_origin.start)
        m_view.select(m_origin.end, unit.start);
    else
        m_view.select(m_origin.start, std::max(unit.end, m_origin.end));
}

void ReaderInput::scrollWhileDragging()
{
    const qreal above = m_last.y();
    const qreal below = m_last.y() - m_view.viewport()->height();
    if (above >= 0 && below <= 0)
        return;
    m_view.scrollByPixels(std::clamp(int(above < 0 ? above : below), -60, 60));
    extendTo(m_last);
}

void ReaderInput::mouseRelease(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton || !m_dragging)
        return;
    m_dragging = false;
    if (m_moved)
        return;
    if (const EntityMark *mark = m_view.markUnder(event.position()))
        Q_EMIT m_view.mentionClicked(*mark);
    else if (const qsizetype offset = m_view.characterUnder(event.position()); offset >= 0)
        Q_EMIT m_view.characterClicked(offset);
}

void ReaderInput::hover(QPointF viewportPoint)
{
    m_view.viewport()->setCursor(m_view.markUnder(viewportPoint) ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

void ReaderInput::wheel(QWheelEvent &event)
{
    qreal distance = -event.pixelDelta().y();
    if (event.pixelDelta().isNull())
        distance = -event.angleDelta().y() / 120.0 * QApplication::wheelScrollLines() * m_view.page().style().body.lineHeight;
    m_wheelRest += distance;
    const int whole = int(std::trunc(m_wheelRest));
    m_wheelRest -= whole;
    if (whole != 0)
        m_view.scrollByPixels(whole);
    event.accept();
}

} // namespace Parallax
