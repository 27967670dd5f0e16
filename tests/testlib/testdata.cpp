// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/testdata.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace Parallax::Test {

QString sourcePath(const QString &relative)
{
    return QStringLiteral(PARALLAX_SOURCE_DIR) + u'/' + relative;
}

QString sharedPath(const QString &relative)
{
    const QString path = QStringLiteral(PARALLAX_SHARED_DIR) + u'/' + relative;
    return QFileInfo::exists(path) ? path : QString();
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    INFO(path.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    INFO(path.toStdString());
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace Parallax::Test
