// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QXmlStreamWriter>

#include <initializer_list>
#include <utility>

namespace Parallax {

/// One XML file of a packed document. Names carry their prefix ("w:p"); the root element declares the prefixes as attributes.
class XmlPart
{
public:
    using Attributes = std::initializer_list<std::pair<QString, QString>>;

    XmlPart();
    Q_DISABLE_COPY_MOVE(XmlPart)

    void start(const QString &name, Attributes attributes = {});
    void end();
    void empty(const QString &name, Attributes attributes = {});
    /// An element with one text in it.
    void element(const QString &name, const QString &text, Attributes attributes = {});
    void attribute(const QString &name, const QString &value);
    void text(const QString &text);

    /// Closes what is open.
    QByteArray bytes();

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace Parallax
