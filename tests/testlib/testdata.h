// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <catch2/catch_tostring.hpp>

namespace Parallax::Test {

/// A file of tests/data or any other of this repository, by its path from the top.
QString sourcePath(const QString &relative);

/// A file or folder of the material beside the project; null where that is absent (then: SKIP with a word why).
QString sharedPath(const QString &relative);

QByteArray readFile(const QString &path);
/// Makes the folders on the way.
void writeFile(const QString &path, const QByteArray &bytes);

} // namespace Parallax::Test

namespace Catch {

template <>
struct StringMaker<QString> {
    static std::string convert(const QString &text) { return '"' + text.toStdString() + '"'; }
};

} // namespace Catch
