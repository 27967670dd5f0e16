// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/briefing/briefingexporter.h"

#include "core/project/project.h"
#include "ui/session/jobs.h"
#include "ui/session/notices.h"

#include <QDir>

namespace Parallax {

BriefingExporter::BriefingExporter(const Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

void BriefingExporter::write(const QUuid &briefing, const QString &title, const QString &path, const BriefingExport &options)
{
    const QString shown = QDir::toNativeSeparators(path);
    const auto format = briefingFormat(path);
    if (!format)
        return m_session.notices.show(
            Notices::Kind::Problem, tr("“%1” was not written: its name does not end in .pdf, .odt, .docx, .html or .md.").arg(shown));
    const auto work = [from = m_session.project.path(), briefing, path, format = *format, options](
                          const Progress &progress) -> Result<BriefingWritten> {
        const auto project = Project::open(from, Project::Access::Read);
        if (!project)
            return project.error();
        return writeBriefingFile(**project, briefing, path, format, options, progress);
    };
    m_session.jobs.start(this, tr("Exporting “%1”").arg(title), work, [this, shown](const Result<BriefingWritten> &written) {
        if (!written)
            return m_session.notices.show(Notices::Kind::Problem, written.error().message);
        const QString sentence = tr("The briefing was written to “%1”.").arg(shown);
        if (written->notShown.isEmpty())
            m_session.notices.show(Notices::Kind::Information, sentence);
        else
            m_session.notices.show(
                Notices::Kind::Problem, tr("%1 Some of its characters are boxes there.").arg(sentence), {written->notShown});
    });
}

} // namespace Parallax
