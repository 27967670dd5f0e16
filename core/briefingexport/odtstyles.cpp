// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefingexport/documentpage.h"
#include "core/briefingexport/documentstyles.h"
#include "core/briefingexport/documentwords.h"
#include "core/briefingexport/odtparts.h"
#include "core/briefingexport/shownruns.h"
#include "core/words/datetext.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

/// Of twentieths of one.
QString points(int twentieths)
{
    return QString::number(twentieths / 20.0, 'f', 2) + u"pt"_s;
}

QString openName(const std::vector<DocumentStyle> &styles, const QString &id)
{
    const auto style = std::find_if(styles.begin(), styles.end(), [&id](const DocumentStyle &known) { return known.id == id; });
    return style == styles.end() || style->openName.isEmpty() ? id : style->openName;
}

void writeParagraphProperties(XmlPart &xml, const DocumentStyle &style)
{
    xml.start(u"style:paragraph-properties"_s);
    if (style.before >= 0) {
        xml.attribute(u"fo:margin-top"_s, points(style.before));
        xml.attribute(u"fo:margin-bottom"_s, points(std::max(style.after, 0)));
    }
    if (style.line > 0)
        xml.attribute(u"fo:line-height"_s, u"%1%"_s.arg(qRound(style.line / 2.4)));
    const bool beside = style.rule == u"left";
    // A line beside the text stands within the indent in DOCX, and comes on top of it here.
    constexpr int ruleRoom = 200;
    if (style.left > 0)
        xml.attribute(u"fo:margin-left"_s, points(style.left - (beside ? ruleRoom : 0)));
    if (!style.rule.isEmpty()) {
        xml.attribute(u"fo:border-"_s + style.rule, u"%1pt solid %2"_s.arg(style.ruleWidth / 8.0).arg(style.ruleColor.name()));
        xml.attribute(u"fo:padding-"_s + style.rule, beside ? u"7.5pt"_s : u"4pt"_s);
    }
    // Else two paragraphs in a row share one frame, and with it their spaces.
    if (!style.rule.isEmpty())
        xml.attribute(u"style:join-border"_s, u"false"_s);
    if (style.ground.isValid())
        xml.attribute(u"fo:background-color"_s, style.ground.name());
    if (style.keepsNext)
        xml.attribute(u"fo:keep-with-next"_s, u"always"_s);
    if (style.keepsLines)
        xml.attribute(u"fo:keep-together"_s, u"always"_s);
    if (style.rightTab > 0) {
        xml.start(u"style:tab-stops"_s);
        xml.empty(u"style:tab-stop"_s, {{u"style:position"_s, points(style.rightTab)}, {u"style:type"_s, u"right"_s}});
        xml.end();
    }
    xml.end();
}

void writeTextProperties(XmlPart &xml, const DocumentStyle &style)
{
    xml.start(u"style:text-properties"_s);
    if (!style.font.isEmpty())
        xml.attribute(u"style:font-name"_s, style.font);
    if (style.size > 0)
        xml.attribute(u"fo:font-size"_s, QString::number(style.size / 2.0) + u"pt"_s);
    if (style.bold)
        xml.attribute(u"fo:font-weight"_s, u"bold"_s);
    if (style.italic)
        xml.attribute(u"fo:font-style"_s, u"italic"_s);
    if (style.color.isValid())
        xml.attribute(u"fo:color"_s, style.color.name());
    if (style.underlined)
        xml.attribute(u"style:text-underline-style"_s, u"solid"_s);
    if (style.raised)
        xml.attribute(u"style:text-position"_s, u"super 62%"_s);
    xml.end();
}

void writeStyle(XmlPart &xml, const DocumentStyle &style, const std::vector<DocumentStyle> &all)
{
    // What has no style of characters is plain.
    if (style.id == u"DefaultParagraphFont")
        return;
    xml.start(u"style:style"_s,
        {{u"style:name"_s, openName(all, style.id)}, {u"style:display-name"_s, openName(all, style.id).replace(u"_20_"_s, u" "_s)},
            {u"style:family"_s, style.isParagraph ? u"paragraph"_s : u"text"_s}});
    if (!style.basedOn.isEmpty() && style.isParagraph)
        xml.attribute(u"style:parent-style-name"_s, openName(all, style.basedOn));
    if (!style.next.isEmpty())
        xml.attribute(u"style:next-style-name"_s, openName(all, style.next));
    if (style.outline >= 0)
        xml.attribute(u"style:default-outline-level"_s, QString::number(style.outline + 1));
    if (style.isParagraph)
        writeParagraphProperties(xml, style);
    writeTextProperties(xml, style);
    xml.end();
}

void writeDefaults(XmlPart &xml)
{
    const QStringList language = documentLanguage().split(u'-');
    xml.start(u"style:default-style"_s, {{u"style:family"_s, u"paragraph"_s}});
    xml.empty(u"style:paragraph-properties"_s, {{u"fo:orphans"_s, u"2"_s}, {u"fo:widows"_s, u"2"_s}, {u"style:writing-mode"_s, u"page"_s}});
    xml.empty(u"style:text-properties"_s,
        {{u"style:font-name"_s, documentFonts().serif}, {u"fo:font-size"_s, u"10.5pt"_s}, {u"fo:color"_s, u"#1c2126"_s},
            {u"fo:language"_s, language.first()}, {u"fo:country"_s, language.size() > 1 ? language.last() : u"none"_s}});
    xml.end();
}

void writeLists(XmlPart &xml)
{
    constexpr int levels = 10;
    constexpr int indent = 380;
    for (const bool ordered : {false, true}) {
        xml.start(u"text:list-style"_s, {{u"style:name"_s, ordered ? u"Numbers"_s : u"Bullets"_s}});
        for (int level = 1; level <= levels; ++level) {
            xml.start(ordered ? u"text:list-level-style-number"_s : u"text:list-level-style-bullet"_s,
                {{u"text:level"_s, QString::number(level)}});
            if (ordered) {
                xml.attribute(u"style:num-format"_s, u"1"_s);
                xml.attribute(u"style:num-suffix"_s, u"."_s);
            } else {
                xml.attribute(u"text:bullet-char"_s, level % 2 == 1 ? u"\u2022"_s : u"\u2013"_s);
            }
            xml.start(u"style:list-level-properties"_s, {{u"text:list-level-position-and-space-mode"_s, u"label-alignment"_s}});
            xml.empty(u"style:list-level-label-alignment"_s,
                {{u"text:label-followed-by"_s, u"listtab"_s}, {u"text:list-tab-stop-position"_s, points(level * indent)},
                    {u"fo:text-indent"_s, points(60 - indent)}, {u"fo:margin-left"_s, points(level * indent)}});
            xml.end();
            xml.end();
        }
        xml.end();
    }
}

void writeNotes(XmlPart &xml)
{
    for (const QString &kind : {u"footnote"_s, u"endnote"_s}) {
        const QString name = kind == u"footnote" ? u"Footnote"_s : u"Endnote"_s;
        xml.start(u"text:notes-configuration"_s,
            {{u"text:note-class"_s, kind}, {u"text:citation-style-name"_s, name + u"_20_Symbol"_s},
                {u"text:citation-body-style-name"_s, name + u"_20_anchor"_s}, {u"text:default-style-name"_s, name},
                {u"style:num-format"_s, u"1"_s}, {u"style:num-suffix"_s, u"\u2002"_s}, {u"text:start-value"_s, u"0"_s}});
        // What has none LibreOffice numbers anew on every page.
        if (kind == u"footnote")
            xml.attribute(u"text:start-numbering-at"_s, u"document"_s);
        xml.end();
    }
}

void writePageLayout(XmlPart &xml, const DocumentPage &page)
{
    // The text begins where it does in DOCX: head and foot lie within the margins there.
    constexpr int edgeHeight = 300;
    xml.start(u"office:automatic-styles"_s);
    xml.start(u"style:page-layout"_s, {{u"style:name"_s, u"Page"_s}});
    xml.start(u"style:page-layout-properties"_s,
        {{u"fo:page-width"_s, points(page.width)}, {u"fo:page-height"_s, points(page.height)}, {u"fo:margin-top"_s, points(page.head)},
            {u"fo:margin-bottom"_s, points(page.foot)}, {u"fo:margin-left"_s, points(page.side)}, {u"fo:margin-right"_s, points(page.side)},
            {u"style:print-orientation"_s, u"portrait"_s}});
    xml.empty(u"style:footnote-sep"_s,
        {{u"style:width"_s, u"0.5pt"_s}, {u"style:distance-before-sep"_s, u"6pt"_s}, {u"style:distance-after-sep"_s, u"5pt"_s},
            {u"style:rel-width"_s, u"100%"_s}, {u"style:color"_s, u"#6f7884"_s}, {u"style:adjustment"_s, u"left"_s}});
    xml.end();
    xml.start(u"style:header-style"_s);
    xml.empty(u"style:header-footer-properties"_s,
        {{u"fo:min-height"_s, points(edgeHeight)}, {u"fo:margin-bottom"_s, points(page.top - page.head - edgeHeight)}});
    xml.end();
    xml.start(u"style:footer-style"_s);
    xml.empty(u"style:header-footer-properties"_s,
        {{u"fo:min-height"_s, points(edgeHeight)}, {u"fo:margin-top"_s, points(page.bottom - page.foot - edgeHeight)}});
    for (int open = 0; open < 3; ++open)
        xml.end();
}

void writePage(XmlPart &xml, const QString &name, const PreparedBriefing &briefing, const BriefingExport &options)
{
    xml.start(u"style:master-page"_s, {{u"style:name"_s, name}, {u"style:page-layout-name"_s, u"Page"_s}});
    xml.start(u"style:header"_s);
    xml.start(u"text:p"_s, {{u"text:style-name"_s, u"Header"_s}});
    xml.text(documentText(briefing.title).simplified());
    xml.empty(u"text:tab"_s);
    if (briefing.prepared.isValid())
        xml.text(dateText(EventDate::fromDate(briefing.prepared.date())));
    xml.end();
    xml.end();
    xml.start(u"style:footer"_s);
    xml.start(u"text:p"_s, {{u"text:style-name"_s, u"Footer"_s}});
    xml.text(unsourcedWords(briefing, options));
    xml.empty(u"text:tab"_s);
    xml.element(u"text:page-number"_s, u"1"_s, {{u"text:select-page"_s, u"current"_s}});
    for (int open = 0; open < 3; ++open)
        xml.end();
}

} // namespace

void writeOdtFonts(XmlPart &xml)
{
    const DocumentFonts fonts = documentFonts();
    xml.start(u"office:font-face-decls"_s);
    for (const auto &[name, family] :
        {std::pair(fonts.serif, u"roman"_s), std::pair(fonts.sans, u"swiss"_s), std::pair(fonts.mono, u"modern"_s)})
        xml.empty(u"style:font-face"_s,
            {{u"style:name"_s, name}, {u"svg:font-family"_s, u'\'' + name + u'\''}, {u"style:font-family-generic"_s, family}});
    xml.end();
}

QByteArray odtStyles(const PreparedBriefing &briefing, const BriefingExport &options)
{
    const DocumentPage page = DocumentPage::of(options);
    const std::vector<DocumentStyle> styles = documentStyles(page.textWidth());
    XmlPart xml;
    startOdtPart(xml, u"office:document-styles"_s);
    writeOdtFonts(xml);
    xml.start(u"office:styles"_s);
    writeDefaults(xml);
    for (const DocumentStyle &style : styles)
        writeStyle(xml, style, styles);
    writeLists(xml);
    writeNotes(xml);
    xml.end();
    writePageLayout(xml, page);
    xml.start(u"office:master-styles"_s);
    // LibreOffice gives endnotes a page of their own, of this name.
    for (const QString &name : {u"Standard"_s, u"Endnote"_s})
        writePage(xml, name, briefing, options);
    return xml.bytes();
}

} // namespace Parallax
