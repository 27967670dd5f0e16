// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compare/passagelink.h"
#include "ui/session/jobs.h"
#include "ui/session/session.h"

#include <QObject>
#include <QTimer>

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
    /// While the links of the open articles are being found; those of before stay until then.
    [[nodiscard]] bool isWorking() const { return m_job != nullptr; }
    /// In place of what was found, until the open articles or their findings change. Nothing is picked afterwards.
    void setLinks(std::vector<PassageLink> links);

Q_SIGNALS:
    /// The links or isWorking().
    void linksChanged();
    void pickedChanged();

private:
    void find();
    void found(std::vector<PassageLink> links);

    Session m_session;
    Jobs::Handle m_job;
    QTimer m_pause;
    int m_generation = 0; ///< of find(): what an older job brings is dropped
    std::vector<PassageLink> m_links;
    int m_picked = -1;
};

} // namespace Parallax
