// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace Parallax::Test {

/// An element of an XML file: its qualified name, where it stands, what it says.
struct XmlElement
{
    QString name;
    QStringList parents; ///< the root first
    QHash<QString, QString> attributes; ///< by qualified name
    QString text; ///< of it and all in it

    [[nodiscard]] QString operator[](const QString &attribute) const { return attributes.value(attribute); }
};

/// Files of a ZIP archive by name.
QHash<QString, QByteArray> unpacked(const QByteArray &archive);
/// Names in the order of the archive.
QStringList packedNames(const QByteArray &archive);

/// All elements in the order of their start; empty when the file is not well-formed, which also fails the test.
std::vector<XmlElement> elementsOf(const QByteArray &xml);
std::vector<XmlElement> elementsOf(const QByteArray &xml, const QString &name);
/// One attribute of all elements of a name.
QStringList valuesOf(const QByteArray &xml, const QString &name, const QString &attribute);

} // namespace Parallax::Test
