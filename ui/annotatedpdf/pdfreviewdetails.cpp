// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotatedpdf/pdfreviewdetails.h"

#include "core/words/quotationmarks.h"
#include "ui/annotatedpdf/pdfreviewwords.h"
#include "ui/session/appearance.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr int edge = 16;
constexpr int gap = 4;

QLabel *words(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void setInk(QLabel *label, const QColor &ink)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, ink);
    label->setPalette(palette);
}

} // namespace

PdfReviewDetails::PdfReviewDetails(const Session &session, QWidget *parent)
    : QScrollArea(parent)
    , m_session(session)
{
    setObjectName(u"pdfReviewDetails"_s);
    setAccessibleName(tr("The change that is looked at"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(new QWidget);
    auto *column = new QVBoxLayout(widget());
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(gap);
    m_heading = words(u"pdfChangeName"_s, widget());
    m_signature = words(u"pdfChangeSignature"_s, widget());
    column->addWidget(m_heading);
    column->addWidget(m_signature);
    m_words = addPart(u"pdfChangeWords"_s, tr("Passage"));
    m_mark = addPart(u"pdfChangeMark"_s, tr("Tag or position"));
    m_before = addPart(u"pdfChangeBefore"_s, tr("In the project"));
    m_after = addPart(u"pdfChangeAfter"_s, tr("In the PDF"));
    m_why = addPart(u"pdfChangeWhy"_s, tr("Needs a look"));
    m_tag = addPart(u"pdfChangeTag"_s, tr("Tag"));
    column->addSpacing(gap);
    m_change = addButton(u"pdfChangeTagPick"_s, {});
    m_untag = addButton(u"pdfChangeUntag"_s, tr("&Note without a tag"));
    m_reveal = addButton(u"pdfChangeReveal"_s, tr("Show in the &reader"));
    column->addStretch();
    connect(m_change, &QPushButton::clicked, this, &PdfReviewDetails::tagRequested);
    connect(m_untag, &QPushButton::clicked, this, &PdfReviewDetails::untagRequested);
    connect(m_reveal, &QPushButton::clicked, this, &PdfReviewDetails::revealRequested);
    connect(&session.appearance, &Appearance::themeChanged, this, &PdfReviewDetails::applyTheme);
    connect(&session.appearance, &Appearance::readingFontChanged, this, &PdfReviewDetails::applyTheme);
    applyTheme();
    setChange(nullptr, {}, 0);
}

PdfReviewDetails::Part PdfReviewDetails::addPart(const QString &objectName, const QString &name)
{
    const Part part{new QLabel(name, widget()), words(objectName, widget())};
    part.name->setContentsMargins(0, 2 * gap, 0, 0);
    part.text->setAccessibleName(name);
    widget()->layout()->addWidget(part.name);
    widget()->layout()->addWidget(part.text);
    return part;
}

QPushButton *PdfReviewDetails::addButton(const QString &objectName, const QString &text)
{
    auto *button = new QPushButton(text, widget());
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    widget()->layout()->addWidget(button);
    return button;
}

void PdfReviewDetails::fill(const Part &part, const QString &text)
{
    part.name->setVisible(!text.isEmpty());
    part.text->setVisible(!text.isEmpty());
    part.text->setText(text);
}

void PdfReviewDetails::setChange(const PdfChange *change, const QString &mark, int chosen)
{
    const bool isNew = change && takesTag(*change);
    m_heading->setText(change ? changeName(*change) : tr("Pick a change to see all of it."));
    m_signature->setText(change ? changeSignature(*change) : QString());
    fill(m_words, change ? withMarksInPairs(change->words) : QString());
    fill(m_mark, mark);
    fill(m_before, change ? change->before : QString());
    fill(m_after, change ? change->after : QString());
    fill(m_why, change ? change->why : QString());
    fill(m_tag, !isNew ? QString() : change->tag.isEmpty() ? tr("none: it becomes a note on the passage") : change->tag);
    m_change->setVisible(isNew);
    m_change->setText(chosen > 1 ? tr("Change the &tag of %n highlight(s)…", nullptr, chosen) : tr("Change the &tag…"));
    m_untag->setVisible(isNew);
    m_untag->setEnabled(isNew && (chosen > 1 || !change->tag.isEmpty()));
    m_reveal->setVisible(change && change->passage.article != 0);
}

QRect PdfReviewDetails::tagPlace() const
{
    return {m_change->mapToGlobal(QPoint(0, 0)), m_change->size()};
}

void PdfReviewDetails::applyTheme()
{
    const Theme &theme = m_session.appearance.theme();
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_heading->setFont(bold);
    for (QLabel *quiet : {m_signature, m_words.name, m_mark.name, m_before.name, m_after.name, m_why.name, m_tag.name})
        setInk(quiet, theme.soft);
    QFont reading = m_session.appearance.readingFont();
    reading.setPointSizeF(font().pointSizeF() + 0.5);
    m_words.text->setFont(reading);
    setInk(m_why.text, theme.warning);
}

} // namespace Parallax
