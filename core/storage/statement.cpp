// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/statement.h"

#include "core/storage/database.h"

#include <QStringDecoder>

#include <sqlite3.h>

namespace Parallax {

QString textFrom(QByteArrayView utf8)
{
    if (!utf8.startsWith("\xef\xbb\xbf"))
        return QString::fromUtf8(utf8);
    // fromUtf8() drops a U+FEFF at the start, and every offset into the text would be one too many.
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom);
    return decoder.decode(utf8);
}

void Statement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Statement::Statement(const Database &database, QStringView sql)
{
    const QByteArray utf8 = sql.toUtf8();
    sqlite3_stmt *statement = nullptr;
    const char *rest = nullptr;
    const int result =
        sqlite3_prepare_v3(database.handle(), utf8.constData(), int(utf8.size()) + 1, SQLITE_PREPARE_PERSISTENT, &statement, &rest);
    m_statement.reset(statement);
    if (result != SQLITE_OK)
        throw StorageError(result, QString::fromUtf8(sqlite3_errmsg(database.handle())));
    if (!statement || !QByteArrayView(rest).trimmed().isEmpty())
        throw StorageError(SQLITE_MISUSE, QStringLiteral("one statement expected: ") + sql.toString());
}

void Statement::check(int result) const
{
    if (result != SQLITE_OK)
        throw StorageError(result, QString::fromUtf8(sqlite3_errmsg(sqlite3_db_handle(m_statement.get()))));
}

Statement &Statement::bind(qint64 value)
{
    check(sqlite3_bind_int64(m_statement.get(), ++m_bound, value));
    return *this;
}

Statement &Statement::bind(double value)
{
    check(sqlite3_bind_double(m_statement.get(), ++m_bound, value));
    return *this;
}

Statement &Statement::bind(const QString &text)
{
    if (text.isNull())
        return bindNull();
    const QByteArray utf8 = text.toUtf8();
    check(sqlite3_bind_text64(m_statement.get(), ++m_bound, utf8.constData(), sqlite3_uint64(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8));
    return *this;
}

Statement &Statement::bind(const QByteArray &bytes)
{
    if (bytes.isNull())
        return bindNull();
    // constData() of an empty array is not null, so an empty BLOB stays one.
    check(sqlite3_bind_blob64(m_statement.get(), ++m_bound, bytes.constData(), sqlite3_uint64(bytes.size()), SQLITE_TRANSIENT));
    return *this;
}

Statement &Statement::bindNull()
{
    check(sqlite3_bind_null(m_statement.get(), ++m_bound));
    return *this;
}

Statement &Statement::bindUtf8(QByteArrayView text)
{
    check(sqlite3_bind_text64(
        m_statement.get(), ++m_bound, text.data() ? text.data() : "", sqlite3_uint64(text.size()), SQLITE_STATIC, SQLITE_UTF8));
    return *this;
}

Statement &Statement::bindBytes(QByteArrayView bytes)
{
    if (bytes.isNull())
        return bindNull();
    check(sqlite3_bind_blob64(m_statement.get(), ++m_bound, bytes.data(), sqlite3_uint64(bytes.size()), SQLITE_STATIC));
    return *this;
}

bool Statement::next()
{
    const int result = sqlite3_step(m_statement.get());
    if (result == SQLITE_ROW)
        return true;
    if (result != SQLITE_DONE) {
        const StorageError error(result, QString::fromUtf8(sqlite3_errmsg(sqlite3_db_handle(m_statement.get()))));
        reset();
        throw error;
    }
    return false;
}

void Statement::run()
{
    next();
    reset();
}

void Statement::reset()
{
    // The code of the last step comes back here once more; next() has thrown it already.
    sqlite3_reset(m_statement.get());
    sqlite3_clear_bindings(m_statement.get());
    m_bound = 0;
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement.get(), column);
}

QString Statement::text(int column) const
{
    const auto *data = reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
    if (!data)
        return {};
    return textFrom({data, sqlite3_column_bytes(m_statement.get(), column)});
}

QByteArray Statement::bytes(int column) const
{
    return view(column).toByteArray();
}

QByteArrayView Statement::view(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement.get(), column));
    return {data, sqlite3_column_bytes(m_statement.get(), column)};
}

} // namespace Parallax
