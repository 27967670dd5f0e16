// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/textspan.h"
#include "ui/session/session.h"

#include <QObject>

#include <memory>
#include <vector>

namespace Parallax {

class Progress;

/// Finds the places of the session's query in articles, off the GUI thread. An article asked for again, or another
/// query, makes the answers under way void.
class QueryHits : public QObject
{
    Q_OBJECT

public:
    explicit QueryHits(const Session &session, QObject *parent = nullptr);
    ~QueryHits() override;

    /// found() follows for each of them, at once and without hits when there is no query.
    void ask(const std::vector<qint64> &articles);

Q_SIGNALS:
    void found(qint64 article, const std::vector<Parallax::TextSpan> &hits);

private:
    Session m_session;
    std::shared_ptr<Progress> m_job;
};

} // namespace Parallax
