// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Office Open XML (ECMA-376, transitional), as Word writes it.

#include "core/briefingexport/docxparts.h"
#include "core/briefingexport/packedfiles.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

QByteArray contentTypes(const std::vector<PackedFile> &files)
{
    const QString word = u"application/vnd.openxmlformats-officedocument.wordprocessingml.%1+xml"_s;
    XmlPart xml;
    xml.start(u"Types"_s, {{u"xmlns"_s, u"http://schemas.openxmlformats.org/package/2006/content-types"_s}});
    const auto writeDefault = [&xml](const QString &suffix, const QString &type) {
        xml.empty(u"Default"_s, {{u"Extension"_s, suffix}, {u"ContentType"_s, type}});
    };
    writeDefault(u"rels"_s, u"application/vnd.openxmlformats-package.relationships+xml"_s);
    writeDefault(u"xml"_s, u"application/xml"_s);
    writeDefault(u"png"_s, u"image/png"_s);
    for (const PackedFile &file : files) {
        QString type;
        if (file.name == u"word/document.xml")
            type = word.arg(u"document.main"_s);
        else if (file.name == u"docProps/core.xml")
            type = u"application/vnd.openxmlformats-package.core-properties+xml"_s;
        else if (file.name.startsWith(u"word/header"_s))
            type = word.arg(u"header"_s);
        else if (file.name.startsWith(u"word/footer"_s))
            type = word.arg(u"footer"_s);
        else if (file.name.startsWith(u"word/"_s) && file.name.count(u'/') == 1)
            type = word.arg(file.name.mid(5).chopped(4));
        if (!type.isEmpty())
            xml.empty(u"Override"_s, {{u"PartName"_s, u'/' + file.name}, {u"ContentType"_s, type}});
    }
    return xml.bytes();
}

QByteArray packageRelations()
{
    XmlPart xml;
    xml.start(u"Relationships"_s, {{u"xmlns"_s, u"http://schemas.openxmlformats.org/package/2006/relationships"_s}});
    xml.empty(u"Relationship"_s,
        {{u"Id"_s, u"rId1"_s}, {u"Type"_s, u"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"_s},
            {u"Target"_s, u"word/document.xml"_s}});
    xml.empty(u"Relationship"_s,
        {{u"Id"_s, u"rId2"_s}, {u"Type"_s, u"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"_s},
            {u"Target"_s, u"docProps/core.xml"_s}});
    return xml.bytes();
}

} // namespace

Result<Done> writeBriefingDocx(const BriefingPages &pages, const BriefingExport &options, QIODevice &device)
{
    using Kind = DocxRelations::Kind;
    const bool foot = options.notes == BriefingExport::Notes::Foot;
    const bool hasNotes = !pages.briefing.sources.empty();
    DocxRelations relations;
    relations.add(Kind::Styles, u"styles.xml"_s);
    relations.add(Kind::Numbering, u"numbering.xml"_s);
    relations.add(Kind::Settings, u"settings.xml"_s);
    relations.add(Kind::Fonts, u"fontTable.xml"_s);
    const QString header = relations.add(Kind::Header, u"header1.xml"_s);
    const QString footer = relations.add(Kind::Footer, u"footer1.xml"_s);
    const QString notesName = foot ? u"footnotes.xml"_s : u"endnotes.xml"_s;
    if (hasNotes)
        relations.add(foot ? Kind::Footnotes : Kind::Endnotes, notesName);
    DocxBody body(pages, options, relations);
    std::vector<PackedFile> files;
    files.push_back({u"word/document.xml"_s, body.bytes(header, footer)});
    files.push_back({u"word/styles.xml"_s, docxStyles(DocumentPage::of(options).textWidth())});
    files.push_back({u"word/numbering.xml"_s, docxNumbering(body.orderedLists())});
    files.push_back({u"word/settings.xml"_s, docxSettings(options.notes, hasNotes)});
    files.push_back({u"word/fontTable.xml"_s, docxFonts()});
    files.push_back({u"word/header1.xml"_s, docxHeader(pages.briefing)});
    files.push_back({u"word/footer1.xml"_s, docxFooter(pages.briefing, options)});
    files.push_back({u"word/_rels/document.xml.rels"_s, relations.bytes()});
    if (hasNotes) {
        DocxRelations noteRelations;
        files.push_back({u"word/"_s + notesName, docxNotes(pages, options.notes, noteRelations)});
        if (!noteRelations.isEmpty())
            files.push_back({u"word/_rels/"_s + notesName + u".rels"_s, noteRelations.bytes()});
    }
    for (const DocxBody::Picture &picture : body.pictures())
        files.push_back({u"word/"_s + picture.name, picture.png});
    files.push_back({u"docProps/core.xml"_s, docxProperties(pages.briefing)});
    // First in the archive, as Word has them.
    files.insert(files.begin(), {u"_rels/.rels"_s, packageRelations()});
    files.insert(files.begin(), {u"[Content_Types].xml"_s, contentTypes(files)});
    return writePackedFiles(files, pages.briefing.prepared, device);
}

} // namespace Parallax
