// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/signplaces.h"

#include <QObject>

#include <functional>

class QHelpEvent;
class QMouseEvent;

namespace Parallax {

class ReaderView;

/// The mouse on the signs of findings in the left margin, and on the lines of statements beside the text. It sees the
/// viewport's events before the view does and takes those that are for it.
class FindingTool : public QObject
{
    Q_OBJECT

public:
    /// What is under a point: at most one of both.
    struct Hit
    {
        std::optional<SignItem> sign;
        std::vector<const StatementRecord *> statements; ///< shortest first

        [[nodiscard]] bool isSomething() const { return sign || !statements.empty(); }
    };
    using Description = std::function<QString(const Hit &hit)>;

    /// `view` owns this.
    explicit FindingTool(ReaderView &view);

    /// What the tool tip says, as plain text.
    void setDescription(Description description) { m_description = std::move(description); }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// At a place of the viewport.
    void clicked(const Parallax::FindingTool::Hit &hit, QPoint place);
    void pointedAt(const Parallax::FindingTool::Hit &hit);

private:
    [[nodiscard]] Hit hitAt(QPointF viewportPoint) const;
    bool press(const QMouseEvent &event);
    bool move(const QMouseEvent &event);
    bool toolTip(const QHelpEvent &event);

    ReaderView &m_view;
    Description m_description;
};

} // namespace Parallax
