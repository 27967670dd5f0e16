// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/briefingexport/xmlfiles.h"

#include <catch2/catch_test_macros.hpp>
#include <QBuffer>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <QXmlStreamReader>

namespace Parallax::Test {

QStringList packedNames(const QByteArray &archive)
{
    QBuffer buffer;
    buffer.setData(archive);
    QuaZip zip(&buffer);
    REQUIRE(zip.open(QuaZip::mdUnzip));
    return zip.getFileNameList();
}

QHash<QString, QByteArray> unpacked(const QByteArray &archive)
{
    QHash<QString, QByteArray> files;
    QBuffer buffer;
    buffer.setData(archive);
    QuaZip zip(&buffer);
    REQUIRE(zip.open(QuaZip::mdUnzip));
    for (bool more = zip.goToFirstFile(); more; more = zip.goToNextFile()) {
        QuaZipFile file(&zip);
        REQUIRE(file.open(QIODevice::ReadOnly));
        files.insert(zip.getCurrentFileName(), file.readAll());
    }
    return files;
}

std::vector<XmlElement> elementsOf(const QByteArray &xml)
{
    std::vector<XmlElement> elements;
    std::vector<size_t> open;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            XmlElement element;
            element.name = reader.qualifiedName().toString();
            for (const size_t parent : open)
                element.parents << elements[parent].name;
            for (const QXmlStreamAttribute &attribute : reader.attributes())
                element.attributes.insert(attribute.qualifiedName().toString(), attribute.value().toString());
            open.push_back(elements.size());
            elements.push_back(element);
        } else if (reader.isEndElement()) {
            open.pop_back();
        } else if (reader.isCharacters()) {
            for (const size_t parent : open)
                elements[parent].text += reader.text();
        }
    }
    INFO(reader.errorString().toStdString());
    CHECK(!reader.hasError());
    return reader.hasError() ? std::vector<XmlElement>() : elements;
}

std::vector<XmlElement> elementsOf(const QByteArray &xml, const QString &name)
{
    std::vector<XmlElement> found;
    for (XmlElement &element : elementsOf(xml)) {
        if (element.name == name)
            found.push_back(std::move(element));
    }
    return found;
}

QStringList valuesOf(const QByteArray &xml, const QString &name, const QString &attribute)
{
    QStringList values;
    for (const XmlElement &element : elementsOf(xml, name)) {
        if (element.attributes.contains(attribute))
            values << element[attribute];
    }
    return values;
}

} // namespace Parallax::Test
