// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compare/passagelink.h"
#include "ui/session/session.h"

#include <QObject>

#include <vector>

namespace Parallax {

/// What joins the articles that are open side by side: the same remark, the same event, contradictions. Found on another
/// thread whenever the open articles or their findings change.
class OpenLinks : public QObject
{
    Q_OBJECT

public:
    explicit OpenLinks(const Session &session, QObject *parent = nullptr);
    ~OpenLinks() override;

    /// Between and within the open articles, hard contradictions first.
    [[nodiscard]] const std::vector<PassageLink> &links() const { return m_links; }
    /// The one that was picked in a list or on a ribbon; -1 for none.
    [[nodiscard]] int picked() const { return m_picked; }
    void setPicked(int index);
    [[nodiscard]] bool isWorking() const { return m_working; }

Q_SIGNALS:
    void linksChanged();
    void pickedChanged();

private:
    std::vector<PassageLink> m_links;
    int m_picked = -1;
    bool m_working = false;
};

} // namespace Parallax
