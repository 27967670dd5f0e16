// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/openlinks.h"

namespace Parallax {

OpenLinks::OpenLinks(const Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

OpenLinks::~OpenLinks() = default;

void OpenLinks::find() { }

void OpenLinks::setPicked(int index)
{
    if (index == m_picked || index >= int(m_links.size()))
        return;
    m_picked = index;
    Q_EMIT pickedChanged();
}

void OpenLinks::setLinks(std::vector<PassageLink> links)
{
    if (links == m_links)
        return;
    m_links = std::move(links);
    const bool hadPicked = m_picked >= 0;
    m_picked = -1;
    Q_EMIT linksChanged();
    if (hadPicked)
        Q_EMIT pickedChanged();
}

} // namespace Parallax
