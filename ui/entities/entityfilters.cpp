// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entities/entityfilters.h"

#include "ui/widgets/chip.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace Parallax {

EntityFilters::EntityFilters(QWidget *parent)
    : QWidget(parent)
    , m_open(new Chip(tr("Open articles"), this))
    , m_project(new Chip(tr("Project"), this))
    , m_rejected(new Chip(tr("Rejected"), this))
    , m_figure(new QLabel(this))
{
    m_open->setObjectName(u"scopeOpen"_s);
    m_project->setObjectName(u"scopeProject"_s);
    m_figure->setObjectName(u"figure"_s);
    m_rejected->setObjectName(u"scopeRejected"_s);
    m_rejected->setToolTip(tr("What you said is not an entity"));
    auto *either = new QButtonGroup(this);
    using Scope = EntitiesModel::Scope;
    for (const auto &[chip, scope] :
        {std::pair(m_open, Scope::OpenArticles), std::pair(m_project, Scope::Project), std::pair(m_rejected, Scope::Rejected)}) {
        either->addButton(chip);
        connect(chip, &Chip::clicked, this, [this, scope = scope] { Q_EMIT scopeChosen(scope); });
    }
    m_open->setChecked(true);

    m_groups = {makeGroup(tr("Persons"), u"persons"_s), makeGroup(tr("Organisations"), u"organisations"_s),
        makeGroup(tr("Places"), u"places"_s), makeGroup(tr("Other"), u"other"_s)};
    m_groups[size_t(EntityGroup::Other)]->setToolTip(tr("Agreements, events and media"));

    auto *scope = new QHBoxLayout;
    scope->setSpacing(4);
    scope->addWidget(m_open);
    scope->addWidget(m_project);
    scope->addWidget(m_rejected);
    scope->addStretch();
    scope->addWidget(m_figure);
    auto *groups = new QHBoxLayout;
    groups->setSpacing(12);
    for (Chip *chip : m_groups)
        groups->addWidget(chip);
    groups->addStretch();
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    rows->addLayout(scope);
    rows->addLayout(groups);
}

Chip *EntityFilters::makeGroup(const QString &name, const QString &objectName)
{
    auto *chip = new Chip(name, this);
    chip->setObjectName(objectName);
    chip->setChecked(true);
    connect(chip, &Chip::toggled, this, &EntityFilters::emitGroups);
    return chip;
}

void EntityFilters::emitGroups()
{
    EntitiesModel::Groups groups{};
    for (size_t i = 0; i < groups.size(); ++i)
        groups[i] = m_groups[i]->isChecked();
    Q_EMIT groupsChosen(groups);
}

void EntityFilters::setScope(EntitiesModel::Scope scope)
{
    using Scope = EntitiesModel::Scope;
    Chip *chip = scope == Scope::Project ? m_project : scope == Scope::Rejected ? m_rejected : m_open;
    chip->setChecked(true);
}

void EntityFilters::setFigure(const QString &figure)
{
    m_figure->setText(figure);
}

void EntityFilters::setTheme(const Theme &theme)
{
    QPalette soft = theme.palette();
    soft.setColor(QPalette::WindowText, theme.soft);
    m_figure->setPalette(soft);
    const Chip::Look box{theme.soft, theme.accent, theme.line, theme.accentBackground, {}, Qt::NoPen};
    for (Chip *chip : {m_open, m_project, m_rejected})
        chip->setLook(box);
    for (size_t i = 0; i < m_groups.size(); ++i) {
        const auto group = EntityGroup(i);
        m_groups[i]->setLook({theme.faint, theme.text, theme.line, {}, entityColor(theme, group), entityLineStyle(group)});
    }
}

} // namespace Parallax
