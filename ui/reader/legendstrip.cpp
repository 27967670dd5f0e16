// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/legendstrip.h"

#include "ui/reader/legendtoggle.h"
#include "ui/session/appearance.h"
#include "ui/widgets/highlighting.h"
#include "ui/widgets/periodchip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr int sideMargin = 8;
constexpr int spacing = 4;

MarkInk entityInk(EntityGroup group)
{
    return {MarkInk::Of::Entity, int(group)};
}

} // namespace

LegendStrip::LegendStrip(Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_period(new PeriodChip(this, PeriodChip::Style::Plain))
    , m_boilerplate(new QLabel(tr("Dimmed text is not part of the report"), this))
{
    setObjectName(u"legendStrip"_s);
    // What is shown follows the width (fit()), so it must not hold the window at the width it once had.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(sideMargin, 5, sideMargin, 4);
    row->setSpacing(spacing);
    m_period->setObjectName(u"legendPeriod"_s);
    row->addWidget(m_period);
    addEntities();
    addLayers();
    row->addWidget(m_boilerplate);
    row->addStretch();
    addSwitches();
    connect(m_period, &PeriodChip::clicked, this, &LegendStrip::periodCleared);
    connect(&appearance, &Appearance::layersChanged, this, &LegendStrip::follow);
    connect(&appearance, &Appearance::linksScrollingChanged, this, &LegendStrip::follow);
    connect(&appearance, &Appearance::themeChanged, this, &LegendStrip::follow);
    m_boilerplate->setFont(m_linked->font());
    m_period->setFont(m_linked->font());
    follow();
}

void LegendStrip::addEntities()
{
    const QString hint = tr("Underline these in the text, or not");
    m_groups = {addToggle({tr("People"), u"legendPeople"_s, hint, entityInk(EntityGroup::Person)}),
        addToggle({tr("Organisations"), u"legendOrganisations"_s, hint, entityInk(EntityGroup::Organisation)}),
        addToggle({tr("Places"), u"legendPlaces"_s, hint, entityInk(EntityGroup::Place)}),
        addToggle({tr("Agreements, events, media"), u"legendOthers"_s, hint, entityInk(EntityGroup::Other)})};
    for (size_t group = 0; group < m_groups.size(); ++group)
        connect(m_groups[group], &QAbstractButton::toggled, this,
            [this, group](bool on) { m_appearance.setShowsEntities(EntityGroup(group), on); });
}

void LegendStrip::addLayers()
{
    addLayer({tr("Positions"), u"legendPositions"_s, tr("Show who supports, opposes or demands what behind the text, or not"),
                 MarkInk::ofStance(Stance::Supports)},
        &Appearance::showsPositions, &Appearance::setShowsPositions, &LegendCounts::positions);
    addLayer(
        {tr("Statements"), u"legendStatements"_s, tr("Show what somebody said with a line beside it, dotted for reported speech, or not"),
            MarkInk{MarkInk::Of::Statement, 1}},
        &Appearance::showsStatements, &Appearance::setShowsStatements, &LegendCounts::statements);
    addLayer({tr("Dates"), u"legendDates"_s, tr("Show dates with a band below them, or not"), MarkInk{MarkInk::Of::Date, 0}},
        &Appearance::showsDates, &Appearance::setShowsDates, &LegendCounts::dates);
    addLayer({tr("Figures"), u"legendFigures"_s, tr("Show claimed numbers with a hatched band below them, or not"),
                 MarkInk{MarkInk::Of::Figure, 0}},
        &Appearance::showsFigures, &Appearance::setShowsFigures, &LegendCounts::figures);
    addLayer(
        {tr("Events"), u"legendEvents"_s, tr("Show what happened with a dotted line above it, or not"), MarkInk{MarkInk::Of::Event, 0}},
        &Appearance::showsEvents, &Appearance::setShowsEvents, &LegendCounts::events);
    addLayer({tr("Links"), u"legendLinks"_s, tr("Show what belongs together in the open articles, or contradicts each other, or not"),
                 MarkInk::ofLink(LinkKind::SameQuote)},
        &Appearance::showsLinks, &Appearance::setShowsLinks, &LegendCounts::links);
    addLayer({tr("Tags"), u"legendTags"_s, tr("Show the stripes of tags in the margin, or not"), MarkInk{MarkInk::Of::Tag, 0}},
        &Appearance::showsTags, &Appearance::setShowsTags, &LegendCounts::tags);
    addLayer({tr("Notes"), u"legendNotes"_s, tr("Show the signs of notes in the margin, or not"), MarkInk{MarkInk::Of::Note, 0}},
        &Appearance::showsNotes, &Appearance::setShowsNotes, &LegendCounts::notes);
}

void LegendStrip::addSwitches()
{
    m_prose =
        addLayer({tr("Prose colours"), u"legendProse"_s, tr("Colour quotations, datelines, dates and figures in the running text"), {}},
            &Appearance::highlightsProse, &Appearance::setHighlightsProse);
    m_linked = addLayer({tr("Linked scrolling"), u"legendLinked"_s, tr("When one article scrolls, the others follow"), {}},
        &Appearance::linksScrolling, &Appearance::setLinksScrolling);
}

LegendToggle *LegendStrip::addToggle(const LayerText &text)
{
    auto *toggle = new LegendToggle(m_appearance, text.text, text.mark, this);
    toggle->setObjectName(text.name);
    toggle->setHint(text.toolTip);
    layout()->addWidget(toggle);
    return toggle;
}

LegendToggle *LegendStrip::addLayer(
    const LayerText &text, bool (Appearance::*shown)() const, void (Appearance::*set)(bool), int LegendCounts::*count)
{
    LegendToggle *toggle = addToggle(text);
    connect(toggle, &QAbstractButton::toggled, &m_appearance, set);
    m_layers.push_back({toggle, shown, count});
    return toggle;
}

void LegendStrip::setCounts(const LegendCounts &counts)
{
    for (size_t group = 0; group < m_groups.size(); ++group)
        m_groups[group]->setCount(counts.entities[group]);
    for (const Layer &layer : m_layers) {
        if (layer.count)
            layer.toggle->setCount(counts.*layer.count);
    }
    fit();
}

void LegendStrip::setPeriod(const std::optional<Period> &period)
{
    m_period->setPeriod(period);
    fit();
}

void LegendStrip::follow()
{
    const Theme &theme = m_appearance.theme();
    m_period->setLook({theme.soft, theme.accent, theme.line, theme.panel});
    for (size_t group = 0; group < m_groups.size(); ++group)
        m_groups[group]->setChecked(m_appearance.showsEntities(EntityGroup(group)));
    for (const Layer &layer : m_layers)
        layer.toggle->setChecked((m_appearance.*layer.shown)());
    QPalette palette = m_boilerplate->palette();
    palette.setColor(QPalette::WindowText, m_appearance.theme().faint);
    m_boilerplate->setPalette(palette);
    update();
}

int LegendStrip::neededWidth() const
{
    int width = 2 * sideMargin + spacing;
    const auto children = findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (const QWidget *child : children)
        width += child->isHidden() ? 0 : child->sizeHint().width() + spacing;
    return width;
}

void LegendStrip::fit()
{
    LegendToggle &others = *m_groups[size_t(EntityGroup::Other)];
    others.setText(tr("Agreements, events, media"));
    std::vector<LegendToggle *> all(m_groups.begin(), m_groups.end());
    for (const Layer &layer : m_layers)
        all.push_back(layer.toggle);
    for (LegendToggle *toggle : all)
        toggle->setNamed(true);
    m_boilerplate->setVisible(true);
    m_linked->setVisible(true);
    m_prose->setVisible(Highlighting::isAvailable());
    // In a narrow window the explanation gives way, then the longest name, the switches that the menu has too, and in the
    // end the names, which the tool tips have.
    if (neededWidth() > width())
        m_boilerplate->setVisible(false);
    if (neededWidth() > width())
        others.setText(tr("Others"));
    if (neededWidth() > width())
        m_prose->setVisible(false);
    if (neededWidth() > width())
        m_linked->setVisible(false);
    for (const int index : {8, 7, 6, 5, 3, 2, 1, 0, 11, 10, 9, 4}) {
        if (neededWidth() > width())
            all[size_t(index)]->setNamed(false);
    }
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
