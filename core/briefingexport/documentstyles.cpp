// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefingexport/documentstyles.h"

#include "core/look/theme.h"

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

using Styles = std::vector<DocumentStyle>;

/// Adds styles to a list.
struct StyleBook
{
    Styles &styles;
    const Theme theme = Theme::light();
    const DocumentFonts fonts = documentFonts();

    DocumentStyle &paragraph(
        const QString &id, const QString &name, const QString &openName, const QString &basedOn, const QString &next = {})
    {
        DocumentStyle style;
        style.id = id;
        style.name = name;
        style.openName = openName;
        style.basedOn = basedOn;
        style.next = next;
        return styles.emplace_back(style);
    }
    DocumentStyle &characters(const QString &id, const QString &name, const QString &openName, const QString &basedOn)
    {
        DocumentStyle &style = paragraph(id, name, openName, basedOn);
        style.isParagraph = false;
        return style;
    }
};

void addText(StyleBook &book)
{
    const Theme &theme = book.theme;
    const DocumentFonts &fonts = book.fonts;
    const QString normal = u"Normal"_s;
    const QString body = u"BodyText"_s;
    book.paragraph(normal, normal, u"Standard"_s, {}).color = theme.text;
    book.paragraph(u"Title"_s, u"Title"_s, u"Title"_s, normal, u"Subtitle"_s)
        .spaced(0, 80, 228)
        .written(fonts.serif, 38)
        .kept(true)
        .strong();
    book.paragraph(u"Subtitle"_s, u"Subtitle"_s, u"Subtitle"_s, normal, body).spaced(0, 260).written(fonts.sans, 17, theme.soft);
    book.paragraph(body, u"Body Text"_s, u"Text_20_body"_s, normal).spaced(0, 140, 269);
    DocumentStyle &assessment = book.paragraph(u"Assessment"_s, u"Assessment"_s, {}, body);
    assessment.ruled(u"left"_s, theme.accent, 20).kept(false).left = 200;
    DocumentStyle &quote = book.paragraph(u"Quote"_s, u"Quote"_s, u"Quotations"_s, body);
    quote.ruled(u"left"_s, theme.line, 20).left = 380;
    quote.color = theme.soft;
    book.paragraph(u"ListParagraph"_s, u"List Paragraph"_s, {}, body).spaced(0, 60, 264);
    DocumentStyle &code = book.paragraph(u"Code"_s, u"Code"_s, u"Preformatted_20_Text"_s, normal);
    code.spaced(60, 160, 240).written(fonts.mono, 18).kept(false).ground = theme.window;
    book.paragraph(u"Caption"_s, u"caption"_s, u"Caption"_s, normal, body).spaced(0, 200).written(fonts.sans, 17, theme.soft);
    book.paragraph(u"Picture"_s, u"Picture"_s, {}, normal, u"Caption"_s).spaced(100, 120).kept(true);
    book.paragraph(u"Rule"_s, u"Rule"_s, {}, normal, body).spaced(0, 240).written({}, 8).ruled(u"bottom"_s, theme.line, 6);
}

void addHeadings(StyleBook &book)
{
    for (int level = 1; level <= 6; ++level) {
        const QString number = QString::number(level);
        DocumentStyle &style =
            book.paragraph(u"Heading"_s + number, u"heading "_s + number, u"Heading_20_"_s + number, u"Normal"_s, u"BodyText"_s);
        style.spaced(level == 1 ? 340 : 260, 100, 240).kept(true).strong();
        style.written(book.fonts.sans, level == 1 ? 23 : level == 2 ? 20 : 19, level > 2 ? book.theme.soft : book.theme.text);
        style.outline = level - 1;
    }
    book.paragraph(u"NotesHeading"_s, u"Notes Heading"_s, {}, u"Heading1"_s);
    book.paragraph(u"ContentsHeading"_s, u"Contents Heading"_s, u"Contents_20_Heading"_s, u"Normal"_s)
        .spaced(0, 60)
        .written(book.fonts.sans, 17, book.theme.soft)
        .kept(true)
        .strong();
    for (int level = 1; level <= 3; ++level) {
        const QString number = QString::number(level);
        book.paragraph(u"TOC"_s + number, u"toc "_s + number, u"Contents_20_"_s + number, u"Normal"_s)
            .spaced(0, level == 3 ? 20 : 30)
            .written(book.fonts.sans, 18)
            .left = (level - 1) * 240;
    }
}

void addTables(StyleBook &book)
{
    book.paragraph(u"TableText"_s, u"Table Text"_s, u"Table_20_Contents"_s, u"Normal"_s).spaced(50, 50, 250).written(book.fonts.sans, 17);
    DocumentStyle &head = book.paragraph(u"TableHead"_s, u"Table Head"_s, u"Table_20_Heading"_s, u"TableText"_s);
    head.kept(true).strong().color = book.theme.soft;
    book.paragraph(u"TableEnd"_s, u"Table End"_s, {}, u"Normal"_s, u"BodyText"_s).spaced(0, 0, 240).written({}, 12);
}

void addEdges(StyleBook &book, int textWidth)
{
    DocumentStyle &header = book.paragraph(u"Header"_s, u"header"_s, u"Header"_s, u"Normal"_s);
    header.written(book.fonts.sans, 15, book.theme.soft).ruled(u"bottom"_s, book.theme.line, 4).rightTab = textWidth;
    DocumentStyle &footer = book.paragraph(u"Footer"_s, u"footer"_s, u"Footer"_s, u"Normal"_s);
    footer.written(book.fonts.sans, 15, book.theme.soft).rightTab = textWidth;
    book.paragraph(u"FootnoteText"_s, u"footnote text"_s, u"Footnote"_s, u"Normal"_s).spaced(0, 40, 256).written({}, 16);
    book.paragraph(u"EndnoteText"_s, u"endnote text"_s, u"Endnote"_s, u"Normal"_s).spaced(0, 40, 256).written({}, 17);
}

void addCharacters(StyleBook &book)
{
    const QString plain = u"DefaultParagraphFont"_s;
    book.characters(plain, u"Default Paragraph Font"_s, {}, {});
    for (const auto &[id, name, openName] : {std::tuple(u"FootnoteReference"_s, u"footnote reference"_s, u"Footnote_20_anchor"_s),
             std::tuple(u"EndnoteReference"_s, u"endnote reference"_s, u"Endnote_20_anchor"_s)}) {
        DocumentStyle &reference = book.characters(id, name, openName, plain);
        reference.written(book.fonts.sans, 0, book.theme.accent).strong().raised = true;
    }
    DocumentStyle &flawed = book.characters(u"FlawedReference"_s, u"Flawed Reference"_s, {}, plain);
    flawed.written(book.fonts.sans, 0, book.theme.stance(Stance::Opposes).ink).strong().raised = true;
    // In front of the note itself, which Word takes from the same style.
    for (const QString &name : {u"Footnote_20_Symbol"_s, u"Endnote_20_Symbol"_s})
        book.characters(QString(name).remove(u"_20_"_s), QString(name).replace(u"_20_"_s, u" "_s), name, plain)
            .written(book.fonts.sans, 0, book.theme.accent)
            .strong()
            .raised = true;
    DocumentStyle &link = book.characters(u"Hyperlink"_s, u"Hyperlink"_s, u"Internet_20_link"_s, plain);
    link.written({}, 0, book.theme.accent).underlined = true;
    book.characters(u"AssessmentWords"_s, u"Assessment Words"_s, {}, plain).written(book.fonts.sans, 16, book.theme.soft);
    book.characters(u"CodeWords"_s, u"Code Words"_s, {}, plain).written(book.fonts.mono, 18);
    book.characters(u"Flawed"_s, u"Flawed Source"_s, {}, plain).written({}, 0, book.theme.stance(Stance::Opposes).ink);
}

} // namespace

DocumentStyle &DocumentStyle::spaced(int spaceBefore, int spaceAfter, int lineHeight)
{
    before = spaceBefore;
    after = spaceAfter;
    line = lineHeight;
    return *this;
}

DocumentStyle &DocumentStyle::written(const QString &family, int halfPoints, const QColor &ink)
{
    font = family;
    size = halfPoints;
    color = ink;
    return *this;
}

DocumentStyle &DocumentStyle::ruled(const QString &side, const QColor &ink, int eighths)
{
    rule = side;
    ruleColor = ink;
    ruleWidth = eighths;
    return *this;
}

DocumentStyle &DocumentStyle::kept(bool withNext)
{
    keepsNext = withNext;
    keepsLines = true;
    return *this;
}

DocumentStyle &DocumentStyle::strong()
{
    bold = true;
    return *this;
}

DocumentFonts documentFonts()
{
    return {u"Noto Serif"_s, u"Noto Sans"_s, u"Noto Sans Mono"_s};
}

std::vector<DocumentStyle> documentStyles(int textWidth)
{
    Styles styles;
    // References to a style hold until the next is added.
    StyleBook book{styles};
    addText(book);
    addHeadings(book);
    addTables(book);
    addEdges(book, textWidth);
    addCharacters(book);
    return styles;
}

} // namespace Parallax
