// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefingexport/xmlpart.h"

using namespace Qt::StringLiterals;

namespace Parallax {

XmlPart::XmlPart()
    : m_xml(&m_bytes)
{
    m_xml.writeStartDocument(u"1.0"_s, true);
}

void XmlPart::start(const QString &name, Attributes attributes)
{
    m_xml.writeStartElement(name);
    for (const auto &[key, value] : attributes)
        m_xml.writeAttribute(key, value);
}

void XmlPart::end()
{
    m_xml.writeEndElement();
}

void XmlPart::empty(const QString &name, Attributes attributes)
{
    start(name, attributes);
    end();
}

void XmlPart::element(const QString &name, const QString &text, Attributes attributes)
{
    start(name, attributes);
    m_xml.writeCharacters(text);
    end();
}

void XmlPart::attribute(const QString &name, const QString &value)
{
    m_xml.writeAttribute(name, value);
}

void XmlPart::text(const QString &text)
{
    m_xml.writeCharacters(text);
}

QByteArray XmlPart::bytes()
{
    m_xml.writeEndDocument();
    return m_bytes;
}

} // namespace Parallax
