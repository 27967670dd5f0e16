// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/tags/repeatedquery.h"

#include <QObject>

#include <vector>

namespace Parallax {

/// The tags used last, each under a number that it keeps as long as it is among them: a key that meant one tag a moment
/// ago does not mean another one now.
class RecentTags : public QObject
{
    Q_OBJECT

public:
    static constexpr int most = 9;

    RecentTags(Project &project, Jobs &jobs, QObject *parent = nullptr);

    /// By number; the first has number 1.
    [[nodiscard]] const std::vector<QUuid> &tags() const { return m_tags; }

    /// `before` with what is not in `newest` replaced by what came to it; the rest of `newest` behind.
    static std::vector<QUuid> keepingPlaces(const std::vector<QUuid> &before, const std::vector<QUuid> &newest);

Q_SIGNALS:
    void changed();

private:
    std::vector<QUuid> m_tags;
    RepeatedQuery<std::vector<QUuid>> m_query;
};

} // namespace Parallax
