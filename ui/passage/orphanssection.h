// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/passage/passagecontent.h"
#include "ui/passage/section.h"
#include "ui/session/session.h"

#include <vector>

namespace Parallax {

/// Taggings and notes of the article whose words were not found in its corrected version, each with a button that puts
/// it on the selected words.
class OrphansSection : public Section
{
    Q_OBJECT

public:
    static constexpr size_t mostRows = 5;

    explicit OrphansSection(const Session &session, QWidget *parent = nullptr);

    void setOrphans(const PassageReader::Orphans &orphans);

private:
    void addOrphan(const QUuid &id, const QString &name, const QString &quote, bool isNote);
    void place(const QUuid &id, bool isNote);

    Session m_session;
    std::vector<QUuid> m_shown;
    bool m_canPlace = false;
};

} // namespace Parallax
