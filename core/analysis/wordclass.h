// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace Parallax {

/// What a word tells about the names around it; resources/lexicon/words.tsv says what each is.
namespace WordClass {
enum : quint32 {
    Honorific = 1u << 0,
    Role = 1u << 1,
    RoleModifier = 1u << 2,
    OrganisationHead = 1u << 3,
    OrganisationStart = 1u << 4,
    MediumHead = 1u << 5,
    AgreementHead = 1u << 6,
    AgreementPlural = 1u << 7,
    EventHead = 1u << 8,
    FacilityHead = 1u << 9,
    PlaceHead = 1u << 10,
    Compass = 1u << 11,
    Calendar = 1u << 12,
    Particle = 1u << 13,
    Suffix = 1u << 14,
    Speech = 1u << 15,
    PlacePreposition = 1u << 16,
    Demonym = 1u << 17,
    NoName = 1u << 18,
    Function = 1u << 19,
    SurnameFirst = 1u << 20,
    PlaceStart = 1u << 21,
    GivenName = 1u << 22,
    Common = 1u << 23,
    Collective = 1u << 24
};
}

} // namespace Parallax
