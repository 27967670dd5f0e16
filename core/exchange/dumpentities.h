// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/jsonwriter.h"
#include "core/project/entityrecords.h"

#include <QHash>
#include <QSet>

#include <optional>
#include <vector>

namespace Parallax {

/// The entities of a dump: what refers to one writes its id, and the list at the end holds those that were referred to.
class DumpEntities
{
public:
    /// `all` as EntityTable::all().
    DumpEntities(JsonWriter &json, std::vector<Entity> all);

    /// An id, or null for none and for one that is not listed.
    void reference(std::optional<qint64> entity);
    /// The list; `onlyNamed` leaves out what nothing referred to.
    void list(bool onlyNamed);

private:
    void write(const Entity &entity);
    void nameWhatTheyStandFor();

    JsonWriter &m_json;
    std::vector<Entity> m_all;
    QHash<qint64, size_t> m_places; ///< in m_all, by key
    QSet<qint64> m_named;
};

} // namespace Parallax
