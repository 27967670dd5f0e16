// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefingexport/odtwords.h"

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

/// Numbers in the text; those in front of the notes have a style of their own.
constexpr auto numberStyle = "Endnote_20_anchor";

QString noteId(int number)
{
    return u"note%1"_s.arg(number);
}

} // namespace

QString odtRunStyle(const ShownRun &run)
{
    if (run.stance)
        return u"Stance-"_s + stanceCode(*run.stance);
    QString letters;
    if (run.bold)
        letters += u'b';
    if (run.italic)
        letters += u'i';
    if (run.struck)
        letters += u's';
    if (run.code)
        letters += u'c';
    return letters.isEmpty() ? QString() : QString(u"Run-"_s + letters);
}

OdtWords::OdtWords(const BriefingPages &pages, BriefingExport::Notes notes, XmlPart &xml)
    : m_pages(pages)
    , m_notes(notes)
    , m_xml(xml)
{
}

QString OdtWords::noteClass() const
{
    return m_notes == BriefingExport::Notes::Foot ? u"footnote"_s : u"endnote"_s;
}

void OdtWords::write(const ShownRuns &runs)
{
    for (const ShownRun &run : runs)
        write(run);
}

void OdtWords::write(const ShownRun &run)
{
    switch (run.kind) {
    case ShownRun::Kind::Citations:
        writeNumbers(run);
        return;
    case ShownRun::Kind::Assessment:
        write(u" "_s + run.text, u"AssessmentWords"_s);
        return;
    case ShownRun::Kind::LineBreak:
        m_xml.empty(u"text:line-break"_s);
        return;
    case ShownRun::Kind::Stance:
    case ShownRun::Kind::Text:
        break;
    }
    if (!run.link.isEmpty())
        m_xml.start(u"text:a"_s,
            {{u"xlink:type"_s, u"simple"_s}, {u"xlink:href"_s, run.link}, {u"text:style-name"_s, u"Internet_20_link"_s},
                {u"text:visited-style-name"_s, u"Internet_20_link"_s}});
    // No-break spaces: the ground is wider than the sign.
    write(run.stance ? QString(QChar(QChar::Nbsp) + run.text + QChar(QChar::Nbsp)) : run.text, odtRunStyle(run));
    if (!run.link.isEmpty())
        m_xml.end();
}

void OdtWords::write(const QString &text, const QString &style)
{
    if (!style.isEmpty())
        m_xml.start(u"text:span"_s, {{u"text:style-name"_s, style}});
    writeText(text);
    if (!style.isEmpty())
        m_xml.end();
}

void OdtWords::writeLink(const QString &address, const QString &text)
{
    m_xml.start(u"text:a"_s,
        {{u"xlink:type"_s, u"simple"_s}, {u"xlink:href"_s, address}, {u"text:style-name"_s, u"ContentsLink"_s},
            {u"text:visited-style-name"_s, u"ContentsLink"_s}});
    writeText(text);
    m_xml.end();
}

/// Of several spaces in a row, and of those at an end, ODF would keep but one or none.
void OdtWords::writeText(const QString &text)
{
    QString piece;
    const auto writePiece = [this, &piece] {
        if (!piece.isEmpty())
            m_xml.text(piece);
        piece.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isLoneSpace = c == u' ' && i > 0 && i + 1 < text.size() && !text[i - 1].isSpace();
        if (c == u' ' && !isLoneSpace) {
            writePiece();
            m_xml.empty(u"text:s"_s);
        } else if (c == u'\t' || c == u'\n') {
            writePiece();
            m_xml.empty(c == u'\t' ? u"text:tab"_s : u"text:line-break"_s);
        } else {
            piece += c;
        }
    }
    writePiece();
}

void OdtWords::writeNumbers(const ShownRun &run)
{
    const QString style = QLatin1StringView(numberStyle);
    for (size_t i = 0; i < run.numbers.size(); ++i) {
        const int number = run.numbers[i];
        const BriefingSource *source =
            size_t(number) <= m_pages.briefing.sources.size() ? &m_pages.briefing.sources[size_t(number - 1)] : nullptr;
        if (i > 0)
            write(u", "_s, style);
        if (source && !m_noted.contains(number)) {
            writeNote(*source);
        } else {
            m_xml.start(u"text:span"_s, {{u"text:style-name"_s, style}});
            m_xml.element(u"text:note-ref"_s, QString::number(number),
                {{u"text:note-class"_s, noteClass()}, {u"text:reference-format"_s, u"text"_s}, {u"text:ref-name"_s, noteId(number)}});
            m_xml.end();
        }
        m_noted.insert(number);
        if (!source || source->state != BriefingSource::State::Sound)
            write(u"!"_s, u"FlawedReference"_s);
    }
}

void OdtWords::writeNote(const BriefingSource &source)
{
    m_xml.start(u"text:note"_s, {{u"text:id"_s, noteId(source.number)}, {u"text:note-class"_s, noteClass()}});
    m_xml.element(u"text:note-citation"_s, QString::number(source.number));
    m_xml.start(u"text:note-body"_s);
    const QString text = noteText(source);
    const QString style = m_notes == BriefingExport::Notes::Foot ? u"Footnote"_s : u"Endnote"_s;
    m_xml.start(u"text:p"_s, {{u"text:style-name"_s, text.isRightToLeft() ? QString(u"Right-"_s + style) : style}});
    write(text, source.state == BriefingSource::State::Sound ? QString() : u"Flawed"_s);
    if (const QString link = noteLink(source); !link.isEmpty()) {
        ShownRun run;
        run.text = link;
        run.link = link;
        write(u" "_s);
        write(run);
    }
    for (int open = 0; open < 3; ++open)
        m_xml.end();
}

} // namespace Parallax
