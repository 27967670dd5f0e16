// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/project/articletable.h"
#include "core/project/entitytable.h"
#include "core/storage/database.h"

#include <QObject>

#include <memory>

class QFileInfo;

namespace Parallax {

/// What changed, by table of the schema; empty means anything may have.
struct Changes {
    QStringList tables;

    [[nodiscard]] bool touches(QStringView table) const { return tables.isEmpty() || tables.contains(table); }
};

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

    /// For the job that wrote through a connection of its own, on this object's thread once it is done.
    void announce(const Changes &changes) { Q_EMIT changed(changes); }

Q_SIGNALS:
    void changed(const Parallax::Changes &changes);

private:
    Project(Database database, bool readOnly, QString notice);
    /// Throws StorageError.
    static Result<std::unique_ptr<Project>> openFile(const QFileInfo &file, const QString &path, Access access);

    Database m_database;
    ArticleTable m_articles;
    EntityTable m_entities;
    bool m_readOnly;
    QString m_notice;
};

} // namespace Parallax
