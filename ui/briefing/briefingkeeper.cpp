// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/briefing/briefingkeeper.h"

#include "core/briefing/briefingedits.h"
#include "core/project/project.h"
#include "core/project/readfault.h"
#include "ui/session/notices.h"

#include <QScopedValueRollback>

namespace Parallax {

BriefingKeeper::BriefingKeeper(const Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_draft.setSingleShot(true);
    m_draft.setInterval(draftPause);
    m_edit.setSingleShot(true);
    m_edit.setInterval(editPause);
    connect(&m_draft, &QTimer::timeout, this, &BriefingKeeper::keepDraft);
    connect(&m_edit, &QTimer::timeout, this, [this] { save(); });
    connect(&session.project, &Project::changed, this, [this](const Changes &changes) {
        if (!m_saving && m_briefing && changes.touches(u"briefing"))
            follow();
    });
}

std::optional<Briefing> BriefingKeeper::stored(const QUuid &id)
{
    auto found =
        orFault(m_session.project, [&]() -> Result<std::optional<Briefing>> { return m_session.project.briefings().briefing(id); });
    if (!found)
        tell(found.error().message);
    return found ? *found : std::nullopt;
}

bool BriefingKeeper::open(const QUuid &briefing)
{
    if (m_briefing && briefing == m_briefing->id)
        return true;
    save();
    const auto found = stored(briefing);
    if (!found)
        return false;
    const auto draft = orFault(m_session.project, [&]() -> Result<QString> { return m_session.project.briefings().draft(briefing); });
    m_briefing = found;
    m_text = found->text;
    const bool recovered = draft && !draft->isNull() && *draft != found->text;
    if (recovered) {
        m_text = *draft;
        m_edit.start();
        m_session.notices.show(Notices::Kind::Information,
            tr("What was typed last into “%1” had not been saved. It was kept, and is in the text now.").arg(found->title));
    }
    Q_EMIT opened();
    Q_EMIT stateChanged();
    return true;
}

void BriefingKeeper::close()
{
    save();
    m_draft.stop();
    m_edit.stop();
    m_briefing.reset();
    m_text.clear();
    Q_EMIT opened();
    Q_EMIT stateChanged();
}

void BriefingKeeper::setText(const QString &text)
{
    if (!m_briefing || text == m_text)
        return;
    const bool before = isUnsaved();
    m_text = text;
    m_draft.start();
    m_edit.start();
    if (isUnsaved() != before)
        Q_EMIT stateChanged();
}

void BriefingKeeper::keepDraft()
{
    if (!m_briefing || m_session.project.isReadOnly())
        return;
    const QString text = isUnsaved() ? m_text : QString();
    const auto kept = orFault(m_session.project, [&]() -> Result<Done> {
        m_session.project.briefings().setDraft(m_briefing->id, text);
        return Done();
    });
    if (!kept)
        tell(kept.error().message);
}

bool BriefingKeeper::takenBack()
{
    if (m_last.entry == 0 || m_last.briefing != id() || m_text != m_last.before)
        return false;
    // The keys of the editor took back exactly what was saved last: the edit goes as well, else undo of the project would
    // bring back first what was just taken back.
    const auto newest = m_session.project.journal().undoable();
    return newest && newest->number == m_last.entry && m_session.project.undo().ok();
}

bool BriefingKeeper::save(const std::vector<Citation> &added, const QString &label)
{
    m_edit.stop();
    if (!m_briefing || (!isUnsaved() && added.empty())) {
        if (m_draft.isActive())
            keepDraft();
        m_draft.stop();
        return true;
    }
    if (m_session.project.isReadOnly())
        return false;
    const QScopedValueRollback saving(m_saving, true);
    const auto now = stored(m_briefing->id);
    if (now && now->text != m_briefing->text && now->text != m_text)
        m_session.notices.show(Notices::Kind::Information,
            tr("Somebody else changed “%1” at the same time. Your text stands; the other one is in the history of the briefing.")
                .arg(m_briefing->title));
    if (!now)
        lose();
    const QString before = m_briefing->text;
    if (!added.empty() || !takenBack()) {
        if (const auto written = writeBriefing(m_session.project, m_briefing->id, m_text, added, label); !written) {
            tell(written.error().message);
            return false;
        }
        const auto entry = m_session.project.journal().undoable();
        m_last = added.empty() && entry ? LastEdit{entry->number, m_briefing->id, before} : LastEdit();
    } else {
        m_last = {};
    }
    m_draft.stop();
    if (const auto after = stored(m_briefing->id))
        m_briefing = after;
    keepDraft();
    Q_EMIT stateChanged();
    return true;
}

void BriefingKeeper::follow()
{
    const auto now = stored(m_briefing->id);
    if (now)
        return take(*now);
    if (isUnsaved())
        return lose();
    m_briefing.reset();
    m_text.clear();
    m_draft.stop();
    m_edit.stop();
    Q_EMIT opened();
    Q_EMIT stateChanged();
}

void BriefingKeeper::lose()
{
    // Undo, or another hand, deleted what is being written.
    const QScopedValueRollback saving(m_saving, true);
    const auto made = addBriefing(m_session.project, m_briefing->title, m_text);
    if (!made)
        return tell(made.error().message);
    m_session.notices.show(
        Notices::Kind::Information, tr("“%1” was deleted while you wrote it. Your text is kept in a new briefing.").arg(m_briefing->title));
    if (const auto fresh = stored(*made))
        m_briefing = fresh;
    Q_EMIT stateChanged();
}

void BriefingKeeper::take(const Briefing &stored)
{
    const bool unsaved = isUnsaved();
    const bool another = stored.text != m_briefing->text;
    m_briefing = stored;
    if (another && unsaved && stored.text != m_text)
        m_session.notices.show(Notices::Kind::Information,
            tr("“%1” was changed while you wrote. Your text stands; the other one is in the history of the briefing.").arg(stored.title));
    if (another && !unsaved) {
        m_text = stored.text;
        Q_EMIT reloaded();
    }
    Q_EMIT stateChanged();
}

void BriefingKeeper::tell(const QString &problem)
{
    m_session.notices.show(Notices::Kind::Problem, problem);
}

} // namespace Parallax
