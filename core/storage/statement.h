// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

struct sqlite3_stmt;

namespace Parallax {

class Database;

/// UTF-8 as the file holds it, with a U+FEFF at its start.
QString textFrom(QByteArrayView utf8);

/// One prepared statement. Values are always bound, in order or by index from 1; SQL text never holds one.
///
///     Statement find(database, u"SELECT title FROM article WHERE id = ?"_s);
///     find.bind(id);
///     while (find.next())
///         use(find.text(0));
///
/// A statement can be used again after reset(), which also forgets the bound values. Throws StorageError.
class Statement
{
public:
    Statement(const Database &database, QStringView sql);

    // Bind the next parameter. Null strings and byte arrays are bound as NULL, empty ones as empty.
    Statement &bind(qint64 value);
    Statement &bind(int value) { return bind(qint64(value)); }
    Statement &bind(double value);
    Statement &bind(const QString &text);
    Statement &bind(const QByteArray &bytes);
    Statement &bindNull();
    /// Text that is UTF-8 already; it is not copied and must live until the next reset().
    Statement &bindUtf8(QByteArrayView text);
    /// As bindUtf8(): not copied. Null is bound as NULL.
    Statement &bindBytes(QByteArrayView bytes);
    template <typename T> Statement &bind(const std::optional<T> &value) { return value ? bind(*value) : bindNull(); }

    /// True while there is a row.
    bool next();
    /// Runs a statement that gives no rows, and resets it.
    void run();
    void reset();

    // The current row; columns from 0.
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    /// As bytes(), or text as UTF-8, without a copy: gone with the next call of next() or reset().
    [[nodiscard]] QByteArrayView view(int column) const;

private:
    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const;
    };
    void check(int result) const;

    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    int m_bound = 0;
};

} // namespace Parallax
