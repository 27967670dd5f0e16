// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/drafting/briefingtemplates.h"
#include "ui/session/jobs.h"
#include "ui/session/session.h"

#include <QObject>

namespace Parallax {

class BriefingEditor;
class BriefingKeeper;

/// Has building blocks and drafts written from the project, in jobs, and puts them into the text.
class BlockWriter : public QObject
{
    Q_OBJECT

public:
    BlockWriter(const Session &session, BriefingKeeper &keeper, BriefingEditor &editor, QObject *parent = nullptr);
    ~BlockWriter() override;

    /// Behind the paragraph of the caret.
    void insert(BuildingBlock block, const BlockOptions &options);
    /// All blocks of the text anew; a notice says what changed.
    void refresh();
    /// A new briefing; a notice says which parts stayed empty.
    void draft(const BriefingTemplate &from, const QString &title, const BlockScope &scope);

Q_SIGNALS:
    void drafted(const QUuid &briefing);

private:
    struct Written
    {
        QString content;
        std::vector<Citation> added;
    };
    struct Refreshed
    {
        RefreshedText text;
        std::vector<Citation> added;
    };
    void put(BuildingBlock block, const BlockOptions &options, const Written &written);
    void replace(const QString &before, const Refreshed &refreshed);
    void tell(const QString &problem);

    Session m_session;
    BriefingKeeper &m_keeper;
    BriefingEditor &m_editor;
};

} // namespace Parallax
