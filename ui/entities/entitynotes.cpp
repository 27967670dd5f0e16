// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entities/entitynotes.h"

#include "core/project/project.h"
#include "ui/notes/notessection.h"
#include "ui/session/selection.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

EntityNotes::EntityNotes(const Session &session, QWidget *parent)
    : QScrollArea(parent)
    , m_session(session)
    , m_page(new QWidget(this))
    , m_section(new NotesSection(session, m_page))
{
    setObjectName(u"entityNotes"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins(16, 8, 16, 12);
    column->addWidget(m_section);
    setWidget(m_page);
    // Which setWidget() has switched on; the tone is the pane's.
    m_page->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    m_page->installEventFilter(this);
    connect(&session.selection, &Selection::entityChanged, this, &EntityNotes::followEntity);
    followEntity();
}

void EntityNotes::followEntity()
{
    const auto key = m_session.selection.entity();
    const auto entity = key ? m_session.project.entities().entity(*key) : std::nullopt;
    m_section->setSubject(entity ? std::optional(NoteSubject::ofEntity(entity->id)) : std::nullopt);
    setVisible(entity.has_value());
    fitHeight();
}

bool EntityNotes::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_page && event->type() == QEvent::LayoutRequest)
        fitHeight();
    return QScrollArea::eventFilter(watched, event);
}

void EntityNotes::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fitHeight();
}

void EntityNotes::fitHeight()
{
    const QLayout *layout = m_page->layout();
    const int height = layout->hasHeightForWidth() ? layout->totalHeightForWidth(viewport()->width()) : layout->totalSizeHint().height();
    setFixedHeight(std::min(height, highest));
}

} // namespace Parallax
