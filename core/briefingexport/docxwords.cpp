// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefingexport/docxwords.h"

#include "core/look/theme.h"

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

QString hex(const QColor &color)
{
    return color.name().mid(1).toUpper();
}

} // namespace

QString docxNoteBookmark(int number)
{
    return u"_Ref%1"_s.arg(100'000'000 + number);
}

DocxWords::DocxWords(const BriefingPages &pages, BriefingExport::Notes notes, XmlPart &xml, DocxRelations &relations)
    : m_pages(pages)
    , m_notes(notes)
    , m_xml(xml)
    , m_relations(relations)
{
}

void DocxWords::write(const ShownRuns &runs)
{
    for (const ShownRun &run : runs)
        write(run);
}

void DocxWords::write(const QString &text, const QString &style)
{
    m_xml.start(u"w:r"_s);
    if (!style.isEmpty() || text.isRightToLeft()) {
        m_xml.start(u"w:rPr"_s);
        if (!style.isEmpty())
            m_xml.empty(u"w:rStyle"_s, {{u"w:val"_s, style}});
        if (text.isRightToLeft())
            m_xml.empty(u"w:rtl"_s);
        m_xml.end();
    }
    writeText(text);
    m_xml.end();
}

void DocxWords::write(const ShownRun &run)
{
    switch (run.kind) {
    case ShownRun::Kind::Citations:
        writeNumbers(run);
        return;
    case ShownRun::Kind::Assessment:
        write(u" "_s + run.text, u"AssessmentWords"_s);
        return;
    case ShownRun::Kind::LineBreak:
        m_xml.start(u"w:r"_s);
        m_xml.empty(u"w:br"_s);
        m_xml.end();
        return;
    case ShownRun::Kind::Stance:
    case ShownRun::Kind::Text:
        break;
    }
    if (!run.link.isEmpty())
        m_xml.start(u"w:hyperlink"_s, {{u"r:id"_s, m_relations.add(DocxRelations::Kind::Link, run.link)}, {u"w:history"_s, u"1"_s}});
    startRun(run);
    // No-break spaces: the ground is wider than the sign.
    writeText(run.stance ? QString(QChar(QChar::Nbsp) + run.text + QChar(QChar::Nbsp)) : run.text);
    m_xml.end();
    if (!run.link.isEmpty())
        m_xml.end();
}

/// In the order that the schema has.
void DocxWords::startRun(const ShownRun &run)
{
    m_xml.start(u"w:r"_s);
    m_xml.start(u"w:rPr"_s);
    if (!run.link.isEmpty() || run.code)
        m_xml.empty(u"w:rStyle"_s, {{u"w:val"_s, run.link.isEmpty() ? u"CodeWords"_s : u"Hyperlink"_s}});
    if (run.bold || run.stance)
        m_xml.empty(u"w:b"_s);
    if (run.italic)
        m_xml.empty(u"w:i"_s);
    if (run.struck)
        m_xml.empty(u"w:strike"_s);
    if (run.stance) {
        const StanceColors colors = Theme::light().stance(*run.stance);
        m_xml.empty(u"w:color"_s, {{u"w:val"_s, hex(colors.ink)}});
        m_xml.empty(u"w:shd"_s, {{u"w:val"_s, u"clear"_s}, {u"w:color"_s, u"auto"_s}, {u"w:fill"_s, hex(colors.tint)}});
    }
    if (run.text.isRightToLeft())
        m_xml.empty(u"w:rtl"_s);
    m_xml.end();
}

void DocxWords::writeText(const QString &text)
{
    const auto writePiece = [this](const QString &piece) {
        if (!piece.isEmpty())
            m_xml.element(u"w:t"_s, piece, {{u"xml:space"_s, u"preserve"_s}});
    };
    QString piece;
    for (const QChar c : text) {
        if (c != u'\t' && c != u'\n') {
            piece += c;
            continue;
        }
        writePiece(piece);
        piece.clear();
        m_xml.empty(c == u'\t' ? u"w:tab"_s : u"w:br"_s);
    }
    writePiece(piece);
}

void DocxWords::writeBookmark(const QString &name, const QString &text)
{
    const QString id = QString::number(++m_bookmarks);
    m_xml.empty(u"w:bookmarkStart"_s, {{u"w:id"_s, id}, {u"w:name"_s, name}});
    if (!text.isEmpty())
        write(text);
    m_xml.empty(u"w:bookmarkEnd"_s, {{u"w:id"_s, id}});
}

void DocxWords::writeNumbers(const ShownRun &run)
{
    const QString style = m_notes == BriefingExport::Notes::Foot ? u"FootnoteReference"_s : u"EndnoteReference"_s;
    for (size_t i = 0; i < run.numbers.size(); ++i) {
        const int number = run.numbers[i];
        if (i > 0)
            write(u", "_s, style);
        if (m_noted.contains(number))
            writeNoteAgain(number);
        else
            writeNote(number);
        m_noted.insert(number);
        const auto &sources = m_pages.briefing.sources;
        if (size_t(number) > sources.size() || sources[size_t(number - 1)].state != BriefingSource::State::Sound)
            write(u"!"_s, u"FlawedReference"_s);
    }
}

void DocxWords::writeNote(int number)
{
    const bool foot = m_notes == BriefingExport::Notes::Foot;
    const QString id = QString::number(++m_bookmarks);
    m_xml.empty(u"w:bookmarkStart"_s, {{u"w:id"_s, id}, {u"w:name"_s, docxNoteBookmark(number)}});
    m_xml.start(u"w:r"_s);
    m_xml.start(u"w:rPr"_s);
    m_xml.empty(u"w:rStyle"_s, {{u"w:val"_s, foot ? u"FootnoteReference"_s : u"EndnoteReference"_s}});
    m_xml.end();
    m_xml.empty(foot ? u"w:footnoteReference"_s : u"w:endnoteReference"_s, {{u"w:id"_s, QString::number(number)}});
    m_xml.end();
    m_xml.empty(u"w:bookmarkEnd"_s, {{u"w:id"_s, id}});
}

/// A note is numbered once; who cites it again refers to its number.
void DocxWords::writeNoteAgain(int number)
{
    const QString style = m_notes == BriefingExport::Notes::Foot ? u"FootnoteReference"_s : u"EndnoteReference"_s;
    const auto writeMark = [this, &style](const QString &kind) {
        m_xml.start(u"w:r"_s);
        m_xml.start(u"w:rPr"_s);
        m_xml.empty(u"w:rStyle"_s, {{u"w:val"_s, style}});
        m_xml.end();
        m_xml.empty(u"w:fldChar"_s, {{u"w:fldCharType"_s, kind}});
        m_xml.end();
    };
    writeMark(u"begin"_s);
    m_xml.start(u"w:r"_s);
    m_xml.element(u"w:instrText"_s, u" NOTEREF %1 \\f \\h "_s.arg(docxNoteBookmark(number)), {{u"xml:space"_s, u"preserve"_s}});
    m_xml.end();
    writeMark(u"separate"_s);
    write(QString::number(number), style);
    writeMark(u"end"_s);
}

} // namespace Parallax
