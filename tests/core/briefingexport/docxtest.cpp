// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/briefingexport/samplebriefing.h"
#include "tests/core/briefingexport/xmlfiles.h"
#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>
#include <QSet>

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

namespace {

QSet<QString> setOf(const QStringList &list)
{
    return QSet<QString>(list.begin(), list.end());
}

/// Every file is well-formed and named in the list of contents, every relation leads to a file, every id is known.
void checkPackage(const QHash<QString, QByteArray> &files)
{
    const QStringList parts = valuesOf(files[u"[Content_Types].xml"_s], u"Override"_s, u"PartName"_s);
    for (const QString &part : parts)
        CHECK(files.contains(part.mid(1)));
    for (auto file = files.begin(); file != files.end(); ++file) {
        INFO(file.key().toStdString());
        if (file.key().endsWith(u".png"_s)) {
            CHECK(file.value().startsWith("\x89PNG"));
            continue;
        }
        CHECK(!elementsOf(file.value()).empty());
        if (!file.key().endsWith(u".rels"_s) && !file.key().startsWith(u'['))
            CHECK(parts.contains(u'/' + file.key()));
    }
}

void checkRelations(const QHash<QString, QByteArray> &files, const QString &part)
{
    const QByteArray relations = files[u"word/_rels/"_s + part + u".rels"_s];
    QSet<QString> known;
    if (!relations.isEmpty()) {
        for (const XmlElement &relation : elementsOf(relations, u"Relationship"_s)) {
            CHECK(!known.contains(relation[u"Id"_s]));
            known.insert(relation[u"Id"_s]);
            if (relation[u"TargetMode"_s] != u"External")
                CHECK(files.contains(u"word/"_s + relation[u"Target"_s]));
        }
    }
    for (const XmlElement &element : elementsOf(files[u"word/"_s + part])) {
        for (const QString &attribute : {u"r:id"_s, u"r:embed"_s}) {
            if (element.attributes.contains(attribute))
                CHECK(known.contains(element[attribute]));
        }
    }
}

void checkStyles(const QHash<QString, QByteArray> &files)
{
    const QSet<QString> known = setOf(valuesOf(files[u"word/styles.xml"_s], u"w:style"_s, u"w:styleId"_s));
    for (const QString &part : {u"document"_s, u"footnotes"_s, u"endnotes"_s, u"header1"_s, u"footer1"_s, u"styles"_s}) {
        const QByteArray xml = files[u"word/%1.xml"_s.arg(part)];
        if (xml.isEmpty())
            continue;
        for (const QString &element : {u"w:pStyle"_s, u"w:rStyle"_s, u"w:tblStyle"_s, u"w:basedOn"_s, u"w:next"_s}) {
            for (const QString &style : valuesOf(xml, element, u"w:val"_s)) {
                INFO(style.toStdString());
                CHECK(known.contains(style));
            }
        }
    }
    const QSet<QString> lists = setOf(valuesOf(files[u"word/numbering.xml"_s], u"w:num"_s, u"w:numId"_s));
    for (const QString &list : valuesOf(files[u"word/document.xml"_s], u"w:numId"_s, u"w:val"_s))
        CHECK(lists.contains(list));
}

void checkNotes(const QHash<QString, QByteArray> &files, const QString &kind)
{
    const QStringList references = valuesOf(files[u"word/document.xml"_s], u"w:%1Reference"_s.arg(kind), u"w:id"_s);
    const QStringList notes = valuesOf(files[u"word/%1s.xml"_s.arg(kind)], u"w:"_s + kind, u"w:id"_s);
    CHECK(QStringList(u"-1"_s) + QStringList(u"0"_s) + references == notes);
    const QSet<QString> bookmarks = setOf(valuesOf(files[u"word/document.xml"_s], u"w:bookmarkStart"_s, u"w:name"_s));
    CHECK(bookmarks.size() == valuesOf(files[u"word/document.xml"_s], u"w:bookmarkStart"_s, u"w:name"_s).size());
    const QStringList ids = valuesOf(files[u"word/document.xml"_s], u"w:bookmarkStart"_s, u"w:id"_s);
    CHECK(setOf(ids).size() == ids.size());
    CHECK(ids == valuesOf(files[u"word/document.xml"_s], u"w:bookmarkEnd"_s, u"w:id"_s));
    for (const XmlElement &field : elementsOf(files[u"word/document.xml"_s], u"w:instrText"_s)) {
        if (field.text.contains(u"NOTEREF"_s))
            CHECK(bookmarks.contains(field.text.simplified().section(u' ', 1, 1)));
    }
}

/// Children of properties stand in the order of the schema, or Word calls the file damaged.
void checkOrder(const QByteArray &xml, const QString &properties, const QStringList &order)
{
    qsizetype last = -1;
    for (const XmlElement &element : elementsOf(xml)) {
        if (element.name == properties)
            last = -1;
        else if (!element.parents.isEmpty() && element.parents.last() == properties) {
            INFO(element.name.toStdString());
            const qsizetype place = order.indexOf(element.name.mid(2));
            CHECK(place >= 0);
            CHECK(place >= last);
            last = place;
        }
    }
}

QHash<QString, QByteArray> checked(const BriefingPages &pages, BriefingExport::Notes notes)
{
    BriefingExport options;
    options.notes = notes;
    const auto files = unpacked(written(writeBriefingDocx, pages, options));
    const QString kind = notes == BriefingExport::Notes::Foot ? u"footnote"_s : u"endnote"_s;
    checkPackage(files);
    checkRelations(files, u"document.xml"_s);
    checkStyles(files);
    if (!pages.briefing.sources.empty()) {
        checkRelations(files, kind + u"s.xml"_s);
        checkNotes(files, kind);
    }
    const QStringList paragraph{u"pStyle"_s, u"keepNext"_s, u"keepLines"_s, u"numPr"_s, u"pBdr"_s, u"shd"_s, u"tabs"_s, u"bidi"_s,
        u"spacing"_s, u"ind"_s, u"jc"_s, u"outlineLvl"_s};
    const QStringList run{u"rStyle"_s, u"rFonts"_s, u"b"_s, u"bCs"_s, u"i"_s, u"iCs"_s, u"strike"_s, u"color"_s, u"sz"_s, u"szCs"_s, u"u"_s,
        u"shd"_s, u"vertAlign"_s, u"rtl"_s, u"lang"_s};
    for (const QString &part : {u"word/document.xml"_s, u"word/styles.xml"_s, u"word/%1s.xml"_s.arg(kind)}) {
        if (!files.contains(part))
            continue;
        checkOrder(files[part], u"w:pPr"_s, paragraph);
        checkOrder(files[part], u"w:rPr"_s, run);
    }
    return files;
}

QStringList textsOf(const QByteArray &xml, const QString &style)
{
    QStringList texts;
    QString current;
    for (const XmlElement &element : elementsOf(xml)) {
        if (element.name == u"w:p")
            current = element.text;
        if (element.name == u"w:pStyle" && element[u"w:val"_s] == style)
            texts << current;
    }
    return texts;
}

} // namespace

TEST_CASE("A DOCX briefing holds together, with footnotes and with endnotes")
{
    for (const auto notes : {BriefingExport::Notes::Foot, BriefingExport::Notes::End}) {
        const auto files = checked(sampleBriefing(), notes);
        CHECK(files.contains(u"word/footnotes.xml"_s) == (notes == BriefingExport::Notes::Foot));
        CHECK(files.contains(u"word/endnotes.xml"_s) == (notes == BriefingExport::Notes::End));
    }
}

TEST_CASE("A DOCX briefing has its title, headings, judgement and table in styles")
{
    const auto files = checked(sampleBriefing(), BriefingExport::Notes::Foot);
    const QByteArray xml = files[u"word/document.xml"_s];
    CHECK(textsOf(xml, u"Title"_s) == QStringList{u"Ferry link to Holm: who stands where, 3–12 May 2031"_s});
    CHECK(
        textsOf(xml, u"Heading1"_s) == QStringList{u"Key judgements"_s, u"Positions"_s, u"Where the reports disagree"_s, u"Chronology"_s});
    CHECK(textsOf(xml, u"Assessment"_s)
        == QStringList{
            u"The island council will very likely refuse any timetable that leaves it without a winter boat. Assessment, high confidence."_s});
    CHECK(textsOf(xml, u"TableHead"_s) == QStringList{u"Actor"_s, u"Winter boat"_s, u"Night service"_s});
    CHECK(elementsOf(xml, u"w:tblHeader"_s).size() == 1);
    // The header row is repeated, and of the style's lines the first row has its own.
    CHECK(valuesOf(xml, u"w:tblLook"_s, u"w:firstRow"_s) == QStringList{u"1"_s});
    const QByteArray styles = files[u"word/styles.xml"_s];
    CHECK(valuesOf(styles, u"w:outlineLvl"_s, u"w:val"_s) == QStringList{u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s});
    CHECK(elementsOf(files[u"word/header1.xml"_s], u"w:p"_s).front().text
        == u"Ferry link to Holm"
           u"13 May 2031"_s);
    CHECK(elementsOf(files[u"word/footer1.xml"_s], u"w:p"_s).front().text.startsWith(u"Unsourced sentences: 1"_s));
}

TEST_CASE("The text of a DOCX stands in the body, its section last")
{
    const auto files = checked(sampleBriefing(), BriefingExport::Notes::Foot);
    const auto elements = elementsOf(files[u"word/document.xml"_s]);
    for (const XmlElement &element : elements)
        CHECK((element.parents.size() != 1 || element.name == u"w:body"));
    std::vector<XmlElement> children;
    for (const XmlElement &element : elements) {
        if (element.parents.size() == 2)
            children.push_back(element);
    }
    REQUIRE(!children.empty());
    CHECK(children.back().name == u"w:sectPr");
    CHECK(children[children.size() - 2].text == u"The link to Holm, 2024 to 2031");
    BriefingExport letter;
    letter.letter = true;
    const auto other = unpacked(written(writeBriefingDocx, sampleBriefing(), letter));
    CHECK(valuesOf(other[u"word/document.xml"_s], u"w:pgSz"_s, u"w:w"_s) == QStringList{u"12240"_s});
}

TEST_CASE("A source that is cited again refers to the number of its note")
{
    const auto files = checked(sampleBriefing(), BriefingExport::Notes::Foot);
    QStringList fields;
    for (const XmlElement &field : elementsOf(files[u"word/document.xml"_s], u"w:instrText"_s))
        fields << field.text.simplified().section(u' ', 0, 1);
    // Of the second sentence the first source and the second, twice; of the table one each.
    CHECK(fields
        == QStringList{u"NOTEREF _Ref100000001"_s, u"NOTEREF _Ref100000002"_s, u"NOTEREF _Ref100000001"_s, u"NOTEREF _Ref100000002"_s,
            u"NOTEREF _Ref100000003"_s});
    const auto notes = elementsOf(files[u"word/footnotes.xml"_s], u"w:footnote"_s);
    REQUIRE(notes.size() == 5);
    CHECK(notes[2].text.contains(u"Harbour News, 4 May 2031 (B2"_s));
    CHECK(notes[2].text.contains(u"“a bridge that ends in the water”"_s));
    CHECK(valuesOf(files[u"word/_rels/footnotes.xml.rels"_s], u"Relationship"_s, u"Target"_s)
        == QStringList{u"https://news.example.org/holm/1"_s});
    // The one that lost its words says so in its colour.
    CHECK(valuesOf(files[u"word/footnotes.xml"_s], u"w:rStyle"_s, u"w:val"_s).contains(u"Flawed"_s));
}

TEST_CASE("Only addresses of the web become links in DOCX")
{
    const auto files = checked(sampleBriefing(), BriefingExport::Notes::Foot);
    CHECK(elementsOf(files[u"word/document.xml"_s], u"w:hyperlink"_s).size() == 1);
    QByteArray all;
    for (const QByteArray &file : files)
        all += file;
    CHECK(!all.contains("javascript:"));
    CHECK(!all.contains("file:///"));
    CHECK(all.contains("https://example.org/counts?a=1&amp;b=2"));
}

TEST_CASE("Lists of a DOCX count as they are written")
{
    const auto files = checked(
        briefingOf(u"Lists"_s, u"3. three\n4. four\n\ntext\n\n1. one\n   - dot\n   - dot\n2. two\n"_s), BriefingExport::Notes::Foot);
    CHECK(valuesOf(files[u"word/document.xml"_s], u"w:numId"_s, u"w:val"_s) == QStringList{u"2"_s, u"2"_s, u"3"_s, u"1"_s, u"1"_s, u"3"_s});
    CHECK(valuesOf(files[u"word/document.xml"_s], u"w:ilvl"_s, u"w:val"_s) == QStringList{u"0"_s, u"0"_s, u"0"_s, u"1"_s, u"1"_s, u"0"_s});
    CHECK(valuesOf(files[u"word/numbering.xml"_s], u"w:startOverride"_s, u"w:val"_s) == QStringList{u"3"_s, u"1"_s});
}

TEST_CASE("The chronology is a picture of 300 dots an inch with its events in words")
{
    const auto files = checked(sampleBriefing(), BriefingExport::Notes::Foot);
    const auto words = valuesOf(files[u"word/document.xml"_s], u"wp:docPr"_s, u"descr"_s);
    REQUIRE(words.size() == 1);
    CHECK(words.front().startsWith(u"The link to Holm, 2024 to 2031. "_s));
    CHECK(words.front().contains(u"First boat"_s));
    const QImage image = QImage::fromData(files[u"word/media/image1.png"_s]);
    const double points = valuesOf(files[u"word/document.xml"_s], u"wp:extent"_s, u"cx"_s).front().toDouble() / 12700;
    CHECK(std::abs(image.width() - points / 72 * 300) < 3);
}

TEST_CASE("What a report may hold does not break a DOCX")
{
    const QString evil = hostileText();
    const auto files = checked(briefingOf(evil,
                                   u"# "_s + evil + u"\n\n"_s + evil + u" [@a-1] "_s + evil + u"\n\n| "_s + evil
                                       + u" | b |\n|---|---|\n| c [@b-1] | d |\n\n- "_s + evil + u"\n\n![x](parallax:chronology?)\n"_s),
        BriefingExport::Notes::Foot);
    CHECK(elementsOf(files[u"word/document.xml"_s]).front().text.contains(u"\U0001F600 \U00020000"_s));
    CHECK(valuesOf(files[u"word/document.xml"_s], u"wp:docPr"_s, u"descr"_s).front().contains(u"]]>"_s));
    CHECK(elementsOf(files[u"docProps/core.xml"_s], u"dc:title"_s).front().text.contains(u"]]>"_s));
}

TEST_CASE("An Arabic paragraph runs from right to left")
{
    const auto files =
        checked(briefingOf(u"x"_s, u"\u0645\u0631\u062d\u0628\u0627 \u0628\u0643\u0645\n\nplain\n"_s), BriefingExport::Notes::Foot);
    CHECK(elementsOf(files[u"word/document.xml"_s], u"w:bidi"_s).size() == 1);
    CHECK(elementsOf(files[u"word/document.xml"_s], u"w:rtl"_s).size() == 1);
}

TEST_CASE("A long document has contents that lead to its headings")
{
    QString text;
    for (int part = 1; part <= 4; ++part)
        text += u"## Part %1\n\n"_s.arg(part) + u"Words that fill a line of the page. "_s.repeated(80) + u"\n\n"_s;
    const auto files = checked(briefingOf(u"Long"_s, text), BriefingExport::Notes::Foot);
    CHECK(textsOf(files[u"word/document.xml"_s], u"TOC1"_s).size() == 4);
    const QSet<QString> bookmarks = setOf(valuesOf(files[u"word/document.xml"_s], u"w:bookmarkStart"_s, u"w:name"_s));
    for (const QString &anchor : valuesOf(files[u"word/document.xml"_s], u"w:hyperlink"_s, u"w:anchor"_s))
        CHECK(bookmarks.contains(anchor));
    CHECK(textsOf(unpacked(written(writeBriefingDocx, sampleBriefing()))[u"word/document.xml"_s], u"TOC1"_s).isEmpty());
}

TEST_CASE("A table of a thousand rows is one table")
{
    QString text = u"| a | b |\n|---|---|\n"_s;
    for (int row = 0; row < 1000; ++row)
        text += u"| row %1 | said [@a-%1] |\n"_s.arg(row);
    const auto files = checked(briefingOf(u"Rows"_s, text), BriefingExport::Notes::End);
    CHECK(elementsOf(files[u"word/document.xml"_s], u"w:tr"_s).size() == 1001);
    CHECK(elementsOf(files[u"word/endnotes.xml"_s], u"w:endnote"_s).size() == 1002);
}

TEST_CASE("The same briefing gives the same DOCX")
{
    CHECK(written(writeBriefingDocx, sampleBriefing()) == written(writeBriefingDocx, sampleBriefing()));
    CHECK(packedNames(written(writeBriefingDocx, sampleBriefing())).first() == u"[Content_Types].xml"_s);
}
