// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/entitychoices.h"
#include "ui/widgets/picker.h"

namespace Parallax {

/// Picks an entity by typing a part of its name: whom a mention means, what several merge into. Where it is allowed, the
/// typed name can also become a new entity of any kind.
class EntityPicker : public Picker
{
    Q_OBJECT

public:
    explicit EntityPicker(QWidget *parent);

    /// Best first, as entityChoices() gives them. May be set while the picker is shown.
    void setEntities(std::vector<EntityChoice> entities);
    /// Until setEntities(): says that they are being read.
    void clear();
    /// Below the matches: "new person", "new organisation" …
    void setOffersNew(bool on) { m_offersNew = on; }

Q_SIGNALS:
    void entityPicked(qint64 entity);
    void newEntityPicked(const QString &name, Parallax::EntityType type);

private:
    void offer();
    void take(qint64 key);

    std::vector<EntityChoice> m_entities;
    std::vector<QString> m_folded;
    bool m_known = false;
    bool m_offersNew = false;
};

} // namespace Parallax
