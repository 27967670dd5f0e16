// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/pdfmetadata.h"

#include "core/pdf/pdfstrings.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr QStringView rdf = u"http://www.w3.org/1999/02/22-rdf-syntax-ns#";
constexpr QStringView dc = u"http://purl.org/dc/elements/1.1/";
constexpr QStringView xmp = u"http://ns.adobe.com/xap/1.0/";
constexpr QStringView pdfNamespace = u"http://ns.adobe.com/pdf/1.3/";

QString program()
{
    return u"Parallax"_s;
}

/// XML 1.0 has no word for these, and what a web page calls its title may hold them.
QString withoutControls(QString text)
{
    text.removeIf([](QChar c) { return (c < u' ' && c != u'\n' && c != u'\t') || c == QChar(0xfffe) || c == QChar(0xffff); });
    return text;
}

class XmpPacket
{
public:
    explicit XmpPacket(const PdfMetadata &metadata)
        : m_writer(&m_bytes)
    {
        m_bytes = "<?xpacket begin=\"\xef\xbb\xbf\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n";
        m_writer.writeNamespace(u"adobe:ns:meta/"_s, u"x"_s);
        m_writer.writeStartElement(u"adobe:ns:meta/"_s, u"xmpmeta"_s);
        m_writer.writeNamespace(rdf.toString(), u"rdf"_s);
        m_writer.writeStartElement(rdf.toString(), u"RDF"_s);
        for (const auto &[space, prefix] : {std::pair(dc, u"dc"_s), {xmp, u"xmp"_s}, {pdfNamespace, u"pdf"_s}})
            m_writer.writeNamespace(space.toString(), prefix);
        m_writer.writeStartElement(rdf.toString(), u"Description"_s);
        m_writer.writeAttribute(rdf.toString(), u"about"_s, {});
        writeProperties(metadata);
        for (int level = 0; level < 3; ++level)
            m_writer.writeEndElement();
    }

    [[nodiscard]] QByteArray bytes() const { return m_bytes + "\n<?xpacket end=\"r\"?>"; }

private:
    void writeProperties(const PdfMetadata &metadata)
    {
        list(u"title"_s, u"Alt"_s, {metadata.title});
        list(u"creator"_s, u"Seq"_s, {metadata.author});
        list(u"description"_s, u"Alt"_s, {metadata.subject});
        list(u"subject"_s, u"Bag"_s, metadata.keywords);
        list(u"language"_s, u"Bag"_s, {metadata.language});
        plain(pdfNamespace, u"Keywords"_s, metadata.keywords.join(u", "_s));
        plain(xmp, u"CreatorTool"_s, program());
        const QString date = metadata.created.isValid() ? metadata.created.toUTC().toString(Qt::ISODate) : QString();
        plain(xmp, u"CreateDate"_s, date);
        plain(xmp, u"ModifyDate"_s, date);
        plain(xmp, u"MetadataDate"_s, date);
    }

    void plain(QStringView space, const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            m_writer.writeTextElement(space.toString(), name, withoutControls(value));
    }

    /// A property of Dublin Core; an Alt has its language.
    void list(const QString &name, const QString &container, const QStringList &values)
    {
        if (values.join(QString()).isEmpty())
            return;
        m_writer.writeStartElement(dc.toString(), name);
        m_writer.writeStartElement(rdf.toString(), container);
        for (const QString &value : values) {
            m_writer.writeStartElement(rdf.toString(), u"li"_s);
            if (container == u"Alt")
                m_writer.writeAttribute(u"xml:lang"_s, u"x-default"_s);
            m_writer.writeCharacters(withoutControls(value));
            m_writer.writeEndElement();
        }
        m_writer.writeEndElement();
        m_writer.writeEndElement();
    }

    QByteArray m_bytes;
    QXmlStreamWriter m_writer;
};

void writeCatalog(QPDF &pdf, const PdfMetadata &metadata)
{
    QPDFObjectHandle catalog = pdf.getRoot();
    if (!metadata.language.isEmpty())
        catalog.replaceKey("/Lang", pdfString(metadata.language));
    if (!metadata.title.isEmpty()) {
        auto preferences = QPDFObjectHandle::newDictionary();
        preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
        catalog.replaceKey("/ViewerPreferences", preferences);
    }
    QPDFObjectHandle packet = pdf.newStream(XmpPacket(metadata).bytes().toStdString());
    packet.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    packet.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    catalog.replaceKey("/Metadata", packet);
}

} // namespace

void writeMetadata(QPDF &pdf, const PdfMetadata &metadata)
{
    auto info = QPDFObjectHandle::newDictionary();
    const auto add = [&info](const char *key, const QString &text) {
        if (!text.isEmpty())
            info.replaceKey(key, pdfString(text));
    };
    add("/Title", metadata.title);
    add("/Author", metadata.author);
    add("/Subject", metadata.subject);
    add("/Keywords", metadata.keywords.join(u", "_s));
    add("/Creator", program());
    if (metadata.created.isValid()) {
        info.replaceKey("/CreationDate", pdfDate(metadata.created));
        info.replaceKey("/ModDate", pdfDate(metadata.created));
    }
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));
    writeCatalog(pdf, metadata);
}

PdfMetadata readMetadata(QPDF &pdf)
{
    PdfMetadata metadata;
    QPDFObjectHandle info = pdf.getTrailer().getKey("/Info");
    if (info.isDictionary()) {
        metadata.title = fromPdfString(info.getKey("/Title"));
        metadata.author = fromPdfString(info.getKey("/Author"));
        metadata.subject = fromPdfString(info.getKey("/Subject"));
        for (const QString &keyword : fromPdfString(info.getKey("/Keywords")).split(u',', Qt::SkipEmptyParts))
            metadata.keywords += keyword.trimmed();
        metadata.created = fromPdfDate(fromPdfString(info.getKey("/CreationDate")));
    }
    metadata.language = fromPdfString(pdf.getRoot().getKey("/Lang"));
    return metadata;
}

} // namespace Parallax
