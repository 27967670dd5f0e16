// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/period.h"
#include "core/timeline/timespan.h"
#include "core/look/theme.h"

#include <QWidget>

#include <optional>
#include <vector>

class QHBoxLayout;
class QLineEdit;
class QToolButton;

namespace Parallax {

class InkLabel;
class PeriodChip;
class TimelineActions;

/// The first line of a timeline: what it is, the period, by which dates, what is shown, and how to get about in it.
class TimelineHeader : public QWidget
{
    Q_OBJECT

public:
    TimelineHeader(TimelineActions &actions, QWidget *parent);

    void setCounts(const QString &counts);
    void setBasis(DateBasis basis);
    void setPeriod(const std::optional<Period> &period);
    void setTheme(const Theme &theme);
    void focusJump();
    /// Whether the keys are where a date is typed and none has been.
    [[nodiscard]] bool waitsForDate() const;
    /// Narrow: what finds no room is hidden.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void jumpRequested(const Parallax::TimeSpan &time);
    void periodCleared();
    /// Esc or a date was chosen: the keys belong to the timeline again.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *addButton(QHBoxLayout &row, const QString &name, const QString &words);
    void makeMenus(QHBoxLayout &row);
    void makeJump(QHBoxLayout &row);
    void jump();
    void makeRoom();

    TimelineActions &m_actions;
    InkLabel *m_title;
    InkLabel *m_counts;
    PeriodChip *m_period;
    QLineEdit *m_jump;
    QToolButton *m_basis = nullptr;
    std::vector<QWidget *> m_mayHide; ///< in this order: what is only told, or has its key and its place in the menus
};

} // namespace Parallax
