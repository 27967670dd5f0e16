// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/project.h"

#include "core/storage/fault.h"
#include "core/storage/schema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(Project)
};

bool neverWrites(Database::Mode mode)
{
    return mode == Database::Mode::ReadOnly || mode == Database::Mode::Frozen;
}

/// Null when there is nothing against it so far.
QString whyNotAProject(const QFileInfo &file, const QString &path, Project::Access access)
{
    if (path.isEmpty())
        return Translated::tr("The name of the project is empty. Name a project file, which ends in .parallax.");
    // Qt takes such a path for one inside the program, SQLite ":memory:" for no file at all.
    if (path.startsWith(u':'))
        return Translated::tr("“%1” cannot be the name of a project file. Name one that ends in .parallax.").arg(path);
    if (access != Project::Access::Create && !file.exists())
        return Translated::tr("There is no project file “%1”. Check the path, or import articles to make a new project.").arg(path);
    if (!file.exists() && !file.dir().exists())
        return Translated::tr("The project “%1” cannot be made, because its folder does not exist. Make the folder first.").arg(path);
    if (file.exists() && !file.isFile())
        return Translated::tr("“%1” is not a file. Name a project file, which ends in .parallax.").arg(path);
    if (file.exists() && !file.isReadable())
        return Translated::tr("The project “%1” cannot be read: you have no permission. Ask its owner for access.").arg(path);
    // To SQLite a file shorter than its header is a new one; an article named in the project's place must not become that.
    constexpr int headerSize = 100;
    if (file.exists() && file.size() > 0 && file.size() < headerSize)
        return Translated::tr("“%1” is not a Parallax project. Choose a file that ends in .parallax.").arg(path);
    if (file.exists() && file.size() == 0 && file.suffix() != "parallax"_L1)
        return Translated::tr("“%1” is empty and not a Parallax project. Choose another file.").arg(path);
    return {};
}

Database::Mode modeFor(const QFileInfo &file, Project::Access access)
{
    const bool folderWritable = QFileInfo(file.absolutePath()).isWritable();
    if (!file.exists())
        return Database::Mode::Create;
    if (!folderWritable || !file.isWritable()) {
        const bool inUse = QFileInfo::exists(file.absoluteFilePath() + u"-wal"_s);
        return inUse ? Database::Mode::ReadOnly : Database::Mode::Frozen;
    }
    return access == Project::Access::Read ? Database::Mode::ReadOnly : Database::Mode::ReadWrite;
}

} // namespace

Project::Project(Database database, bool readOnly, QString notice)
    : m_database(std::move(database))
    , m_articles(m_database)
    , m_entities(m_database)
    , m_tags(m_database)
    , m_taggings(m_database)
    , m_notes(m_database)
    , m_findings(m_database)
    , m_positions(m_database)
    , m_events(m_database)
    , m_issues(m_database)
    , m_briefings(m_database)
    , m_journal(m_database)
    , m_author(qEnvironmentVariable("USER"))
    , m_readOnly(readOnly)
    , m_notice(std::move(notice))
{
}

Result<std::unique_ptr<Project>> Project::open(const QString &path, Access access)
{
    const QFileInfo file(path);
    if (const QString refusal = whyNotAProject(file, path, access); !refusal.isNull())
        return Error{refusal};
    try {
        return openFile(file, path, access);
    } catch (const StorageError &error) {
        constexpr int notADatabase = 26; // SQLITE_NOTADB
        if (error.code() == notADatabase)
            return Error{Translated::tr("“%1” is not a Parallax project. Choose a file that ends in .parallax.").arg(path)};
        return Error{Translated::tr("The project “%1” cannot be opened, because %2.").arg(path, faultReason(error))};
    }
}

Result<std::unique_ptr<Project>> Project::openFile(const QFileInfo &file, const QString &path, Access access)
{
    auto mode = modeFor(file, access);
    Database database(path, mode);
    QString notice;
    if (access != Access::Read && neverWrites(mode))
        notice = Translated::tr("The project “%1” is opened read-only, because its file or folder cannot be written.").arg(path);

    switch (Schema::fit(database)) {
    case Schema::Fit::Foreign:
        return Error{Translated::tr("“%1” is a database, but not a Parallax project. Choose another file.").arg(path)};
    case Schema::Fit::Newer:
        if (!neverWrites(mode))
            database = Database(path, mode = Database::Mode::ReadOnly);
        notice = Translated::tr("“%1” was written by a newer Parallax. It is opened read-only; update Parallax to change it.").arg(path);
        break;
    case Schema::Fit::Empty:
        if (access != Access::Create)
            return Error{Translated::tr("“%1” is empty and not a Parallax project. Choose another file.").arg(path)};
        Schema::migrate(database);
        break;
    case Schema::Fit::Older:
        if (neverWrites(mode))
            return Error{Translated::tr("“%1” was made by an older Parallax and must be opened for writing once.").arg(path)};
        Schema::migrate(database);
        break;
    case Schema::Fit::Current:
        break;
    }
    // KiB. Edits of many taggings and imports go all over the file, and take twice as long with the 2 MB that SQLite would have.
    database.execute(u"PRAGMA cache_size = -32768"_s);
    return std::unique_ptr<Project>(new Project(std::move(database), neverWrites(mode), notice));
}

Project::Opener Project::opener() const
{
    return [path = path(), author = m_author, turns = m_writeTurns]() -> Result<std::unique_ptr<Project>> {
        auto opened = open(path, Access::Write);
        if (opened) {
            (*opened)->m_author = author;
            (*opened)->m_writeTurns = turns;
        }
        return opened;
    };
}

} // namespace Parallax
