// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Styles that an ODT file does not show in its list of styles.

#include "core/briefingexport/columnshares.h"
#include "core/briefingexport/documentstyles.h"
#include "core/briefingexport/odtbody.h"
#include "core/look/theme.h"

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

void startStyle(XmlPart &xml, const QString &name, const QString &family, const QString &parent = {})
{
    xml.start(u"style:style"_s, {{u"style:name"_s, name}, {u"style:family"_s, family}});
    if (!parent.isEmpty())
        xml.attribute(u"style:parent-style-name"_s, parent);
}

void writeRunStyle(XmlPart &xml, const ShownRun &run)
{
    startStyle(xml, odtRunStyle(run), u"text"_s);
    xml.start(u"style:text-properties"_s);
    if (run.bold || run.stance)
        xml.attribute(u"fo:font-weight"_s, u"bold"_s);
    if (run.italic)
        xml.attribute(u"fo:font-style"_s, u"italic"_s);
    if (run.struck)
        xml.attribute(u"style:text-line-through-style"_s, u"solid"_s);
    if (run.code)
        xml.attribute(u"style:font-name"_s, documentFonts().mono);
    if (run.stance) {
        const StanceColors colors = Theme::light().stance(*run.stance);
        xml.attribute(u"fo:color"_s, colors.ink.name());
        xml.attribute(u"fo:background-color"_s, colors.tint.name());
    }
    xml.end();
    xml.end();
}

void writeParagraphStyle(XmlPart &xml, const QString &name, const QString &parent, const QString &key, const QString &value)
{
    startStyle(xml, name, u"paragraph"_s, parent);
    xml.empty(u"style:paragraph-properties"_s, {{key, value}});
    xml.end();
}

void writeCellStyle(XmlPart &xml, const QString &name, const QString &line)
{
    startStyle(xml, name, u"table-cell"_s);
    xml.empty(u"style:table-cell-properties"_s,
        {{u"fo:border-bottom"_s, line}, {u"fo:padding-left"_s, u"4pt"_s}, {u"fo:padding-right"_s, u"4pt"_s},
            {u"fo:padding-top"_s, u"0pt"_s}, {u"fo:padding-bottom"_s, u"0pt"_s}});
    xml.end();
}

} // namespace

QString odtColumnStyle(size_t table, size_t column)
{
    return u"Table%1.%2"_s.arg(table).arg(column + 1);
}

QString odtCellStyle(bool head, Qt::Alignment alignment)
{
    const QString style = head ? u"Table_20_Heading"_s : u"Table_20_Contents"_s;
    if (alignment & Qt::AlignRight)
        return u"End-"_s + style;
    return alignment & Qt::AlignHCenter ? QString(u"Middle-"_s + style) : style;
}

QString odtSectionStyle()
{
    return u"TextWithNotes"_s;
}

void writeOdtSectionStyle(XmlPart &xml)
{
    startStyle(xml, odtSectionStyle(), u"section"_s);
    xml.start(u"style:section-properties"_s);
    xml.empty(u"text:notes-configuration"_s,
        {{u"text:note-class"_s, u"endnote"_s}, {u"style:num-format"_s, u"1"_s}, {u"style:num-suffix"_s, u"\u2002"_s},
            {u"text:start-value"_s, u"0"_s}});
    xml.end();
    xml.end();
}

void writeOdtRunStyles(XmlPart &xml)
{
    for (int flags = 1; flags < 16; ++flags) {
        ShownRun run;
        run.bold = flags & 1;
        run.italic = flags & 2;
        run.struck = flags & 4;
        run.code = flags & 8;
        writeRunStyle(xml, run);
    }
    for (size_t i = 0; i < stanceCodes.size(); ++i) {
        ShownRun run;
        run.stance = Stance(i);
        writeRunStyle(xml, run);
    }
    // Else contents look like addresses of the web.
    startStyle(xml, u"ContentsLink"_s, u"text"_s);
    xml.empty(u"style:text-properties"_s, {{u"fo:color"_s, Theme::light().text.name()}, {u"style:text-underline-style"_s, u"none"_s}});
    xml.end();
    for (const DocumentStyle &style : documentStyles(0)) {
        const QString name = style.openName.isEmpty() ? style.id : style.openName;
        if (style.isParagraph)
            writeParagraphStyle(xml, u"Right-"_s + name, name, u"style:writing-mode"_s, u"rl-tb"_s);
    }
    for (int depth = 2; depth <= 4; ++depth)
        writeParagraphStyle(xml, u"Quote-%1"_s.arg(depth), u"Quotations"_s, u"fo:margin-left"_s, u"%1pt"_s.arg(depth * 19 - 10));
    for (int depth = 2; depth <= 4; ++depth)
        writeParagraphStyle(xml, u"Right-Quote-%1"_s.arg(depth), u"Quote-%1"_s.arg(depth), u"style:writing-mode"_s, u"rl-tb"_s);
    for (const QString &style : {u"Table_20_Heading"_s, u"Table_20_Contents"_s}) {
        writeParagraphStyle(xml, u"End-"_s + style, style, u"fo:text-align"_s, u"end"_s);
        writeParagraphStyle(xml, u"Middle-"_s + style, style, u"fo:text-align"_s, u"center"_s);
    }
}

void writeOdtTableStyles(XmlPart &xml, const BriefingDocument &document)
{
    const Theme theme = Theme::light();
    startStyle(xml, u"Table"_s, u"table"_s);
    xml.empty(u"style:table-properties"_s,
        {{u"style:rel-width"_s, u"100%"_s}, {u"table:align"_s, u"margins"_s}, {u"fo:margin-bottom"_s, u"9pt"_s},
            {u"table:border-model"_s, u"collapsing"_s}});
    xml.end();
    startStyle(xml, u"Row"_s, u"table-row"_s);
    xml.empty(u"style:table-row-properties"_s, {{u"fo:keep-together"_s, u"always"_s}});
    xml.end();
    writeCellStyle(xml, u"HeadCell"_s, u"0.75pt solid "_s + theme.faint.name());
    writeCellStyle(xml, u"Cell"_s, u"0.5pt solid "_s + theme.line.name());
    constexpr int wholeWidth = 65535;
    for (size_t i = 0; i < document.blocks.size(); ++i) {
        if (document.blocks[i].kind != DocumentBlock::Kind::Table)
            continue;
        const std::vector<double> shares = columnShares(document.blocks[i]);
        for (size_t column = 0; column < shares.size(); ++column) {
            startStyle(xml, odtColumnStyle(i, column), u"table-column"_s);
            xml.empty(
                u"style:table-column-properties"_s, {{u"style:rel-column-width"_s, u"%1*"_s.arg(qRound(shares[column] * wholeWidth))}});
            xml.end();
        }
    }
}

} // namespace Parallax
