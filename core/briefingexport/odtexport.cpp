// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

// OpenDocument 1.3. Written by ourselves, since QTextDocumentWriter knows no headings, notes, bookmarks, header rows and pages.

#include "core/briefingexport/documentpage.h"
#include "core/briefingexport/odtbody.h"
#include "core/briefingexport/odtparts.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr auto mimeType = "application/vnd.oasis.opendocument.text";

} // namespace

void startOdtPart(XmlPart &xml, const QString &root)
{
    const QString oasis = u"urn:oasis:names:tc:opendocument:xmlns:%1:1.0"_s;
    const QString compatible = u"urn:oasis:names:tc:opendocument:xmlns:%1-compatible:1.0"_s;
    xml.start(root);
    for (const QString &name : {u"office"_s, u"style"_s, u"text"_s, u"table"_s, u"meta"_s})
        xml.attribute(u"xmlns:"_s + name, oasis.arg(name));
    xml.attribute(u"xmlns:draw"_s, oasis.arg(u"drawing"_s));
    xml.attribute(u"xmlns:fo"_s, compatible.arg(u"xsl-fo"_s));
    xml.attribute(u"xmlns:svg"_s, compatible.arg(u"svg"_s));
    xml.attribute(u"xmlns:xlink"_s, u"http://www.w3.org/1999/xlink"_s);
    xml.attribute(u"xmlns:dc"_s, u"http://purl.org/dc/elements/1.1/"_s);
    xml.attribute(u"office:version"_s, u"1.3"_s);
}

QByteArray odtProperties(const PreparedBriefing &briefing)
{
    XmlPart xml;
    startOdtPart(xml, u"office:document-meta"_s);
    xml.start(u"office:meta"_s);
    xml.element(u"meta:generator"_s, u"Parallax"_s);
    xml.element(u"dc:title"_s, documentText(briefing.title).simplified());
    if (const QString author = documentText(briefing.author).simplified(); !author.isEmpty()) {
        xml.element(u"meta:initial-creator"_s, author);
        xml.element(u"dc:creator"_s, author);
    }
    if (briefing.prepared.isValid()) {
        const QString time = briefing.prepared.toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
        xml.element(u"meta:creation-date"_s, time);
        xml.element(u"dc:date"_s, time);
    }
    xml.element(u"dc:language"_s, documentLanguage());
    return xml.bytes();
}

QByteArray odtManifest(const std::vector<PackedFile> &files)
{
    XmlPart xml;
    xml.start(u"manifest:manifest"_s,
        {{u"xmlns:manifest"_s, u"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"_s}, {u"manifest:version"_s, u"1.3"_s}});
    const auto write = [&xml](const QString &path, const QString &type) {
        xml.empty(u"manifest:file-entry"_s, {{u"manifest:full-path"_s, path}, {u"manifest:media-type"_s, type}});
    };
    write(u"/"_s, QLatin1StringView(mimeType));
    for (const PackedFile &file : files)
        write(file.name, file.name.endsWith(u".png"_s) ? u"image/png"_s : u"text/xml"_s);
    return xml.bytes();
}

Result<Done> writeBriefingOdt(const BriefingPages &pages, const BriefingExport &options, QIODevice &device)
{
    OdtBody body(pages, options, DocumentPage::of(options).textWidth() / 20.0);
    std::vector<PackedFile> files;
    files.push_back({u"content.xml"_s, body.bytes()});
    files.push_back({u"styles.xml"_s, odtStyles(pages.briefing, options)});
    files.push_back({u"meta.xml"_s, odtProperties(pages.briefing)});
    for (const OdtBody::Picture &picture : body.pictures())
        files.push_back({picture.name, picture.png, false});
    files.push_back({u"META-INF/manifest.xml"_s, odtManifest(files)});
    // First and as it is: by it the kind of file is known without unpacking.
    files.insert(files.begin(), {u"mimetype"_s, QByteArray(mimeType), false});
    return writePackedFiles(files, pages.briefing.prepared, device);
}

} // namespace Parallax
