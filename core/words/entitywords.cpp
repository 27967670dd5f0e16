// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/words/entitywords.h"

#include <QCoreApplication>

namespace Parallax {

namespace {

struct EntityWords
{
    Q_DECLARE_TR_FUNCTIONS(EntityWords)
};

} // namespace

QString entityTypeName(EntityType type)
{
    switch (type) {
    case EntityType::Person:
        return EntityWords::tr("person");
    case EntityType::Organisation:
        return EntityWords::tr("organisation");
    case EntityType::Gpe:
        return EntityWords::tr("country or city");
    case EntityType::Loc:
        return EntityWords::tr("place");
    case EntityType::Facility:
        return EntityWords::tr("building or site");
    case EntityType::Agreement:
        return EntityWords::tr("agreement");
    case EntityType::Event:
        return EntityWords::tr("event");
    case EntityType::Medium:
        return EntityWords::tr("medium");
    }
    return {};
}

} // namespace Parallax
