// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/positions/positionfilters.h"

#include "ui/positions/positionsmodel.h"
#include "ui/session/appearance.h"
#include "ui/session/selection.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/periodchip.h"
#include "core/words/stancewords.h"

#include <QButtonGroup>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

PositionFilters::PositionFilters(const Session &session, const PositionsModel &model, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(model)
    , m_period(new PeriodChip(this))
    , m_narrow(new QToolButton(this))
{
    setObjectName(u"positionFilters"_s);
    auto *row = new FlowLayout(4, 4, this);
    auto *group = new QButtonGroup(this);
    m_byActor = addGrouping(u"groupByActor"_s, tr("By actor"));
    m_byIssue = addGrouping(u"groupByIssue"_s, tr("By issue"));
    group->addButton(m_byActor);
    group->addButton(m_byIssue);
    m_byActor->setChecked(true);
    m_stance = addMenu(u"filterStance"_s, tr("Stance"), &PositionFilters::fillStances);
    m_state = addMenu(u"filterState"_s, tr("State"), &PositionFilters::fillStates);
    m_article = addMenu(u"filterArticle"_s, tr("Article"), &PositionFilters::fillArticles);
    m_narrow->setObjectName(u"filterNarrow"_s);
    m_narrow->setAutoRaise(true);
    m_narrow->setFocusPolicy(Qt::TabFocus);
    row->addWidget(m_narrow);
    m_period->setObjectName(u"filterPeriod"_s);
    row->addWidget(m_period);
    connect(m_period, &PeriodChip::clicked, this, [this] { m_session.selection.setPeriod(std::nullopt); });
    connect(&session.selection, &Selection::periodChanged, this, &PositionFilters::followPeriod);
    connect(m_narrow, &QToolButton::clicked, this, [this] {
        m_query.holder.reset();
        m_query.issue.clear();
        change();
    });
    connect(group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton *, bool on) {
        if (on)
            Q_EMIT groupingChanged();
    });
    connect(&session.selection, &Selection::activeChanged, this, &PositionFilters::followArticles);
    connect(&session.selection, &Selection::articlesChanged, this, &PositionFilters::followArticles);
    connect(&session.appearance, &Appearance::themeChanged, this, &PositionFilters::applyTheme);
    m_query.period = session.selection.period();
    m_period->setPeriod(m_query.period);
    applyTheme();
    showChosen();
}

Chip *PositionFilters::addGrouping(const QString &name, const QString &text)
{
    auto *chip = new Chip(text, this);
    chip->setObjectName(name);
    chip->setCheckable(true);
    layout()->addWidget(chip);
    return chip;
}

QToolButton *PositionFilters::addMenu(const QString &name, const QString &accessibleName, void (PositionFilters::*fill)(QMenu &))
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setAccessibleName(accessibleName);
    button->setAutoRaise(true);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::TabFocus);
    auto *menu = new QMenu(button);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, fill] {
        menu->clear();
        (this->*fill)(*menu);
    });
    button->setMenu(menu);
    layout()->addWidget(button);
    return button;
}

PositionGrouping PositionFilters::grouping() const
{
    return m_byIssue->isChecked() ? PositionGrouping::Issue : PositionGrouping::Actor;
}

void PositionFilters::addChoice(QMenu &menu, const QString &text, bool checked, const std::function<void()> &choose)
{
    QAction *action = menu.addAction(text);
    action->setCheckable(true);
    action->setChecked(checked);
    connect(action, &QAction::triggered, this, [this, choose] {
        choose();
        change();
    });
}

void PositionFilters::fillStances(QMenu &menu)
{
    const bool any = std::none_of(m_query.stances.begin(), m_query.stances.end(), [](bool on) { return on; });
    addChoice(menu, tr("All stances"), any, [this] { m_query.stances.fill(false); });
    for (size_t i = 0; i < m_query.stances.size(); ++i)
        addChoice(menu, u"%1  %2"_s.arg(stanceGlyph(Stance(i))).arg(stanceName(Stance(i))), m_query.stances[i],
            [this, i] { m_query.stances[i] = !m_query.stances[i]; });
}

void PositionFilters::fillStates(QMenu &menu)
{
    using State = PositionQuery::State;
    for (const State state : {State::Open, State::Suggested, State::Accepted, State::HandMade, State::Rejected})
        addChoice(menu, stateText(state), m_query.state == state, [this, state] { m_query.state = state; });
}

void PositionFilters::fillArticles(QMenu &menu)
{
    addChoice(menu, tr("All articles"), m_query.articles.empty() && m_articles != Articles::Open && m_articles != Articles::Active,
        [this] { setArticles(Articles::All); });
    if (m_articles == Articles::Given)
        addChoice(menu, articleText(), true, [] {});
    addChoice(menu, tr("The articles that are open"), m_articles == Articles::Open, [this] { setArticles(Articles::Open); });
    addChoice(menu, tr("The article that is read"), m_articles == Articles::Active, [this] { setArticles(Articles::Active); });
}

void PositionFilters::setArticles(Articles articles)
{
    m_articles = articles;
    const auto active = m_session.selection.activeArticle();
    if (articles == Articles::Open)
        m_query.articles = m_session.selection.articles();
    else if (articles == Articles::Active && active)
        m_query.articles = {*active};
    else
        m_query.articles.clear();
}

void PositionFilters::followArticles()
{
    if (m_articles != Articles::Open && m_articles != Articles::Active)
        return;
    const std::vector<qint64> before = m_query.articles;
    setArticles(m_articles);
    if (m_query.articles != before)
        change();
}

void PositionFilters::followPeriod()
{
    m_query.period = m_session.selection.period();
    m_period->setPeriod(m_query.period);
    change();
}

void PositionFilters::setQuery(const PositionQuery &query)
{
    m_query = query;
    m_query.text.clear();
    m_query.period = m_session.selection.period();
    m_articles = query.articles.empty() ? Articles::All : Articles::Given;
    change();
}

void PositionFilters::change()
{
    showChosen();
    Q_EMIT queryChanged();
}

QString PositionFilters::stateText(PositionQuery::State state)
{
    switch (state) {
    case PositionQuery::State::Suggested:
        return tr("Suggested");
    case PositionQuery::State::Accepted:
        return tr("Accepted or corrected");
    case PositionQuery::State::Rejected:
        return tr("Rejected");
    case PositionQuery::State::HandMade:
        return tr("Made by hand");
    case PositionQuery::State::Open:
        break;
    }
    return tr("Not rejected");
}

QString PositionFilters::stanceText() const
{
    QStringList names;
    for (size_t i = 0; i < m_query.stances.size(); ++i) {
        if (m_query.stances[i])
            names.append(stanceName(Stance(i)));
    }
    return names.isEmpty() ? tr("All stances") : names.join(u", "_s);
}

QString PositionFilters::articleText() const
{
    if (m_articles == Articles::Active)
        return tr("The article that is read");
    if (m_articles == Articles::Open)
        return tr("The articles that are open");
    return m_query.articles.empty() ? tr("All articles") : tr("%n article(s)", nullptr, int(m_query.articles.size()));
}

QString PositionFilters::narrowText() const
{
    const PositionData &names = m_model.names();
    QStringList parts;
    if (m_query.holder)
        parts.append(names.entities.value(*m_query.holder, tr("one actor")));
    if (!m_query.issue.isEmpty())
        parts.append(names.issues.value(m_query.issue, m_query.issue));
    return parts.join(u" · "_s);
}

void PositionFilters::showChosen()
{
    const auto show = [](QToolButton &button, const QString &text, const QString &sign) {
        constexpr int widest = 240;
        const QString shown = button.fontMetrics().elidedText(text, Qt::ElideMiddle, widest);
        button.setText(QString(shown).replace(u'&', u"&&"_s) + sign);
        button.setToolTip(shown == text ? QString() : text);
        button.setAccessibleDescription(text);
    };
    show(*m_stance, stanceText(), u" ▾"_s);
    show(*m_state, stateText(m_query.state), u" ▾"_s);
    show(*m_article, articleText(), u" ▾"_s);
    const QString narrow = narrowText();
    show(*m_narrow, narrow, u"  ×"_s);
    m_narrow->setHidden(narrow.isEmpty());
    m_narrow->setAccessibleName(tr("Only %1; show all actors and issues").arg(narrow));
}

void PositionFilters::applyTheme()
{
    const Theme &theme = m_session.appearance.theme();
    m_period->setLook({theme.soft, theme.accent, theme.line, theme.accentBackground});
    for (Chip *chip : {m_byActor, m_byIssue})
        chip->setLook({theme.soft, theme.text, theme.line, theme.accentBackground, {}, Qt::NoPen});
}

} // namespace Parallax
