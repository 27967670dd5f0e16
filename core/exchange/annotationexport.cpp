// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/annotationexport.h"

#include "core/exchange/annotationwriter.h"
#include "core/project/project.h"
#include "core/project/readfault.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>
#include <QSet>

#include <algorithm>

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(AnnotationExport)
};

constexpr size_t rowsAtATime = 100;

bool write(QIODevice &device, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    return device.write(bytes) == bytes.size();
}

} // namespace

Result<qint64> exportAnnotations(
    Project &project, QIODevice &device, AnnotationFormat format, const AnnotationFilter &filter, const Progress &progress)
{
    const auto notWritten = [&device] { return Error{Translated::tr("The export could not be written: %1.").arg(device.errorString())}; };
    return orFault(project, [&]() -> Result<qint64> {
        AnnotationList list(project);
        const auto keys = list.keys(filter, AnnotationList::Order::Tag);
        QSet<QUuid> taggings;
        for (const auto &key : keys) {
            if (key.kind == AnnotationRow::Kind::Tagging)
                taggings.insert(key.id);
        }
        const auto tags = project.tags().all();
        const auto writer = format == AnnotationFormat::Csv ? csvWriter(tags) : markdownWriter(tags);
        if (!write(device, writer->beginning()))
            return notWritten();
        qint64 written = 0;
        for (size_t from = 0; from < keys.size(); from += rowsAtATime) {
            if (progress.isCancelled())
                return Error{Translated::tr("The export was cancelled; what is written so far is not complete.")};
            const size_t to = std::min(keys.size(), from + rowsAtATime);
            for (const AnnotationRow &row : list.rows({keys.begin() + qsizetype(from), keys.begin() + qsizetype(to)})) {
                if (!row.tagging.isNull() && taggings.contains(row.tagging))
                    continue;
                if (!write(device, writer->row(row)))
                    return notWritten();
                ++written;
            }
            progress.report(qint64(to), qint64(keys.size()));
        }
        return written;
    });
}

Result<qint64> writeAnnotationFile(
    Project &project, const QString &path, AnnotationFormat format, const AnnotationFilter &filter, const Progress &progress)
{
    const QFileInfo there(path);
    if (there == QFileInfo(project.path()))
        return Error{Translated::tr("“%1” is the project itself. Name another file to write.").arg(path)};
    const auto cannotWrite = [&path](const QFileDevice &file) {
        return Error{Translated::tr("“%1” could not be written: %2. Choose another place.").arg(path, file.errorString())};
    };
    const auto writeInto = [&](QFileDevice &file) -> Result<qint64> {
        if (!file.open(QIODevice::WriteOnly))
            return cannotWrite(file);
        auto written = exportAnnotations(project, file, format, filter, progress);
        // A full disk shows with what was held back until now; QSaveFile::commit() does not look at that.
        return written && !file.flush() ? Result<qint64>(cannotWrite(file)) : written;
    };
    if (there.exists() && !there.isFile() && !there.isDir()) {
        QFile device(path);
        return writeInto(device);
    }
    QSaveFile file(path);
    const auto written = writeInto(file);
    return written && !file.commit() ? Result<qint64>(cannotWrite(file)) : written;
}

} // namespace Parallax
