// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefingexport/docxparts.h"

#include "core/words/datetext.h"

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

/// What stands at the left and at the right of a line at the edge of the page.
void writeEdge(XmlPart &xml, const QString &style, const QString &left, const QString &right, bool isPageNumber)
{
    const auto writeMark = [&xml](const QString &kind) {
        xml.start(u"w:r"_s);
        xml.empty(u"w:fldChar"_s, {{u"w:fldCharType"_s, kind}});
        xml.end();
    };
    const auto writeText = [&xml](const QString &text) {
        xml.start(u"w:r"_s);
        xml.element(u"w:t"_s, text, {{u"xml:space"_s, u"preserve"_s}});
        xml.end();
    };
    xml.start(u"w:p"_s);
    xml.start(u"w:pPr"_s);
    xml.empty(u"w:pStyle"_s, {{u"w:val"_s, style}});
    xml.end();
    writeText(left);
    xml.start(u"w:r"_s);
    xml.empty(u"w:tab"_s);
    xml.end();
    if (isPageNumber) {
        writeMark(u"begin"_s);
        xml.start(u"w:r"_s);
        xml.element(u"w:instrText"_s, u" PAGE "_s, {{u"xml:space"_s, u"preserve"_s}});
        xml.end();
        writeMark(u"separate"_s);
    }
    writeText(right);
    if (isPageNumber)
        writeMark(u"end"_s);
    xml.end();
}

/// A line that parts notes from the text, which Word wants among the notes.
void writeSeparator(XmlPart &xml, const QString &note, const QString &id, const QString &type)
{
    xml.start(note, {{u"w:type"_s, type}, {u"w:id"_s, id}});
    xml.start(u"w:p"_s);
    xml.start(u"w:pPr"_s);
    xml.empty(u"w:spacing"_s, {{u"w:before"_s, u"0"_s}, {u"w:after"_s, u"0"_s}, {u"w:line"_s, u"240"_s}, {u"w:lineRule"_s, u"auto"_s}});
    xml.end();
    xml.start(u"w:r"_s);
    xml.empty(u"w:"_s + type);
    for (int open = 0; open < 3; ++open)
        xml.end();
}

} // namespace

std::pair<QString, QString> docxNamespace()
{
    return {u"xmlns:w"_s, u"http://schemas.openxmlformats.org/wordprocessingml/2006/main"_s};
}

QByteArray docxHeader(const PreparedBriefing &briefing)
{
    XmlPart xml;
    xml.start(u"w:hdr"_s, {docxNamespace()});
    const QString date = briefing.prepared.isValid() ? dateText(EventDate::fromDate(briefing.prepared.date())) : QString();
    writeEdge(xml, u"Header"_s, documentText(briefing.title).simplified(), date, false);
    return xml.bytes();
}

QByteArray docxFooter(const PreparedBriefing &briefing, const BriefingExport &options)
{
    XmlPart xml;
    xml.start(u"w:ftr"_s, {docxNamespace()});
    writeEdge(xml, u"Footer"_s, unsourcedWords(briefing, options), u"1"_s, true);
    return xml.bytes();
}

QByteArray docxNotes(const BriefingPages &pages, BriefingExport::Notes notes, DocxRelations &relations)
{
    const bool foot = notes == BriefingExport::Notes::Foot;
    const QString note = foot ? u"w:footnote"_s : u"w:endnote"_s;
    XmlPart xml;
    xml.start(foot ? u"w:footnotes"_s : u"w:endnotes"_s,
        {docxNamespace(), {u"xmlns:r"_s, u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s}});
    writeSeparator(xml, note, u"-1"_s, u"separator"_s);
    writeSeparator(xml, note, u"0"_s, u"continuationSeparator"_s);
    DocxWords words(pages, notes, xml, relations);
    for (const BriefingSource &source : pages.briefing.sources) {
        const QString text = noteText(source);
        xml.start(note, {{u"w:id"_s, QString::number(source.number)}});
        xml.start(u"w:p"_s);
        xml.start(u"w:pPr"_s);
        xml.empty(u"w:pStyle"_s, {{u"w:val"_s, foot ? u"FootnoteText"_s : u"EndnoteText"_s}});
        if (text.isRightToLeft())
            xml.empty(u"w:bidi"_s);
        xml.end();
        xml.start(u"w:r"_s);
        xml.start(u"w:rPr"_s);
        xml.empty(u"w:rStyle"_s, {{u"w:val"_s, foot ? u"FootnoteReference"_s : u"EndnoteReference"_s}});
        xml.end();
        xml.empty(foot ? u"w:footnoteRef"_s : u"w:endnoteRef"_s);
        xml.end();
        words.write(u" "_s);
        words.write(text, source.state == BriefingSource::State::Sound ? QString() : u"Flawed"_s);
        if (const QString link = noteLink(source); !link.isEmpty()) {
            ShownRun run;
            run.text = link;
            run.link = link;
            words.write(u" "_s);
            words.write(run);
        }
        xml.end();
        xml.end();
    }
    return xml.bytes();
}

QByteArray docxNumbering(const std::vector<std::pair<int, int>> &orderedLists)
{
    constexpr int levels = 9;
    constexpr int indent = 380;
    XmlPart xml;
    const auto value = [&xml](const QString &name, const QString &text) { xml.empty(name, {{u"w:val"_s, text}}); };
    xml.start(u"w:numbering"_s, {docxNamespace()});
    for (int kind = 0; kind < 2; ++kind) {
        xml.start(u"w:abstractNum"_s, {{u"w:abstractNumId"_s, QString::number(kind)}});
        value(u"w:multiLevelType"_s, u"hybridMultilevel"_s);
        for (int level = 0; level < levels; ++level) {
            xml.start(u"w:lvl"_s, {{u"w:ilvl"_s, QString::number(level)}});
            value(u"w:start"_s, u"1"_s);
            value(u"w:numFmt"_s, kind == 0 ? u"bullet"_s : u"decimal"_s);
            value(u"w:lvlText"_s,
                kind == 0 ? QString(level % 2 == 0 ? u"\u2022"_s : u"\u2013"_s) : u"%"_s + QString::number(level + 1) + u'.');
            value(u"w:lvlJc"_s, u"left"_s);
            xml.start(u"w:pPr"_s);
            xml.empty(u"w:ind"_s, {{u"w:left"_s, QString::number((level + 1) * indent)}, {u"w:hanging"_s, QString::number(indent - 60)}});
            xml.end();
            xml.end();
        }
        xml.end();
    }
    // The first for all bullets; each ordered list counts for itself.
    for (size_t i = 0; i <= orderedLists.size(); ++i) {
        xml.start(u"w:num"_s, {{u"w:numId"_s, QString::number(i + 1)}});
        value(u"w:abstractNumId"_s, i == 0 ? u"0"_s : u"1"_s);
        if (i > 0) {
            xml.start(u"w:lvlOverride"_s, {{u"w:ilvl"_s, QString::number(orderedLists[i - 1].first)}});
            value(u"w:startOverride"_s, QString::number(orderedLists[i - 1].second));
            xml.end();
        }
        xml.end();
    }
    return xml.bytes();
}

QByteArray docxSettings(BriefingExport::Notes notes, bool hasNotes)
{
    XmlPart xml;
    xml.start(u"w:settings"_s, {docxNamespace()});
    xml.empty(u"w:zoom"_s, {{u"w:percent"_s, u"100"_s}});
    xml.empty(u"w:defaultTabStop"_s, {{u"w:val"_s, u"720"_s}});
    xml.empty(u"w:characterSpacingControl"_s, {{u"w:val"_s, u"doNotCompress"_s}});
    if (hasNotes) {
        const bool foot = notes == BriefingExport::Notes::Foot;
        xml.start(foot ? u"w:footnotePr"_s : u"w:endnotePr"_s);
        for (const QString &id : {u"-1"_s, u"0"_s})
            xml.empty(foot ? u"w:footnote"_s : u"w:endnote"_s, {{u"w:id"_s, id}});
        xml.end();
    }
    xml.start(u"w:compat"_s);
    xml.empty(u"w:compatSetting"_s,
        {{u"w:name"_s, u"compatibilityMode"_s}, {u"w:uri"_s, u"http://schemas.microsoft.com/office/word"_s}, {u"w:val"_s, u"15"_s}});
    xml.end();
    xml.empty(u"w:themeFontLang"_s, {{u"w:val"_s, documentLanguage()}});
    xml.empty(u"w:decimalSymbol"_s, {{u"w:val"_s, u"."_s}});
    xml.empty(u"w:listSeparator"_s, {{u"w:val"_s, u","_s}});
    return xml.bytes();
}

QByteArray docxProperties(const PreparedBriefing &briefing)
{
    XmlPart xml;
    xml.start(u"cp:coreProperties"_s,
        {{u"xmlns:cp"_s, u"http://schemas.openxmlformats.org/package/2006/metadata/core-properties"_s},
            {u"xmlns:dc"_s, u"http://purl.org/dc/elements/1.1/"_s}, {u"xmlns:dcterms"_s, u"http://purl.org/dc/terms/"_s},
            {u"xmlns:xsi"_s, u"http://www.w3.org/2001/XMLSchema-instance"_s}});
    const QString author = documentText(briefing.author).simplified();
    xml.element(u"dc:title"_s, documentText(briefing.title).simplified());
    if (!author.isEmpty()) {
        xml.element(u"dc:creator"_s, author);
        xml.element(u"cp:lastModifiedBy"_s, author);
    }
    xml.element(u"dc:language"_s, documentLanguage());
    if (briefing.prepared.isValid()) {
        const QString time = briefing.prepared.toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
        for (const QString &name : {u"dcterms:created"_s, u"dcterms:modified"_s})
            xml.element(name, time, {{u"xsi:type"_s, u"dcterms:W3CDTF"_s}});
    }
    return xml.bytes();
}

} // namespace Parallax
