// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefingexport/briefingexport.h"
#include "ui/session/session.h"

#include <QObject>
#include <QUuid>

namespace Parallax {

/// Writes a briefing to a file in a job, which can be cancelled; a notice says how it went.
class BriefingExporter : public QObject
{
    Q_OBJECT

public:
    explicit BriefingExporter(const Session &session, QObject *parent = nullptr);

    /// `title` is what it is called while it is written.
    void write(const QUuid &briefing, const QString &title, const QString &path, const BriefingExport &options);

private:
    Session m_session;
};

} // namespace Parallax
