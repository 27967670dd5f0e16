// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/entitychips.h"

#include "core/entities/entityedits.h"
#include "core/project/project.h"
#include "ui/entities/entityfeed.h"
#include "ui/events/entitychip.h"
#include "ui/session/appearance.h"
#include "ui/session/notices.h"
#include "ui/session/selection.h"
#include "ui/widgets/entitypicker.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keybutton.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

EntityChips::EntityChips(const Session &session, Count count, const QString &add, const QString &prompt, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_count(count)
    , m_prompt(prompt)
    , m_add(new KeyButton(add, {}, this))
{
    m_add->setObjectName(u"addEntity"_s);
    m_add->setAccessibleDescription(prompt);
    setFocusProxy(m_add);
    // Not fixed: it would keep the height of one line.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto *flow = new FlowLayout(4, 4, this);
    flow->addWidget(m_add);
    connect(m_add, &QAbstractButton::clicked, this, &EntityChips::ask);
    connect(&session.appearance, &Appearance::themeChanged, this, [this] {
        for (QWidget *chip : m_chips)
            chip->update();
    });
}

void EntityChips::setEntities(const std::vector<qint64> &entities)
{
    if (entities == m_entities && m_chips.size() == m_entities.size())
        return;
    m_entities = entities;
    refresh();
}

void EntityChips::setReadOnly(bool on)
{
    if (on == m_readOnly)
        return;
    m_readOnly = on;
    refresh();
}

void EntityChips::refresh()
{
    const bool focused = std::any_of(m_chips.begin(), m_chips.end(), [](const QWidget *chip) { return chip->hasFocus(); });
    layout()->removeWidget(m_add);
    for (QWidget *chip : m_chips) {
        layout()->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    for (const qint64 entity : m_entities)
        addChip(entity);
    layout()->addWidget(m_add);
    m_add->setVisible(!m_readOnly);
    if (focused)
        m_add->setFocus();
    updateGeometry();
}

void EntityChips::addChip(qint64 entity)
{
    const auto known = m_session.project.entities().entity(entity);
    if (!known)
        return;
    auto *chip = new EntityChip(m_session.appearance, known->name, known->type, this);
    chip->setObjectName(u"entityChip"_s);
    chip->setRemovable(!m_readOnly);
    connect(chip, &EntityChip::chosen, this, [this, entity] { m_session.selection.setEntity(entity); });
    connect(chip, &EntityChip::removed, this, [this, entity] { drop(entity); });
    layout()->addWidget(chip);
    chip->show();
    m_chips.push_back(chip);
}

void EntityChips::ask()
{
    if (!m_picker) {
        m_picker = new EntityPicker(this);
        m_picker->setObjectName(u"eventEntityPicker"_s);
        m_picker->setOffersNew(true);
        connect(m_picker, &EntityPicker::entityPicked, this, &EntityChips::take);
        connect(m_picker, &EntityPicker::newEntityPicked, this, &EntityChips::takeNew);
    }
    m_picker->setPrompt(m_prompt);
    m_picker->clear();
    feedPicker(m_session, *m_picker);
    m_picker->popUp(QRect(m_add->mapToGlobal(QPoint(0, 0)), m_add->size()));
}

void EntityChips::take(qint64 entity)
{
    std::vector<qint64> entities = m_count == Count::One ? std::vector<qint64>() : m_entities;
    if (std::find(entities.begin(), entities.end(), entity) == entities.end())
        entities.push_back(entity);
    setEntities(entities);
    Q_EMIT changed();
}

void EntityChips::takeNew(const QString &name, EntityType type)
{
    if (const auto entity = addEntity(m_session.project, name, type))
        take(*entity);
    else
        m_session.notices.show(Notices::Kind::Problem, entity.error().message);
}

void EntityChips::drop(qint64 entity)
{
    std::vector<qint64> entities = m_entities;
    entities.erase(std::remove(entities.begin(), entities.end(), entity), entities.end());
    setEntities(entities);
    Q_EMIT changed();
}

} // namespace Parallax
