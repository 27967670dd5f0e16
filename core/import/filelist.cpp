// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/filelist.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <filesystem>
#include <set>

namespace Parallax {

namespace {

namespace fs = std::filesystem;

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(FileList)
};

// std::filesystem rather than QDir: it lists a folder without asking for each file's state, several times faster.
class Walk
{
public:
    Walk(FileList &list, const ArticleReaders &readers)
        : m_list(list)
        , m_readers(readers)
    {
    }

    void take(const QString &path)
    {
        const fs::path native = QFile::encodeName(path).toStdString();
        std::error_code error;
        const fs::file_status status = fs::status(native, error);
        if (status.type() == fs::file_type::not_found)
            fail(path, Translated::tr("There is no such file or folder."));
        else if (!fs::status_known(status))
            fail(path, Translated::tr("It cannot be read: %1.").arg(QString::fromStdString(error.message())));
        else if (fs::is_directory(status))
            takeFolder(native);
        else if (!fs::is_regular_file(status))
            fail(path, Translated::tr("This is neither a file nor a folder."));
        else if (m_readers.readerFor(path))
            m_list.files.append(path);
        else
            fail(path, noReader(native));
    }

private:
    [[nodiscard]] QString noReader(const fs::path &path) const
    {
        const QString readable = m_readers.endings().join(QStringLiteral(", "));
        const QString ending = name(path.extension());
        return ending.isEmpty() ? Translated::tr("Its name has no ending that tells what it is; readable are %1.").arg(readable)
                                : Translated::tr("There is no reader for %1; readable are %2.").arg(ending, readable);
    }

    static QString name(const fs::path &path) { return QFile::decodeName(QByteArray::fromStdString(path.native())); }

    void fail(const QString &path, const QString &reason) { m_list.failures.push_back({path, reason}); }

    void takeFolder(const fs::path &folder)
    {
        std::error_code error;
        const fs::path real = fs::canonical(folder, error);
        if (!error && !m_visited.insert(real.native()).second)
            return;
        std::vector<fs::directory_entry> entries;
        for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error))
            entries.push_back(*it);
        if (error)
            fail(name(folder), Translated::tr("The folder cannot be read: %1.").arg(QString::fromStdString(error.message())));
        std::sort(entries.begin(), entries.end());
        for (const fs::directory_entry &entry : entries)
            takeEntry(entry);
    }

    void takeEntry(const fs::directory_entry &entry)
    {
        const std::string &native = entry.path().native();
        if (native[native.rfind('/') + 1] == '.')
            return;
        std::error_code error;
        if (entry.is_directory(error))
            takeFolder(entry.path());
        else if (const QString file = name(entry.path());
                 m_readers.readerFor(file) && (entry.is_regular_file(error) || entry.is_symlink(error)))
            m_list.files.append(file);
        else
            ++m_list.skipped;
    }

    FileList &m_list;
    const ArticleReaders &m_readers;
    std::set<std::string> m_visited;
};

} // namespace

FileList listFiles(const QStringList &paths, const ArticleReaders &readers)
{
    FileList list;
    Walk walk(list, readers);
    for (const QString &path : paths)
        walk.take(path);
    return list;
}

} // namespace Parallax
