// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/project.h"

#include "core/storage/schema.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated {
    Q_DECLARE_TR_FUNCTIONS(Project)
};

} // namespace

Project::Project(Database database, bool readOnly, QString notice)
    : m_database(std::move(database))
    , m_articles(m_database)
    , m_entities(m_database)
    , m_readOnly(readOnly)
    , m_notice(std::move(notice))
{
}

Result<std::unique_ptr<Project>> Project::open(const QString &path, Access access)
{
    const QFileInfo file(path);
    if (access != Access::Create && !file.exists())
        return Error { Translated::tr("There is no project file “%1”. Check the path, or import articles to make a new project.").arg(path) };
    if (file.exists() && !file.isFile())
        return Error { Translated::tr("“%1” is not a file. Name a project file, which ends in .parallax.").arg(path) };
    if (file.exists() && !file.isReadable())
        return Error { Translated::tr("The project “%1” cannot be read: you have no permission. Ask its owner for access.").arg(path) };

    try {
        const bool mayWrite = access != Access::Read && (!file.exists() || file.isWritable());
        auto mode = !mayWrite ? Database::Mode::ReadOnly : access == Access::Create ? Database::Mode::Create : Database::Mode::ReadWrite;
        Database database(path, mode);
        QString notice;
        if (access != Access::Read && !mayWrite)
            notice = Translated::tr("The project “%1” is opened read-only, because the file cannot be written.").arg(path);

        switch (Schema::fit(database)) {
        case Schema::Fit::Foreign:
            return Error { Translated::tr("“%1” is a database, but not a Parallax project. Choose another file.").arg(path) };
        case Schema::Fit::Newer:
            database = Database(path, mode = Database::Mode::ReadOnly);
            notice = Translated::tr("“%1” was written by a newer Parallax. It is opened read-only; update Parallax to change it.").arg(path);
            break;
        case Schema::Fit::Empty:
            if (access != Access::Create)
                return Error { Translated::tr("“%1” is empty and not a Parallax project. Choose another file.").arg(path) };
            Schema::migrate(database);
            break;
        case Schema::Fit::Older:
            if (mode == Database::Mode::ReadOnly)
                return Error { Translated::tr("“%1” was made by an older Parallax and must be opened for writing once.").arg(path) };
            Schema::migrate(database);
            break;
        case Schema::Fit::Current:
            break;
        }
        return std::unique_ptr<Project>(new Project(std::move(database), mode == Database::Mode::ReadOnly, notice));
    } catch (const StorageError &error) {
        constexpr int notADatabase = 26; // SQLITE_NOTADB
        if (error.code() == notADatabase)
            return Error { Translated::tr("“%1” is not a Parallax project. Choose a file that ends in .parallax.").arg(path) };
        return Error { Translated::tr("The project “%1” cannot be opened: %2.").arg(path, error.message()) };
    }
}

} // namespace Parallax
