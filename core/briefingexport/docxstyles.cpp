// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefingexport/documentstyles.h"
#include "core/briefingexport/docxparts.h"
#include "core/look/theme.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

QString hex(const QColor &color)
{
    return color.name().mid(1).toUpper();
}

QString number(int value)
{
    return QString::number(value);
}

void writeFont(XmlPart &xml, const QString &font)
{
    xml.empty(u"w:rFonts"_s, {{u"w:ascii"_s, font}, {u"w:hAnsi"_s, font}, {u"w:eastAsia"_s, font}, {u"w:cs"_s, font}});
}

/// In the order that the schema has.
void writeParagraphProperties(XmlPart &xml, const DocumentStyle &style)
{
    xml.start(u"w:pPr"_s);
    if (style.keepsNext)
        xml.empty(u"w:keepNext"_s);
    if (style.keepsLines)
        xml.empty(u"w:keepLines"_s);
    if (!style.rule.isEmpty()) {
        xml.start(u"w:pBdr"_s);
        xml.empty(u"w:"_s + style.rule,
            {{u"w:val"_s, u"single"_s}, {u"w:sz"_s, number(style.ruleWidth)}, {u"w:space"_s, style.rule == u"left" ? u"8"_s : u"4"_s},
                {u"w:color"_s, hex(style.ruleColor)}});
        xml.end();
    }
    if (style.ground.isValid())
        xml.empty(u"w:shd"_s, {{u"w:val"_s, u"clear"_s}, {u"w:color"_s, u"auto"_s}, {u"w:fill"_s, hex(style.ground)}});
    if (style.rightTab > 0) {
        xml.start(u"w:tabs"_s);
        xml.empty(u"w:tab"_s, {{u"w:val"_s, u"right"_s}, {u"w:pos"_s, number(style.rightTab)}});
        xml.end();
    }
    if (style.before >= 0)
        xml.start(u"w:spacing"_s, {{u"w:before"_s, number(style.before)}, {u"w:after"_s, number(std::max(style.after, 0))}});
    if (style.before >= 0 && style.line > 0) {
        xml.attribute(u"w:line"_s, number(style.line));
        xml.attribute(u"w:lineRule"_s, u"auto"_s);
    }
    if (style.before >= 0)
        xml.end();
    if (style.left > 0)
        xml.empty(u"w:ind"_s, {{u"w:left"_s, number(style.left)}});
    if (style.outline >= 0)
        xml.empty(u"w:outlineLvl"_s, {{u"w:val"_s, number(style.outline)}});
    xml.end();
}

/// Likewise.
void writeWordProperties(XmlPart &xml, const DocumentStyle &style)
{
    xml.start(u"w:rPr"_s);
    if (!style.font.isEmpty())
        writeFont(xml, style.font);
    if (style.bold) {
        xml.empty(u"w:b"_s);
        xml.empty(u"w:bCs"_s);
    }
    if (style.italic) {
        xml.empty(u"w:i"_s);
        xml.empty(u"w:iCs"_s);
    }
    if (style.color.isValid())
        xml.empty(u"w:color"_s, {{u"w:val"_s, hex(style.color)}});
    if (style.size > 0) {
        xml.empty(u"w:sz"_s, {{u"w:val"_s, number(style.size)}});
        xml.empty(u"w:szCs"_s, {{u"w:val"_s, number(style.size)}});
    }
    if (style.underlined)
        xml.empty(u"w:u"_s, {{u"w:val"_s, u"single"_s}});
    if (style.raised)
        xml.empty(u"w:vertAlign"_s, {{u"w:val"_s, u"superscript"_s}});
    xml.end();
}

/// Not one of those that every Word has.
bool isOwn(const DocumentStyle &style)
{
    static const QStringList own{u"Assessment"_s, u"Code"_s, u"Picture"_s, u"Rule"_s, u"NotesHeading"_s, u"ContentsHeading"_s,
        u"TableText"_s, u"TableHead"_s, u"TableEnd"_s, u"AssessmentWords"_s, u"CodeWords"_s, u"Flawed"_s, u"FlawedReference"_s,
        u"FootnoteSymbol"_s, u"EndnoteSymbol"_s};
    return own.contains(style.id);
}

void writeStyle(XmlPart &xml, const DocumentStyle &style)
{
    xml.start(u"w:style"_s, {{u"w:type"_s, style.isParagraph ? u"paragraph"_s : u"character"_s}});
    if (style.id == u"Normal" || style.id == u"DefaultParagraphFont")
        xml.attribute(u"w:default"_s, u"1"_s);
    if (isOwn(style))
        xml.attribute(u"w:customStyle"_s, u"1"_s);
    xml.attribute(u"w:styleId"_s, style.id);
    xml.empty(u"w:name"_s, {{u"w:val"_s, style.name}});
    if (!style.basedOn.isEmpty())
        xml.empty(u"w:basedOn"_s, {{u"w:val"_s, style.basedOn}});
    if (!style.next.isEmpty())
        xml.empty(u"w:next"_s, {{u"w:val"_s, style.next}});
    if (style.isParagraph)
        xml.empty(u"w:qFormat"_s);
    if (style.isParagraph)
        writeParagraphProperties(xml, style);
    writeWordProperties(xml, style);
    xml.end();
}

/// Lines under the rows only; that under the head is darker.
void writeTableStyle(XmlPart &xml, const Theme &theme)
{
    const auto writeLine = [&xml](const QString &side, const QColor &color, int width) {
        xml.empty(
            u"w:"_s + side, {{u"w:val"_s, u"single"_s}, {u"w:sz"_s, number(width)}, {u"w:space"_s, u"0"_s}, {u"w:color"_s, hex(color)}});
    };
    xml.start(u"w:style"_s, {{u"w:type"_s, u"table"_s}, {u"w:default"_s, u"1"_s}, {u"w:styleId"_s, u"TableNormal"_s}});
    xml.empty(u"w:name"_s, {{u"w:val"_s, u"Normal Table"_s}});
    xml.end();
    xml.start(u"w:style"_s, {{u"w:type"_s, u"table"_s}, {u"w:customStyle"_s, u"1"_s}, {u"w:styleId"_s, u"BriefingTable"_s}});
    xml.empty(u"w:name"_s, {{u"w:val"_s, u"Briefing Table"_s}});
    xml.empty(u"w:basedOn"_s, {{u"w:val"_s, u"TableNormal"_s}});
    xml.start(u"w:tblPr"_s);
    xml.start(u"w:tblBorders"_s);
    writeLine(u"bottom"_s, theme.line, 4);
    writeLine(u"insideH"_s, theme.line, 4);
    xml.end();
    xml.start(u"w:tblCellMar"_s);
    for (const QString &side : {u"w:left"_s, u"w:right"_s})
        xml.empty(side, {{u"w:w"_s, u"80"_s}, {u"w:type"_s, u"dxa"_s}});
    xml.end();
    xml.end();
    xml.start(u"w:tblStylePr"_s, {{u"w:type"_s, u"firstRow"_s}});
    xml.start(u"w:tcPr"_s);
    xml.start(u"w:tcBorders"_s);
    writeLine(u"bottom"_s, theme.faint, 6);
    for (int open = 0; open < 4; ++open)
        xml.end();
}

} // namespace

QByteArray docxStyles(int textWidth)
{
    const Theme theme = Theme::light();
    XmlPart xml;
    xml.start(u"w:styles"_s, {docxNamespace()});
    xml.start(u"w:docDefaults"_s);
    xml.start(u"w:rPrDefault"_s);
    xml.start(u"w:rPr"_s);
    writeFont(xml, documentFonts().serif);
    xml.empty(u"w:sz"_s, {{u"w:val"_s, u"21"_s}});
    xml.empty(u"w:szCs"_s, {{u"w:val"_s, u"21"_s}});
    xml.empty(u"w:lang"_s, {{u"w:val"_s, documentLanguage()}});
    xml.end();
    xml.end();
    xml.empty(u"w:pPrDefault"_s);
    xml.end();
    for (const DocumentStyle &style : documentStyles(textWidth))
        writeStyle(xml, style);
    writeTableStyle(xml, theme);
    return xml.bytes();
}

/// What to take where the fonts are not installed.
QByteArray docxFonts()
{
    XmlPart xml;
    xml.start(u"w:fonts"_s, {docxNamespace()});
    const auto write = [&xml](const QString &name, const QString &other, const QString &family) {
        xml.start(u"w:font"_s, {{u"w:name"_s, name}});
        xml.empty(u"w:altName"_s, {{u"w:val"_s, other}});
        xml.empty(u"w:family"_s, {{u"w:val"_s, family}});
        xml.end();
    };
    const DocumentFonts fonts = documentFonts();
    write(fonts.serif, u"Georgia"_s, u"roman"_s);
    write(fonts.sans, u"Segoe UI"_s, u"swiss"_s);
    write(fonts.mono, u"Consolas"_s, u"modern"_s);
    return xml.bytes();
}

} // namespace Parallax
