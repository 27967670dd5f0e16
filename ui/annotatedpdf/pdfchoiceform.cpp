// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotatedpdf/pdfchoiceform.h"

#include "core/project/annotationlist.h"
#include "core/project/project.h"
#include "ui/annotatedpdf/tagchoicemodel.h"
#include "ui/annotatedpdf/tagchoiceview.h"
#include "ui/annotatedpdf/tickpalette.h"
#include "ui/session/appearance.h"
#include "ui/widgets/flowlayout.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QSignalBlocker>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr int indent = 24;

/// The line under names of the group, as the pages have it.
QIcon underlineIcon(const Theme &theme, EntityGroup group)
{
    QPixmap pixmap(20, 12);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setPen(QPen(entityColor(theme, group), 2, entityLineStyle(group)));
    painter.drawLine(0, 8, 20, 8);
    return QIcon(pixmap);
}

} // namespace

PdfChoiceForm::PdfChoiceForm(const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new TagChoiceModel(this))
    , m_tags(addBox(u"pdfTags"_s, tr("&Tags"), this))
    , m_tree(new TagChoiceView(session.appearance, this))
    , m_notes(addBox(u"pdfNotes"_s, tr("&Notes"), this))
    , m_positions(addBox(u"pdfPositions"_s, tr("&Positions"), this))
    , m_suggested(addBox(u"pdfSuggested"_s, tr("Also those that nobody has accepted &yet"), this))
    , m_groups{}
    , m_authors(nullptr)
{
    setObjectName(u"pdfChoiceForm"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(makeTags());
    column->addWidget(m_notes);
    column->addWidget(makePositions());
    column->addWidget(makeNames());
    m_authors = makeAuthors();
    column->addWidget(m_authors);
    connect(m_model, &TagChoiceModel::chosenChanged, this, &PdfChoiceForm::changed);
    connect(&session.appearance, &Appearance::themeChanged, this, &PdfChoiceForm::applyTheme);
    applyTheme();
    setChoice(PdfChoice::everything());
}

QCheckBox *PdfChoiceForm::addBox(const QString &name, const QString &text, QWidget *parent)
{
    auto *box = new QCheckBox(text, parent);
    box->setObjectName(name);
    connect(box, &QCheckBox::toggled, this, [this] {
        enable();
        Q_EMIT changed();
    });
    return box;
}

QWidget *PdfChoiceForm::makeTags()
{
    m_tree->setModel(m_model);
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_tags);
    auto *inner = new QHBoxLayout;
    inner->setContentsMargins(indent, 0, 0, 0);
    inner->addWidget(m_tree);
    column->addLayout(inner);
    return part;
}

QWidget *PdfChoiceForm::makePositions()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_positions);
    auto *inner = new QHBoxLayout;
    inner->setContentsMargins(indent, 0, 0, 0);
    inner->addWidget(m_suggested);
    column->addLayout(inner);
    return part;
}

QWidget *PdfChoiceForm::makeNames()
{
    const std::array<std::pair<QString, QString>, entityGroupCount> groups{
        {{u"pdfPersons"_s, tr("P&ersons")}, {u"pdfOrganisations"_s, tr("&Organisations")}, {u"pdfPlaces"_s, tr("P&laces")},
            {u"pdfOthers"_s, tr("Agreements, e&vents, media")}}};
    auto *part = new QWidget(this);
    auto *grid = new QGridLayout(part);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->addWidget(new QLabel(tr("Names underlined"), part), 0, 0, 1, 2);
    for (int i = 0; i < entityGroupCount; ++i) {
        const auto &[name, text] = groups[size_t(i)];
        m_groups[size_t(i)] = addBox(name, text, part);
        m_groups[size_t(i)]->setIconSize(QSize(20, 12));
        grid->addWidget(m_groups[size_t(i)], 1 + i / 2, i % 2);
    }
    grid->setColumnStretch(1, 1);
    return part;
}

QWidget *PdfChoiceForm::makeAuthors()
{
    auto *part = new QWidget(this);
    part->setObjectName(u"pdfAuthors"_s);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(new QLabel(tr("Tags and notes by"), part));
    auto *boxes = new QWidget(part);
    m_authorBoxes = new FlowLayout(16, 4, boxes);
    column->addWidget(boxes);
    return part;
}

void PdfChoiceForm::setAuthors(const QStringList &authors)
{
    while (QLayoutItem *item = m_authorBoxes->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> taken(item);
        taken->widget()->hide();
        taken->widget()->deleteLater();
    }
    m_authorTicks.clear();
    const bool all =
        std::none_of(authors.begin(), authors.end(), [this](const QString &author) { return m_wantedAuthors.contains(author); });
    for (const QString &author : authors) {
        auto *box = new QCheckBox(QString(author).replace(u'&', u"&&"_s), m_authors);
        box->setProperty("author", author);
        box->setChecked(all || m_wantedAuthors.contains(author));
        box->setPalette(tickPalette(m_session.appearance.theme()));
        connect(box, &QCheckBox::toggled, this, &PdfChoiceForm::changed);
        m_authorBoxes->addWidget(box);
        m_authorTicks.push_back(box);
    }
    m_authors->setVisible(authors.size() > 1);
}

void PdfChoiceForm::readProject()
{
    // What a person has ticked by now is wanted.
    if (!m_authorTicks.empty())
        m_wantedAuthors = choice().authors;
    m_model->setTags(m_session.project.tags().all());
    m_tree->setVisible(!m_model->isEmpty());
    setAuthors(AnnotationList(m_session.project).authors());
}

PdfChoice PdfChoiceForm::choice() const
{
    PdfChoice choice;
    choice.tags = m_tags->isChecked() && (m_model->isEmpty() || !m_model->isNoneChosen());
    choice.onlyTags = m_model->chosen();
    choice.notes = m_notes->isChecked();
    choice.positions = m_positions->isChecked();
    choice.suggested = m_suggested->isChecked();
    for (size_t type = 0; type < entityTypeCodes.size(); ++type) {
        if (m_groups[size_t(entityGroup(EntityType(type)))]->isChecked())
            choice.entityTypes.insert(int(type));
    }
    for (const QCheckBox *box : m_authorTicks) {
        if (box->isChecked())
            choice.authors.append(box->property("author").toString());
    }
    // An empty list means everybody, so nobody is no tags and no notes.
    if (choice.authors.isEmpty() && !m_authorTicks.empty())
        choice.tags = choice.notes = false;
    else if (choice.authors.size() == qsizetype(m_authorTicks.size()))
        choice.authors.clear();
    return choice;
}

void PdfChoiceForm::setChoice(const PdfChoice &choice)
{
    {
        const QSignalBlocker blocker(this);
        m_tags->setChecked(choice.tags);
        m_model->setChosen(choice.onlyTags);
        m_notes->setChecked(choice.notes);
        m_positions->setChecked(choice.positions);
        m_suggested->setChecked(choice.suggested);
        for (size_t group = 0; group < m_groups.size(); ++group) {
            m_groups[group]->setChecked(std::any_of(choice.entityTypes.begin(), choice.entityTypes.end(),
                [group](int type) { return size_t(entityGroup(EntityType(type))) == group; }));
        }
        m_wantedAuthors = choice.authors;
        for (QCheckBox *box : m_authorTicks)
            box->setChecked(choice.authors.isEmpty() || choice.authors.contains(box->property("author").toString()));
        enable();
    }
    Q_EMIT changed();
}

void PdfChoiceForm::enable()
{
    m_tree->setEnabled(m_tags->isChecked());
    m_suggested->setEnabled(m_positions->isChecked());
}

void PdfChoiceForm::applyTheme()
{
    const Theme &theme = m_session.appearance.theme();
    for (int group = 0; group < entityGroupCount; ++group)
        m_groups[size_t(group)]->setIcon(underlineIcon(theme, EntityGroup(group)));
    m_tree->setPalette(tickPalette(theme));
    for (QCheckBox *box : findChildren<QCheckBox *>())
        box->setPalette(tickPalette(theme));
}

} // namespace Parallax
