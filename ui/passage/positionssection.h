// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/findingrecords.h"
#include "ui/passage/findingrow.h"
#include "ui/passage/section.h"
#include "ui/session/session.h"

#include <vector>

class QMenu;

namespace Parallax {

class PositionDecisions;

/// The positions that the passage shows, with what one can decide about them.
class PositionsSection : public Section
{
    Q_OBJECT

public:
    static constexpr size_t mostRows = 8;
    static constexpr size_t mostWithButtons = 2;

    explicit PositionsSection(const Session &session, QWidget *parent = nullptr);

    /// `text` is the article's.
    void setPositions(const std::vector<Position> &positions, const QString &text);
    /// Whether A and X mean a position here.
    void setHasKeys(bool on);
    [[nodiscard]] bool hasKeys() const { return m_hasKeys; }
    /// One is picked, or waits for a decision.
    [[nodiscard]] bool wantsKeys() const { return foremost() != nullptr; }
    [[nodiscard]] bool hasPicked() const;

public Q_SLOTS:
    void accept();
    void reject();

private:
    void showRows();
    void addPosition(const Position &position);
    void showMenu(const Position &position, const QRect &place);
    [[nodiscard]] FindingRow::Entry entryOf(const Position &position) const;
    /// The picked one, or the first that waits for a decision.
    [[nodiscard]] const Position *foremost() const;
    [[nodiscard]] QString nameOf(std::optional<qint64> entity) const;

    Session m_session;
    PositionDecisions *m_decisions;
    std::vector<Position> m_positions;
    QString m_text;
    bool m_hasKeys = false;
};

} // namespace Parallax
