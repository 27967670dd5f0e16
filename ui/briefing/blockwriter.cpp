// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/briefing/blockwriter.h"

#include "core/project/project.h"
#include "core/project/readfault.h"
#include "ui/briefing/blockwords.h"
#include "ui/briefing/briefingeditor.h"
#include "ui/briefing/briefingkeeper.h"
#include "ui/session/editjob.h"
#include "ui/session/notices.h"

#include <memory>

namespace Parallax {

BlockWriter::BlockWriter(const Session &session, BriefingKeeper &keeper, BriefingEditor &editor, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_keeper(keeper)
    , m_editor(editor)
{
}

BlockWriter::~BlockWriter() = default;

void BlockWriter::insert(BuildingBlock block, const BlockOptions &options)
{
    if (!m_keeper.briefing() || m_session.project.isReadOnly())
        return;
    const auto work = [path = m_session.project.path(), id = m_keeper.id(), text = m_keeper.text(), block, options](
                          const Progress &) -> Result<Written> {
        const auto project = Project::open(path, Project::Access::Read);
        if (!project)
            return project.error();
        return orFault(**project, [&]() -> Result<Written> {
            CitationBook book(**project, id);
            const auto content = writeBlock(**project, book, readBriefing(text), block, options);
            if (!content)
                return content.error();
            return Written{*content, book.added()};
        });
    };
    m_session.jobs.start(
        this, tr("Writing: %1").arg(blockTitle(block)), work, [this, block, options, id = m_keeper.id()](const Result<Written> &written) {
            if (!written)
                return tell(written.error().message);
            if (id == m_keeper.id())
                put(block, options, *written);
        });
}

void BlockWriter::put(BuildingBlock block, const BlockOptions &options, const Written &written)
{
    m_editor.insertBlock(framedBlock(block, options, written.content));
    m_keeper.setText(m_editor.toPlainText());
    m_keeper.save(written.added, tr("Insert “%1” into “%2”").arg(blockTitle(block), m_keeper.briefing()->title));
}

void BlockWriter::refresh()
{
    if (!m_keeper.briefing() || m_session.project.isReadOnly())
        return;
    const QString text = m_keeper.text();
    const auto work = [path = m_session.project.path(), id = m_keeper.id(), text](const Progress &) -> Result<Refreshed> {
        const auto project = Project::open(path, Project::Access::Read);
        if (!project)
            return project.error();
        return orFault(**project, [&]() -> Result<Refreshed> {
            CitationBook book(**project, id);
            RefreshedText fresh = refreshBlocks(**project, book, text);
            return Refreshed{std::move(fresh), book.added()};
        });
    };
    m_session.jobs.start(
        this, tr("Refreshing the building blocks"), work, [this, text, id = m_keeper.id()](const Result<Refreshed> &refreshed) {
            if (!refreshed)
                return tell(refreshed.error().message);
            if (id == m_keeper.id())
                replace(text, *refreshed);
        });
}

void BlockWriter::replace(const QString &before, const Refreshed &refreshed)
{
    // Somebody went on writing meanwhile: what is typed stands, the blocks are written into it.
    if (m_keeper.text() != before)
        return refresh();
    const RefreshedText &fresh = refreshed.text;
    if (fresh.text != before) {
        m_editor.replaceText(fresh.text);
        m_keeper.setText(m_editor.toPlainText());
        m_keeper.save(refreshed.added, tr("Refresh the building blocks of “%1”").arg(m_keeper.briefing()->title));
    }
    const bool none = readBriefing(before).buildingBlocks.empty();
    const QString sentence = none ? tr("There are no building blocks in this briefing. The menu Insert has them.")
        : fresh.changed == 0      ? tr("The building blocks say what the project says: nothing changed.")
                                  : tr("%n building block(s) changed.", nullptr, fresh.changed);
    m_session.notices.show(fresh.failures.isEmpty() ? Notices::Kind::Information : Notices::Kind::Problem, sentence, fresh.failures);
}

void BlockWriter::draft(const BriefingTemplate &from, const QString &title, const BlockScope &scope)
{
    if (m_session.project.isReadOnly())
        return;
    auto report = std::make_shared<DraftReport>();
    const auto edit = [from, title, scope, report](Project &project) -> Result<Done> {
        const auto drafted = draftBriefing(project, from, title, scope);
        if (!drafted)
            return drafted.error();
        *report = *drafted;
        return Done();
    };
    startEdit(m_session, this, tr("Drafting “%1”").arg(title), edit, [this, title, report] {
        m_session.notices.show(Notices::Kind::Information,
            report->empty.isEmpty()
                ? tr("“%1” is drafted: %n sentence(s), each with its source.", nullptr, report->sentences).arg(title)
                : tr("“%1” is drafted: %n sentence(s), each with its source. Some parts stayed empty.", nullptr, report->sentences)
                      .arg(title),
            report->empty);
        Q_EMIT drafted(report->briefing);
    });
}

void BlockWriter::tell(const QString &problem)
{
    m_session.notices.show(Notices::Kind::Problem, problem);
}

} // namespace Parallax
