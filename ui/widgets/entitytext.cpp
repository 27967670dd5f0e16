// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/entitytext.h"

#include <QCoreApplication>

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(EntityType)
};

} // namespace

QString entityTypeName(EntityType type)
{
    switch (type) {
    case EntityType::Person:
        return Translated::tr("Person");
    case EntityType::Organisation:
        return Translated::tr("Organisation");
    case EntityType::Gpe:
        return Translated::tr("Country or city");
    case EntityType::Loc:
        return Translated::tr("Place");
    case EntityType::Facility:
        return Translated::tr("Building or site");
    case EntityType::Agreement:
        return Translated::tr("Agreement");
    case EntityType::Event:
        return Translated::tr("Event");
    case EntityType::Medium:
        return Translated::tr("Medium");
    }
    return {};
}

} // namespace Parallax
