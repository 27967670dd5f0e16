// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/project/articletable.h"
#include "core/project/briefingtable.h"
#include "core/project/changes.h"
#include "core/project/entitytable.h"
#include "core/project/eventtable.h"
#include "core/project/findingtable.h"
#include "core/project/issuetable.h"
#include "core/project/journal.h"
#include "core/project/notetable.h"
#include "core/project/positiontable.h"
#include "core/project/taggingtable.h"
#include "core/project/tagtable.h"
#include "core/project/writeturns.h"
#include "core/storage/database.h"

#include <QObject>

#include <functional>
#include <memory>

class QFileInfo;

namespace Parallax {

/// An open project file: one connection, used on the thread that opened it. A job on another thread opens its own,
/// by path(). Table classes throw StorageError; open() does not.
class Project : public QObject
{
    Q_OBJECT

public:
    enum class Access {
        Read,
        Write,
        Create ///< as Write, and makes the file when it is not there
    };

    /// Refuses, with a sentence, what is not a project. A file that a newer Parallax wrote, or that cannot be
    /// written, is opened read-only and notice() says so.
    static Result<std::unique_ptr<Project>> open(const QString &path, Access access);

    [[nodiscard]] QString path() const { return m_database.path(); }
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    /// A sentence to show when the project could not be opened as asked; else null.
    [[nodiscard]] QString notice() const { return m_notice; }

    Database &database() { return m_database; }
    ArticleTable &articles() { return m_articles; }
    EntityTable &entities() { return m_entities; }
    TagTable &tags() { return m_tags; }
    TaggingTable &taggings() { return m_taggings; }
    NoteTable &notes() { return m_notes; }
    FindingTable &findings() { return m_findings; }
    PositionTable &positions() { return m_positions; }
    EventTable &events() { return m_events; }
    IssueTable &issues() { return m_issues; }
    BriefingTable &briefings() { return m_briefings; }
    Journal &journal() { return m_journal; }

    /// Who edits, as the journal, taggings and notes name them.
    [[nodiscard]] const QString &author() const { return m_author; }
    void setAuthor(const QString &author) { m_author = author; }

    /// Opens the same file for writing once more, for a job on another thread: with this author, and so that long work
    /// of the one gives way to edits of the other.
    using Opener = std::function<Result<std::unique_ptr<Project>>()>;
    [[nodiscard]] Opener opener() const;
    /// What long work asks between its batches; see opener().
    [[nodiscard]] const WriteTurns &writeTurns() const { return *m_writeTurns; }

    /// Runs `change` as one edit: one transaction, which also keeps what it changed in the journal under `label` ("Tag 3
    /// passages"), on disk when this returns. An Error of `change`, or a fault of the file, leaves everything as it was.
    /// An edit within an edit is part of the outer one. What changes nothing is no edit. Emits changed().
    Result<Done> edit(const QString &label, const std::function<Result<Done>()> &change);
    /// Takes back the newest edit that stands; does the last undone one again. Without limit, also after a restart.
    /// Fails with a sentence when there is none.
    Result<Done> undo();
    Result<Done> redo();
    /// Gives one record the state it had after the edit of number `entry`, as a new edit; a deleted one comes back.
    Result<Done> restore(const RecordKey &record, qint64 entry, const QString &label);

    /// For the job that wrote through a connection of its own, on this object's thread once it is done.
    void announce(const Changes &changes) { Q_EMIT changed(changes); }

Q_SIGNALS:
    void changed(const Parallax::Changes &changes);

private:
    Project(Database database, bool readOnly, QString notice);
    /// Throws StorageError.
    static Result<std::unique_ptr<Project>> openFile(const QFileInfo &file, const QString &path, Access access);

    Result<Done> editWithin(const std::function<Result<Done>()> &change);
    /// Within the running transaction.
    void addToJournal(const QString &label, const QByteArray &changeset);
    Result<Done> replay(bool forward);
    void recount(const QByteArray &changeset);

    Database m_database;
    ArticleTable m_articles;
    EntityTable m_entities;
    TagTable m_tags;
    TaggingTable m_taggings;
    NoteTable m_notes;
    FindingTable m_findings;
    PositionTable m_positions;
    EventTable m_events;
    IssueTable m_issues;
    BriefingTable m_briefings;
    Journal m_journal;
    QString m_author;
    std::shared_ptr<WriteTurns> m_writeTurns = std::make_shared<WriteTurns>();
    bool m_editing = false;
    bool m_readOnly;
    QString m_notice;
};

} // namespace Parallax
