// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Tables and drawings of the main part.

#include "core/briefingexport/columnshares.h"
#include "core/briefingexport/docxbody.h"
#include "core/briefingexport/packedfiles.h"
#include "core/look/theme.h"

#include <QImage>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

/// English Metric Units in a point.
constexpr int emuPerPoint = 12700;

QString number(qint64 value)
{
    return QString::number(value);
}

struct Graphic
{
    QString id;
    QString relation;
    QString words;
    QString width; ///< EMU
    QString height;
};

void writeGraphic(XmlPart &xml, const Graphic &graphic)
{
    xml.start(u"a:graphic"_s);
    xml.start(u"a:graphicData"_s, {{u"uri"_s, u"http://schemas.openxmlformats.org/drawingml/2006/picture"_s}});
    xml.start(u"pic:pic"_s);
    xml.start(u"pic:nvPicPr"_s);
    xml.empty(u"pic:cNvPr"_s, {{u"id"_s, graphic.id}, {u"name"_s, u"Picture "_s + graphic.id}, {u"descr"_s, graphic.words}});
    xml.empty(u"pic:cNvPicPr"_s);
    xml.end();
    xml.start(u"pic:blipFill"_s);
    xml.empty(u"a:blip"_s, {{u"r:embed"_s, graphic.relation}});
    xml.start(u"a:stretch"_s);
    xml.empty(u"a:fillRect"_s);
    xml.end();
    xml.end();
    xml.start(u"pic:spPr"_s);
    xml.start(u"a:xfrm"_s);
    xml.empty(u"a:off"_s, {{u"x"_s, u"0"_s}, {u"y"_s, u"0"_s}});
    xml.empty(u"a:ext"_s, {{u"cx"_s, graphic.width}, {u"cy"_s, graphic.height}});
    xml.end();
    xml.start(u"a:prstGeom"_s, {{u"prst"_s, u"rect"_s}});
    xml.empty(u"a:avLst"_s);
    xml.end();
    for (int open = 0; open < 4; ++open)
        xml.end();
}

} // namespace

/// In the order that the schema has.
void DocxBody::writeTableProperties(const std::vector<int> &widths)
{
    m_xml.start(u"w:tblPr"_s);
    m_xml.empty(u"w:tblStyle"_s, {{u"w:val"_s, u"BriefingTable"_s}});
    m_xml.empty(u"w:tblW"_s, {{u"w:w"_s, number(m_page.textWidth())}, {u"w:type"_s, u"dxa"_s}});
    m_xml.empty(u"w:tblLayout"_s, {{u"w:type"_s, u"fixed"_s}});
    m_xml.empty(u"w:tblLook"_s,
        {{u"w:val"_s, u"0620"_s}, {u"w:firstRow"_s, u"1"_s}, {u"w:lastRow"_s, u"0"_s}, {u"w:firstColumn"_s, u"0"_s},
            {u"w:lastColumn"_s, u"0"_s}, {u"w:noHBand"_s, u"1"_s}, {u"w:noVBand"_s, u"1"_s}});
    m_xml.end();
    m_xml.start(u"w:tblGrid"_s);
    for (const int width : widths)
        m_xml.empty(u"w:gridCol"_s, {{u"w:w"_s, number(width)}});
    m_xml.end();
}

void DocxBody::writeTable(const DocumentBlock &block)
{
    std::vector<int> widths;
    for (const double share : columnShares(block))
        widths.push_back(int(share * m_page.textWidth()));
    if (widths.empty())
        return;
    m_xml.start(u"w:tbl"_s);
    writeTableProperties(widths);
    for (size_t row = 0; row < block.rows.size(); ++row) {
        m_xml.start(u"w:tr"_s);
        m_xml.start(u"w:trPr"_s);
        m_xml.empty(u"w:cantSplit"_s);
        if (row == 0)
            m_xml.empty(u"w:tblHeader"_s);
        m_xml.end();
        for (size_t column = 0; column < widths.size(); ++column)
            writeCell(block, row, column, widths[column]);
        m_xml.end();
    }
    m_xml.end();
    // Two tables in a row would become one.
    writeLine(u"TableEnd"_s, {});
}

void DocxBody::writeCell(const DocumentBlock &block, size_t row, size_t column, int width)
{
    const TextRuns cell = column < block.rows[row].size() ? block.rows[row][column] : TextRuns();
    m_xml.start(u"w:tc"_s);
    m_xml.start(u"w:tcPr"_s);
    m_xml.empty(u"w:tcW"_s, {{u"w:w"_s, number(width)}, {u"w:type"_s, u"dxa"_s}});
    m_xml.end();
    m_xml.start(u"w:p"_s);
    m_xml.start(u"w:pPr"_s);
    m_xml.empty(u"w:pStyle"_s, {{u"w:val"_s, row == 0 ? u"TableHead"_s : u"TableText"_s}});
    if (plainText(cell).isRightToLeft())
        m_xml.empty(u"w:bidi"_s);
    const Qt::Alignment alignment = column < block.columns.size() ? block.columns[column] : Qt::Alignment();
    if (alignment & (Qt::AlignRight | Qt::AlignHCenter))
        m_xml.empty(u"w:jc"_s, {{u"w:val"_s, alignment & Qt::AlignRight ? u"right"_s : u"center"_s}});
    m_xml.end();
    m_words.write(shownCell(cell, m_pages.briefing.document));
    m_xml.end();
    m_xml.end();
}

void DocxBody::writeDrawing(const Chronology &chronology, const QString &words)
{
    const qreal width = m_page.textWidth() / 20.0;
    const QImage image = chronologyImage(chronology, width);
    const QString id = number(qint64(m_pictures.size()) + 1);
    const QString name = u"media/image%1.png"_s.arg(id);
    m_pictures.push_back({name, pngOf(image)});
    const QString relation = m_relations.add(DocxRelations::Kind::Image, name);
    const QString cx = number(qRound64(width * emuPerPoint));
    const QString cy = number(qRound64(width * emuPerPoint * image.height() / std::max(image.width(), 1)));
    startParagraph(u"Picture"_s);
    m_xml.start(u"w:r"_s);
    m_xml.start(u"w:drawing"_s);
    m_xml.start(u"wp:inline"_s, {{u"distT"_s, u"0"_s}, {u"distB"_s, u"0"_s}, {u"distL"_s, u"0"_s}, {u"distR"_s, u"0"_s}});
    m_xml.empty(u"wp:extent"_s, {{u"cx"_s, cx}, {u"cy"_s, cy}});
    m_xml.empty(u"wp:docPr"_s, {{u"id"_s, id}, {u"name"_s, u"Picture "_s + id}, {u"descr"_s, words}});
    writeGraphic(m_xml, {id, relation, words, cx, cy});
    // Up to the paragraph.
    for (int open = 0; open < 4; ++open)
        m_xml.end();
}

} // namespace Parallax
