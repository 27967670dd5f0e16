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

/// Every file is well-formed and in the manifest, every style that is used is there.
QHash<QString, QByteArray> checked(const BriefingPages &pages, const BriefingExport &options = {})
{
    const QByteArray archive = written(writeBriefingOdt, pages, options);
    const auto files = unpacked(archive);
    CHECK(packedNames(archive).first() == u"mimetype"_s);
    // Stored as it is, right behind the name: this is how programs tell the kind of file.
    CHECK(archive.mid(38, 39) == "application/vnd.oasis.opendocument.text");
    const QStringList listed = valuesOf(files[u"META-INF/manifest.xml"_s], u"manifest:file-entry"_s, u"manifest:full-path"_s);
    for (auto file = files.begin(); file != files.end(); ++file) {
        INFO(file.key().toStdString());
        if (file.key().endsWith(u".xml"_s))
            CHECK(!elementsOf(file.value()).empty());
        if (file.key() != u"mimetype" && !file.key().startsWith(u"META-INF"_s))
            CHECK(listed.contains(file.key()));
    }
    QSet<QString> styles{u"Standard"_s};
    for (const QString &part : {u"content.xml"_s, u"styles.xml"_s}) {
        for (const QString &element : {u"style:style"_s, u"text:list-style"_s}) {
            for (const QString &name : valuesOf(files[part], element, u"style:name"_s)) {
                INFO(name.toStdString());
                CHECK((name == u"Standard" || !styles.contains(name)));
                styles.insert(name);
            }
        }
    }
    for (const QString &part : {u"content.xml"_s, u"styles.xml"_s}) {
        for (const XmlElement &element : elementsOf(files[part])) {
            for (const QString &attribute :
                {u"text:style-name"_s, u"table:style-name"_s, u"style:parent-style-name"_s, u"style:next-style-name"_s}) {
                INFO(element.name.toStdString() << " " << element[attribute].toStdString());
                CHECK((!element.attributes.contains(attribute) || styles.contains(element[attribute])));
            }
        }
    }
    for (const QString &picture : valuesOf(files[u"content.xml"_s], u"draw:image"_s, u"xlink:href"_s))
        CHECK(files[picture].startsWith("\x89PNG"));
    return files;
}

QStringList textsOf(const QByteArray &xml, const QString &element, const QString &style)
{
    QStringList texts;
    for (const XmlElement &found : elementsOf(xml, element)) {
        if (found[u"text:style-name"_s] == style)
            texts << found.text;
    }
    return texts;
}

} // namespace

TEST_CASE("An ODT briefing has real headings, notes and a header row")
{
    const auto files = checked(sampleBriefing());
    const QByteArray xml = files[u"content.xml"_s];
    CHECK(textsOf(xml, u"text:p"_s, u"Title"_s) == QStringList{u"Ferry link to Holm: who stands where, 3–12 May 2031"_s});
    CHECK(textsOf(xml, u"text:h"_s, u"Heading_20_1"_s)
        == QStringList{u"Key judgements"_s, u"Positions"_s, u"Where the reports disagree"_s, u"Chronology"_s});
    CHECK(textsOf(xml, u"text:p"_s, u"Table_20_Heading"_s) == QStringList{u"Actor"_s, u"Winter boat"_s});
    CHECK(textsOf(xml, u"text:p"_s, u"End-Table_20_Heading"_s) == QStringList{u"Night service"_s});
    CHECK(elementsOf(xml, u"table:table-header-rows"_s).size() == 1);
    CHECK(valuesOf(xml, u"text:note"_s, u"text:id"_s) == QStringList{u"note1"_s, u"note2"_s, u"note3"_s});
    CHECK(valuesOf(xml, u"text:note-ref"_s, u"text:ref-name"_s) == QStringList{u"note1"_s, u"note2"_s, u"note1"_s, u"note2"_s, u"note3"_s});
    CHECK(elementsOf(xml, u"text:note-body"_s).front().text.contains(u"“a bridge that ends in the water”"_s));
    CHECK(elementsOf(xml, u"svg:desc"_s).front().text.contains(u"First boat"_s));
    CHECK(elementsOf(files[u"meta.xml"_s], u"dc:creator"_s).front().text == u"A. Analyst"_s);
    CHECK(elementsOf(files[u"styles.xml"_s], u"style:header"_s).front().text == u"Ferry link to Holm13 May 2031"_s);
}

TEST_CASE("Notes of an ODT stand at the foot or at the end")
{
    BriefingExport options;
    for (const auto notes : {BriefingExport::Notes::Foot, BriefingExport::Notes::End}) {
        options.notes = notes;
        const QString kind = notes == BriefingExport::Notes::Foot ? u"footnote"_s : u"endnote"_s;
        const auto files = checked(sampleBriefing(), options);
        CHECK(valuesOf(files[u"content.xml"_s], u"text:note"_s, u"text:note-class"_s) == QStringList{kind, kind, kind});
        CHECK(valuesOf(files[u"styles.xml"_s], u"text:notes-configuration"_s, u"text:start-numbering-at"_s).contains(u"document"_s));
        // Endnotes have a heading, which is the last of what they are the notes of.
        const auto sections = elementsOf(files[u"content.xml"_s], u"text:section"_s);
        REQUIRE(sections.size() == (notes == BriefingExport::Notes::End ? 1 : 0));
        CHECK(textsOf(files[u"content.xml"_s], u"text:p"_s, u"NotesHeading"_s).size() == qsizetype(sections.size()));
        for (const XmlElement &section : sections)
            CHECK(section.text.endsWith(u"Notes"_s));
    }
}

TEST_CASE("Lists of an ODT are in each other and count as they are written")
{
    const auto files = checked(briefingOf(u"Lists"_s, u"3. three\n   - dot\n   - dot\n\n   more\n4. four\n\ntext\n\n1. one\n"_s));
    const QByteArray xml = files[u"content.xml"_s];
    CHECK(valuesOf(xml, u"text:list-item"_s, u"text:start-value"_s) == QStringList{u"3"_s, u"1"_s});
    const auto lists = elementsOf(xml, u"text:list"_s);
    REQUIRE(lists.size() == 3);
    CHECK(lists[1].parents.contains(u"text:list-item"_s));
    CHECK(lists[0].text == u"threedotdotmorefour"_s);
    CHECK(lists[2].text == u"one"_s);
}

TEST_CASE("Spaces and lines of code are kept in ODT")
{
    const auto files = checked(briefingOf(u"Code"_s, u"```\na  b\n  c\n```\n"_s));
    const auto code = elementsOf(files[u"content.xml"_s], u"text:p"_s).back();
    CHECK(code.text == u"a bc"_s);
    CHECK(elementsOf(files[u"content.xml"_s], u"text:s"_s).size() == 3);
    CHECK(elementsOf(files[u"content.xml"_s], u"text:line-break"_s).size() == 1);
}

TEST_CASE("What a report may hold does not break an ODT")
{
    const QString evil = hostileText();
    const auto files = checked(briefingOf(evil,
        u"# "_s + evil + u"\n\n"_s + evil + u" [@a-1] [x](javascript:alert(1)) "_s + evil + u"\n\n> > "_s + evil + u"\n\n| "_s + evil
            + u" | b |\n|---|:-:|\n| c [@b-1] | d |\n\n- "_s + evil + u"\n"_s));
    CHECK(elementsOf(files[u"content.xml"_s]).front().text.contains(u"\U0001F600"_s));
    CHECK(!files[u"content.xml"_s].contains("javascript:"));
}
