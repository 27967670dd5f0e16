// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/database.h"

#include "core/storage/statement.h"

#include <QFile>

#include <sqlite3.h>

#include <array>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

using Function = std::function<qint64(qint64)>;

void callFunction(sqlite3_context *context, int, sqlite3_value **values)
{
    const auto &function = *static_cast<Function *>(sqlite3_user_data(context));
    sqlite3_result_int64(context, function(sqlite3_value_int64(values[0])));
}

using Condition = std::function<bool(const QByteArrayView *)>;
constexpr int mostArguments = 8;

void callCondition(sqlite3_context *context, int count, sqlite3_value **values)
{
    std::array<QByteArrayView, mostArguments> views;
    for (int i = 0; i < count; ++i)
        views[size_t(i)] = {static_cast<const char *>(sqlite3_value_blob(values[i])), sqlite3_value_bytes(values[i])};
    const auto &condition = *static_cast<Condition *>(sqlite3_user_data(context));
    sqlite3_result_int(context, condition(views.data()) ? 1 : 0);
}

} // namespace

StorageError::StorageError(int code, const QString &message)
    : std::runtime_error(message.toStdString())
    , m_code(code)
    , m_message(message)
{
}

void Database::Close::operator()(sqlite3 *handle) const
{
    sqlite3_close_v2(handle);
}

Database::Database(const QString &path, Mode mode)
    : m_path(path)
{
    int flags = SQLITE_OPEN_NOMUTEX;
    flags |= mode == Mode::ReadOnly || mode == Mode::Frozen ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    if (mode == Mode::Create)
        flags |= SQLITE_OPEN_CREATE;
    QByteArray name = QFile::encodeName(path);
    if (mode == Mode::Frozen) {
        flags |= SQLITE_OPEN_URI;
        name = "file:" + name.toPercentEncoding("/") + "?immutable=1";
    }
    sqlite3 *handle = nullptr;
    const int result = sqlite3_open_v2(name.constData(), &handle, flags, nullptr);
    m_handle.reset(handle);
    if (result != SQLITE_OK)
        throw StorageError(result, QString::fromUtf8(handle ? sqlite3_errmsg(handle) : sqlite3_errstr(result)));
    sqlite3_extended_result_codes(handle, 1);
    // Another process or our own import job may hold the write lock for the length of one batch.
    sqlite3_busy_timeout(handle, 30000);
    execute(u"PRAGMA foreign_keys = ON"_s);
}

Database::~Database() = default;

void Database::execute(const QString &sql)
{
    const int result = sqlite3_exec(m_handle.get(), sql.toUtf8().constData(), nullptr, nullptr, nullptr);
    if (result != SQLITE_OK)
        throw StorageError(result, QString::fromUtf8(sqlite3_errmsg(m_handle.get())));
}

qint64 Database::lastInsertRowId() const
{
    return sqlite3_last_insert_rowid(m_handle.get());
}

qint64 Database::changes() const
{
    return sqlite3_changes64(m_handle.get());
}

qint64 Database::dataVersion() const
{
    Statement version(*this, u"PRAGMA data_version");
    version.next();
    return version.integer(0);
}

void Database::defineFunction(const QByteArray &name, Function function)
{
    auto owned = std::make_unique<Function>(std::move(function));
    // SQLite takes ownership, also when the call fails.
    const int result = sqlite3_create_function_v2(m_handle.get(), name.constData(), 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, owned.release(),
        callFunction, nullptr, nullptr, [](void *it) { std::default_delete<Function>()(static_cast<Function *>(it)); });
    if (result != SQLITE_OK)
        throw StorageError(result, QString::fromUtf8(sqlite3_errmsg(m_handle.get())));
}

void Database::defineCondition(const QByteArray &name, int arguments, Condition condition)
{
    Q_ASSERT(arguments <= mostArguments);
    auto owned = std::make_unique<Condition>(std::move(condition));
    // SQLite takes ownership, also when the call fails.
    const int result = sqlite3_create_function_v2(m_handle.get(), name.constData(), arguments, SQLITE_UTF8 | SQLITE_DETERMINISTIC,
        owned.release(), callCondition, nullptr, nullptr, [](void *it) { std::default_delete<Condition>()(static_cast<Condition *>(it)); });
    if (result != SQLITE_OK)
        throw StorageError(result, QString::fromUtf8(sqlite3_errmsg(m_handle.get())));
}

void Database::interrupt()
{
    sqlite3_interrupt(m_handle.get());
}

} // namespace Parallax
