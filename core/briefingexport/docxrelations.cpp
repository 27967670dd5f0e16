// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefingexport/docxrelations.h"

#include "core/briefingexport/xmlpart.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

QString typeName(DocxRelations::Kind kind)
{
    using Kind = DocxRelations::Kind;
    switch (kind) {
    case Kind::Styles:
        return u"styles"_s;
    case Kind::Numbering:
        return u"numbering"_s;
    case Kind::Settings:
        return u"settings"_s;
    case Kind::Fonts:
        return u"fontTable"_s;
    case Kind::Footnotes:
        return u"footnotes"_s;
    case Kind::Endnotes:
        return u"endnotes"_s;
    case Kind::Header:
        return u"header"_s;
    case Kind::Footer:
        return u"footer"_s;
    case Kind::Image:
        return u"image"_s;
    case Kind::Link:
        break;
    }
    return u"hyperlink"_s;
}

} // namespace

QString DocxRelations::add(Kind kind, const QString &target)
{
    const std::pair<Kind, QString> relation(kind, target);
    auto place = std::find(m_relations.begin(), m_relations.end(), relation);
    if (place == m_relations.end())
        place = m_relations.insert(place, relation);
    return u"rId%1"_s.arg(place - m_relations.begin() + 1);
}

QByteArray DocxRelations::bytes() const
{
    XmlPart xml;
    xml.start(u"Relationships"_s, {{u"xmlns"_s, u"http://schemas.openxmlformats.org/package/2006/relationships"_s}});
    for (size_t i = 0; i < m_relations.size(); ++i) {
        const auto &[kind, target] = m_relations[i];
        xml.start(u"Relationship"_s,
            {{u"Id"_s, u"rId%1"_s.arg(i + 1)},
                {u"Type"_s, u"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"_s + typeName(kind)},
                {u"Target"_s, target}});
        if (kind == Kind::Link)
            xml.attribute(u"TargetMode"_s, u"External"_s);
        xml.end();
    }
    return xml.bytes();
}

} // namespace Parallax
