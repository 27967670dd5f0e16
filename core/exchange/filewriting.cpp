// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/filewriting.h"

#include "core/project/project.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(FileWriting)
};

} // namespace

Result<Done> writeFile(const Project &project, const QString &path, const std::function<Result<Done>(QIODevice &)> &write)
{
    const QFileInfo there(path);
    if (there == QFileInfo(project.path()))
        return Error{Translated::tr("“%1” is the project itself. Name another file to write.").arg(path)};
    const auto cannotWrite = [&path](const QFileDevice &file) {
        return Error{Translated::tr("“%1” could not be written: %2. Choose another place.").arg(path, file.errorString())};
    };
    const auto writeInto = [&](QFileDevice &file) -> Result<Done> {
        if (!file.open(QIODevice::WriteOnly))
            return cannotWrite(file);
        auto written = write(file);
        // A full disk shows with what was held back until now; QSaveFile::commit() does not look at that.
        return written && !file.flush() ? Result<Done>(cannotWrite(file)) : written;
    };
    if (there.exists() && !there.isFile() && !there.isDir()) {
        QFile device(path);
        return writeInto(device);
    }
    QSaveFile file(path);
    const auto written = writeInto(file);
    return written && !file.commit() ? Result<Done>(cannotWrite(file)) : written;
}

} // namespace Parallax
