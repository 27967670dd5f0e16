// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/undoactions.h"

#include "core/project/project.h"
#include "ui/session/editjob.h"
#include "ui/session/notices.h"

#include <QAction>
#include <QIcon>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr qsizetype longestLabel = 60;

/// For a menu: short, and without an underlined letter of its own.
QString menuLabel(QString label)
{
    if (label.size() > longestLabel)
        label = label.left(longestLabel - 1).trimmed() + u'…';
    return label.replace(u'&', u"&&"_s);
}

} // namespace

UndoActions::UndoActions(const Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_undo(new QAction(QIcon::fromTheme(u"edit-undo"_s), {}, this))
    , m_redo(new QAction(QIcon::fromTheme(u"edit-redo"_s), {}, this))
{
    m_undo->setObjectName(u"undo"_s);
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo->setObjectName(u"redo"_s);
    m_redo->setShortcuts({QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s)});
    connect(m_undo, &QAction::triggered, this, [this] { replay(Direction::Back); });
    connect(m_redo, &QAction::triggered, this, [this] { replay(Direction::Forward); });
    connect(&session.jobs, &Jobs::finished, this, [this](const Jobs::Handle &job) {
        if (job != m_job)
            return;
        m_job.reset();
        refresh();
    });
    connect(&session.project, &Project::changed, this, &UndoActions::refresh);
    refresh();
}

void UndoActions::refresh()
{
    const auto undoable = m_session.project.journal().undoable();
    const auto redoable = m_session.project.journal().redoable();
    const bool writable = !m_session.project.isReadOnly() && !m_job;
    m_undo->setText(undoable ? tr("&Undo: %1").arg(menuLabel(undoable->label)) : tr("&Undo"));
    m_undo->setEnabled(undoable.has_value() && writable);
    m_redo->setText(redoable ? tr("&Redo: %1").arg(menuLabel(redoable->label)) : tr("&Redo"));
    m_redo->setEnabled(redoable.has_value() && writable);
}

void UndoActions::replay(Direction direction)
{
    Project &project = m_session.project;
    const auto entry = direction == Direction::Back ? project.journal().undoable() : project.journal().redoable();
    if (!entry)
        return;
    if (entry->rows > quickRows)
        return replayInJob(direction, entry->label);
    const auto done = direction == Direction::Back ? project.undo() : project.redo();
    if (done)
        tell(direction, entry->label);
    else
        m_session.notices.show(Notices::Kind::Problem, done.error().message);
}

void UndoActions::replayInJob(Direction direction, const QString &label)
{
    const QString title = direction == Direction::Back ? tr("Undoing: %1") : tr("Redoing: %1");
    const auto edit = [direction](Project &project) { return direction == Direction::Back ? project.undo() : project.redo(); };
    m_job = startEdit(m_session, this, title.arg(label), edit, [this, direction, label] { tell(direction, label); });
    refresh();
}

void UndoActions::tell(Direction direction, const QString &label)
{
    // What was undone may be out of sight.
    m_session.notices.show(
        Notices::Kind::Information, direction == Direction::Back ? tr("Undone: %1").arg(label) : tr("Done again: %1").arg(label));
}

} // namespace Parallax
