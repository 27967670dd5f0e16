// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/briefing/exportform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

ExportForm::ExportForm(const Session &session, QWidget *parent)
    : FormPopup(session, tr("Export the briefing"), tr("Choose the file…"), parent)
    , m_format(new QComboBox(this))
    , m_notes(new QComboBox(this))
    , m_paper(new QComboBox(this))
    , m_contents(new QCheckBox(tr("Table of contents, where it is long enough"), this))
    , m_unsourced(new QCheckBox(tr("Say how many sentences have no source"), this))
    , m_notesCaption(nullptr)
    , m_paperCaption(nullptr)
{
    setObjectName(u"exportForm"_s);
    m_format->setObjectName(u"exportFormat"_s);
    m_notes->setObjectName(u"exportNotes"_s);
    m_paper->setObjectName(u"exportPaper"_s);
    m_contents->setObjectName(u"exportContents"_s);
    m_unsourced->setObjectName(u"exportUnsourced"_s);
    const std::pair<BriefingFormat, QString> formats[] = {{BriefingFormat::Pdf, tr("PDF, for print and screen")},
        {BriefingFormat::Docx, tr("DOCX, for Word and LibreOffice")}, {BriefingFormat::Odt, tr("ODT, for LibreOffice")},
        {BriefingFormat::Html, tr("HTML, one file for browsers")}, {BriefingFormat::Markdown, tr("Markdown, plain text")}};
    for (const auto &[format, name] : formats)
        m_format->addItem(name, int(format));
    m_notes->addItem(tr("Footnotes"), int(BriefingExport::Notes::Foot));
    m_notes->addItem(tr("Endnotes"), int(BriefingExport::Notes::End));
    m_paper->addItem(tr("A4"), false);
    m_paper->addItem(tr("US Letter"), true);
    addField(tr("Format"), m_format);
    m_notesCaption = addField(tr("Sources in"), m_notes);
    m_paperCaption = addField(tr("Paper"), m_paper);
    addPlain(m_contents);
    addPlain(m_unsourced);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportForm::showFormat);
    setOptions(BriefingFormat::Pdf, {});
}

void ExportForm::ask(const QRect &place)
{
    showFormat();
    popUpAt(place, m_format);
}

void ExportForm::showFormat()
{
    const BriefingFormat chosen = format();
    const bool notes = chosen == BriefingFormat::Pdf || chosen == BriefingFormat::Docx;
    const bool paper = notes || chosen == BriefingFormat::Odt;
    m_notes->setVisible(notes);
    m_notesCaption->setVisible(notes);
    m_paper->setVisible(paper);
    m_paperCaption->setVisible(paper);
    m_contents->setVisible(paper);
    if (isVisible())
        fit();
}

BriefingFormat ExportForm::format() const
{
    return BriefingFormat(m_format->currentData().toInt());
}

BriefingExport ExportForm::options() const
{
    BriefingExport options;
    options.notes = BriefingExport::Notes(m_notes->currentData().toInt());
    options.letter = m_paper->currentData().toBool();
    options.contents = m_contents->isChecked();
    options.marksUnsourced = m_unsourced->isChecked();
    return options;
}

void ExportForm::setOptions(BriefingFormat format, const BriefingExport &options)
{
    m_format->setCurrentIndex(std::max(0, m_format->findData(int(format))));
    m_notes->setCurrentIndex(std::max(0, m_notes->findData(int(options.notes))));
    m_paper->setCurrentIndex(options.letter ? 1 : 0);
    m_contents->setChecked(options.contents);
    m_unsourced->setChecked(options.marksUnsourced);
}

} // namespace Parallax
