// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/legendstrip.h"

#include "ui/reader/legendtoggle.h"
#include "ui/session/appearance.h"
#include "ui/widgets/highlighting.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

MarkInk entityInk(EntityGroup group)
{
    return {MarkInk::Of::Entity, int(group)};
}

} // namespace

LegendStrip::LegendStrip(Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_boilerplate(new QLabel(tr("Dimmed text is not part of the report"), this))
{
    setObjectName(u"legendStrip"_s);
    // What is shown follows the width (fit()), so it must not hold the window at the width it once had.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 5, 8, 4);
    row->setSpacing(4);
    const QString hint = tr("Underline these in the text, or not");
    m_groups = {addToggle(tr("People"), u"legendPeople"_s, hint, entityInk(EntityGroup::Person)),
        addToggle(tr("Organisations"), u"legendOrganisations"_s, hint, entityInk(EntityGroup::Organisation)),
        addToggle(tr("Places"), u"legendPlaces"_s, hint, entityInk(EntityGroup::Place)),
        addToggle(tr("Agreements, events, media"), u"legendOthers"_s, hint, entityInk(EntityGroup::Other))};
    for (size_t group = 0; group < m_groups.size(); ++group)
        connect(m_groups[group], &QAbstractButton::toggled, this,
            [this, group](bool on) { m_appearance.setShowsEntities(EntityGroup(group), on); });
    m_tags = addToggle(tr("Tags"), u"legendTags"_s, tr("Show the stripes of tags in the margin, or not"), MarkInk{MarkInk::Of::Tag, 0});
    m_notes = addToggle(tr("Notes"), u"legendNotes"_s, tr("Show the signs of notes in the margin, or not"), MarkInk{MarkInk::Of::Note, 0});
    connect(m_tags, &QAbstractButton::toggled, &appearance, &Appearance::setShowsTags);
    connect(m_notes, &QAbstractButton::toggled, &appearance, &Appearance::setShowsNotes);
    row->addSpacing(8);
    row->addWidget(m_boilerplate);
    row->addStretch();
    m_prose =
        addToggle(tr("Prose colours"), u"legendProse"_s, tr("Colour quotations, datelines, dates and figures in the running text"), {});
    m_prose->setVisible(Highlighting::isAvailable());
    m_linked = addToggle(tr("Linked scrolling"), u"legendLinked"_s, tr("When one article scrolls, the others follow"), {});
    connect(m_prose, &QAbstractButton::toggled, &appearance, &Appearance::setHighlightsProse);
    connect(m_linked, &QAbstractButton::toggled, &appearance, &Appearance::setLinksScrolling);
    connect(&appearance, &Appearance::layersChanged, this, &LegendStrip::follow);
    connect(&appearance, &Appearance::linksScrollingChanged, this, &LegendStrip::follow);
    connect(&appearance, &Appearance::themeChanged, this, &LegendStrip::follow);
    m_boilerplate->setFont(m_linked->font());
    follow();
}

LegendToggle *LegendStrip::addToggle(const QString &text, const QString &name, const QString &toolTip, std::optional<MarkInk> mark)
{
    auto *toggle = new LegendToggle(m_appearance, text, mark, this);
    toggle->setObjectName(name);
    toggle->setToolTip(toolTip);
    layout()->addWidget(toggle);
    return toggle;
}

void LegendStrip::setCounts(const std::array<int, entityGroupCount> &entities, int tags, int notes)
{
    for (size_t group = 0; group < m_groups.size(); ++group)
        m_groups[group]->setCount(entities[group]);
    m_tags->setCount(tags);
    m_notes->setCount(notes);
    fit();
}

void LegendStrip::follow()
{
    for (size_t group = 0; group < m_groups.size(); ++group)
        m_groups[group]->setChecked(m_appearance.showsEntities(EntityGroup(group)));
    m_tags->setChecked(m_appearance.showsTags());
    m_notes->setChecked(m_appearance.showsNotes());
    m_prose->setChecked(m_appearance.highlightsProse());
    m_linked->setChecked(m_appearance.linksScrolling());
    QPalette palette = m_boilerplate->palette();
    palette.setColor(QPalette::WindowText, m_appearance.theme().faint);
    m_boilerplate->setPalette(palette);
    update();
}

void LegendStrip::fit()
{
    // In a narrow window the longest name gives way, then the explanation, then the switches that the menu has too.
    int room = width() - 16;
    LegendToggle &others = *m_groups[size_t(EntityGroup::Other)];
    others.setText(tr("Agreements, events, media"));
    int needed = 0;
    for (const LegendToggle *toggle : {m_groups[0], m_groups[1], m_groups[2], m_groups[3], m_tags, m_notes, m_linked, m_prose})
        needed += toggle->sizeHint().width() + 4;
    if (needed > room)
        others.setText(tr("Others"));
    const auto keep = [&room](QWidget *widget, bool wanted) {
        room -= wanted ? widget->sizeHint().width() + 4 : 0;
        widget->setVisible(wanted && room >= 0);
    };
    for (LegendToggle *group : m_groups)
        keep(group, true);
    keep(m_tags, true);
    keep(m_notes, true);
    keep(m_linked, true);
    keep(m_prose, Highlighting::isAvailable());
    keep(m_boilerplate, true);
}

void LegendStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void LegendStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_appearance.theme().panel);
    painter.fillRect(QRect(0, 0, width(), 1), m_appearance.theme().line);
}

} // namespace Parallax
