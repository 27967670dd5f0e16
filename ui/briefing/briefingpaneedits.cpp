// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/briefingedits.h"
#include "core/project/project.h"
#include "core/project/readfault.h"
#include "core/words/momenttext.h"
#include "ui/briefing/blockform.h"
#include "ui/briefing/blockwriter.h"
#include "ui/briefing/briefingactions.h"
#include "ui/briefing/briefingeditor.h"
#include "ui/briefing/briefingexporter.h"
#include "ui/briefing/briefingheader.h"
#include "ui/briefing/briefingkeeper.h"
#include "ui/briefing/briefingpane.h"
#include "ui/briefing/briefingparts.h"
#include "ui/briefing/briefingversions.h"
#include "ui/briefing/citer.h"
#include "ui/briefing/draftform.h"
#include "ui/briefing/emptybriefing.h"
#include "ui/briefing/exportform.h"
#include "ui/session/notices.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

bool BriefingPane::openLast()
{
    const auto all = orFault(m_session.project, [&]() -> Result<std::vector<Briefing>> { return m_session.project.briefings().list(); });
    if (!all) {
        tell(all.error().message);
        return false;
    }
    if (all->empty())
        return false;
    const auto wanted = std::find_if(all->begin(), all->end(), [&](const Briefing &each) { return each.id == m_state.open; });
    return m_parts->keeper->open(wanted == all->end() ? all->front().id : wanted->id);
}

void BriefingPane::cite(const Passage &passage)
{
    if (m_session.project.isReadOnly())
        return tell(tr("The project is open for reading only: nothing can be cited."));
    if (passage.span.isEmpty())
        return m_session.notices.show(Notices::Kind::Information, tr("Select the words to be cited first."));
    if (!m_parts->keeper->briefing() && !openLast())
        makeEmpty(tr("Untitled briefing"));
    m_parts->citer->cite(passage);
}

void BriefingPane::showBriefing(const QUuid &briefing, const QString &citation)
{
    if (!m_parts->keeper->open(briefing))
        return tell(tr("The briefing is not in the project any more."));
    if (width() < besideFrom && m_parts->actions->preview->isChecked())
        m_parts->actions->preview->setChecked(false);
    const QString mark = citationMark(citation);
    const qsizetype place = citation.isEmpty() ? -1 : m_parts->editor->toPlainText().indexOf(mark);
    if (place >= 0)
        m_parts->editor->select({place, place + mark.size()});
    m_parts->editor->ensureCursorVisible();
    m_parts->editor->setFocus(Qt::OtherFocusReason);
}

void BriefingPane::makeEmpty(const QString &title)
{
    m_parts->keeper->save();
    const auto made = addBriefing(m_session.project, title);
    if (!made)
        return tell(made.error().message);
    showBriefing(*made, {});
}

void BriefingPane::askDraft(bool fromProject)
{
    std::vector<BriefingTemplate> templates = briefingTemplates(ownTemplatesFolder());
    const QString id = fromProject && !templates.empty() ? templates.front().id : QString();
    const QRect place = m_parts->header->isVisible() ? m_parts->header->titlePlace() : m_parts->empty->draftPlace();
    m_parts->draftForm->ask(place, std::move(templates), id, m_state.suggested);
}

void BriefingPane::askBlock(BuildingBlock block)
{
    if (asksAnything(block))
        m_parts->blockForm->ask(m_parts->header->insertPlace(), block, m_state.suggested);
    else
        m_parts->writer->insert(block, {});
}

void BriefingPane::rename(const QString &title)
{
    if (!m_parts->keeper->briefing())
        return;
    if (const auto renamed = renameBriefing(m_session.project, m_parts->keeper->id(), title); !renamed)
        tell(renamed.error().message);
}

void BriefingPane::copy()
{
    m_parts->keeper->save();
    const auto copied = copyBriefing(m_session.project, m_parts->keeper->id(), tr("%1 (copy)").arg(m_parts->keeper->briefing()->title));
    if (!copied)
        return tell(copied.error().message);
    showBriefing(*copied, {});
    m_parts->header->editTitle();
}

void BriefingPane::remove()
{
    const QUuid id = m_parts->keeper->id();
    const QString title = m_parts->keeper->briefing()->title;
    m_parts->keeper->close();
    if (const auto removed = removeBriefings(m_session.project, {id}); !removed)
        return tell(removed.error().message);
    m_session.notices.show(Notices::Kind::Information, tr("“%1” was deleted with its citations. Undo brings it back.").arg(title));
}

void BriefingPane::restore(const BriefingVersion &version)
{
    m_parts->keeper->save();
    const QString label = tr("Restore “%1” as it was %2").arg(m_parts->keeper->briefing()->title, momentText(version.time));
    if (const auto restored = writeBriefing(m_session.project, m_parts->keeper->id(), version.text, {}, label); !restored)
        tell(restored.error().message);
}

void BriefingPane::exportTo(const QString &path)
{
    if (!m_parts->keeper->briefing())
        return;
    m_parts->keeper->save();
    m_state.exportFolder = QFileInfo(path).absolutePath();
    m_parts->exporter->write(m_parts->keeper->id(), m_parts->keeper->briefing()->title, path, m_parts->exportForm->options());
}

void BriefingPane::openTemplates()
{
    const QString folder = ownTemplatesFolder();
    if (!QDir().mkpath(folder) || !QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        tell(tr("The folder “%1” cannot be opened.").arg(QDir::toNativeSeparators(folder)));
}

void BriefingPane::tell(const QString &problem)
{
    m_session.notices.show(Notices::Kind::Problem, problem);
}

} // namespace Parallax
