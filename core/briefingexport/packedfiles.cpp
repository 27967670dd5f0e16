// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefingexport/packedfiles.h"

#include "core/briefingexport/documentwords.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(BriefingExport)
};

bool writeFile(QuaZip &zip, const PackedFile &packed, const QDateTime &stamp)
{
    QuaZipNewInfo info(packed.name);
    info.dateTime = stamp;
    info.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther);
    // Z_DEFLATED; 0 stores the bytes as they are.
    constexpr int deflated = 8;
    QuaZipFile file(&zip);
    if (!file.open(QIODevice::WriteOnly, info, nullptr, 0, packed.compressed ? deflated : 0))
        return false;
    const bool complete = file.write(packed.bytes) == packed.bytes.size();
    file.close();
    return complete && file.getZipError() == ZIP_OK;
}

} // namespace

Result<Done> writePackedFiles(const std::vector<PackedFile> &files, const QDateTime &stamp, QIODevice &device)
{
    // In memory first: an archive is written back and forth, and the device may be a pipe.
    QBuffer buffer;
    QuaZip zip(&buffer);
    bool complete = zip.open(QuaZip::mdCreate);
    // What an archive can name begins with 1980.
    const QDateTime time = stamp.isValid() && stamp.date().year() >= 1980 ? stamp : QDateTime(QDate(1980, 1, 1), QTime(0, 0));
    for (const PackedFile &file : files)
        complete = complete && writeFile(zip, file, time);
    zip.close();
    if (!complete || zip.getZipError() != ZIP_OK)
        return Error{Translated::tr("The files of the document could not be packed.")};
    return writeAll(device, buffer.data());
}

QByteArray pngOf(const QImage &image)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

} // namespace Parallax
