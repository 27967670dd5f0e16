// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/boundaryedit.h"

namespace Parallax {

namespace {

constexpr int restMilliseconds = 400;

} // namespace

BoundaryEdit::BoundaryEdit(QObject *parent)
    : QObject(parent)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &BoundaryEdit::store);
}

void BoundaryEdit::show(const AnnotationMark &mark, TextSpan span)
{
    if (m_mark && m_mark->id != mark.id)
        store();
    if (!m_mark)
        m_mark = mark;
    m_span = span;
    Q_EMIT shown(mark.id, span);
}

void BoundaryEdit::store()
{
    if (!m_mark)
        return;
    const AnnotationMark mark = *m_mark;
    drop();
    if (m_span != mark.span)
        Q_EMIT stored(mark, m_span);
}

void BoundaryEdit::cancel()
{
    if (!m_mark)
        return;
    const AnnotationMark mark = *m_mark;
    drop();
    Q_EMIT shown(mark.id, mark.span);
}

void BoundaryEdit::drop()
{
    m_rest.stop();
    m_mark.reset();
}

} // namespace Parallax
