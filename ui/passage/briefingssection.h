// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/passage/passagecontent.h"
#include "ui/passage/section.h"
#include "ui/session/session.h"

#include <vector>

namespace Parallax {

/// The briefings that cite the passage, each of which leads to the place where it does.
class BriefingsSection : public Section
{
    Q_OBJECT

public:
    static constexpr size_t mostRows = 6;

    explicit BriefingsSection(const Session &session, QWidget *parent = nullptr);

    void setBriefings(const std::vector<CitingBriefing> &briefings);

private:
    Session m_session;
    std::vector<CitingBriefing> m_briefings;
};

} // namespace Parallax
