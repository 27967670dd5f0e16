// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

#include <functional>
#include <memory>
#include <stdexcept>

struct sqlite3;

namespace Parallax {

/// A fault of SQLite or of the disk. Caught in core/project and in the job runner; what() is for logs, message() for people.
class StorageError : public std::runtime_error
{
public:
    StorageError(int code, const QString &message);

    /// SQLite's extended result code.
    [[nodiscard]] int code() const { return m_code; }
    [[nodiscard]] QString message() const { return m_message; }

private:
    int m_code;
    QString m_message;
};

/// One connection to a SQLite file; it and its Statements belong to the thread that made it. Foreign keys are on.
/// Throws StorageError.
class Database
{
public:
    enum class Mode {
        ReadOnly,
        Frozen, ///< read only, and takes for granted that nobody writes: for a file or folder that cannot be written,
                ///< where SQLite's shared files cannot be made, or would be left behind for the owner to trip over
        ReadWrite,
        Create ///< as ReadWrite, and makes the file when it is not there
    };

    Database(const QString &path, Mode mode);
    ~Database();
    Q_DISABLE_COPY(Database)
    Database(Database &&) noexcept = default;
    Database &operator=(Database &&) noexcept = default;

    /// One or more statements without parameters: schema and pragmas only. Values are bound through Statement.
    void execute(const QString &sql);
    [[nodiscard]] qint64 lastInsertRowId() const;
    [[nodiscard]] qint64 changes() const;
    /// Another number once another connection has committed.
    [[nodiscard]] qint64 dataVersion() const;
    [[nodiscard]] QString path() const { return m_path; }

    /// A deterministic SQL function of one integer for this connection, e.g. a rank that only memory knows.
    void defineFunction(const QByteArray &name, std::function<qint64(qint64)> function);
    /// A condition in C++ on `arguments` columns, for WHERE: for what SQL cannot say, or not fast enough. It gets blobs, and
    /// text as UTF-8; NULL is empty. Not while a statement that uses the same name is running.
    void defineCondition(const QByteArray &name, int arguments, std::function<bool(const QByteArrayView *values)> condition);
    /// From another thread: the running statement of this connection fails with SQLITE_INTERRUPT soon.
    void interrupt();

    [[nodiscard]] sqlite3 *handle() const { return m_handle.get(); }

private:
    struct Close
    {
        void operator()(sqlite3 *handle) const;
    };

    QString m_path;
    std::unique_ptr<sqlite3, Close> m_handle;
};

} // namespace Parallax
