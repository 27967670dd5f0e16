// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/annotationexport.h"

#include "core/exchange/annotationwriter.h"
#include "core/exchange/filewriting.h"
#include "core/project/project.h"
#include "core/project/readfault.h"

#include <QCoreApplication>
#include <QIODevice>
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
    qint64 rows = 0;
    const auto done = writeFile(project, path, [&](QIODevice &device) -> Result<Done> {
        const auto written = exportAnnotations(project, device, format, filter, progress);
        if (!written)
            return written.error();
        rows = *written;
        return Done{};
    });
    return done ? Result<qint64>(rows) : done.error();
}

} // namespace Parallax
