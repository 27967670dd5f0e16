// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline/timelineitem.h"
#include "ui/session/session.h"
#include "ui/tags/popup.h"

class QModelIndex;

namespace Parallax {

class InkLabel;
class KeyButton;
class RowView;
class TimelineListModel;

/// A list of items that have no place of their own on the line: those without a date, or those of one spot. A click or Enter
/// takes one; where dates are asked for, D gives an event its date.
class TimelineListPopup : public Popup
{
    Q_OBJECT

public:
    /// `parent` is in the window over which it pops up.
    TimelineListPopup(const Session &session, QWidget *parent);

    /// At `place`, in global pixels.
    void popUp(const QRect &place, const QString &title, std::vector<TimelineItem> items, bool asksForDates);
    [[nodiscard]] TimelineListModel &model() { return *m_model; }

Q_SIGNALS:
    void taken(const Parallax::TimelineItem &item);
    void dateRequested(const Parallax::TimelineItem &event);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeLayout();
    void take(const QModelIndex &row);
    void askForDate();
    void showCurrent();
    void applyTheme();

    const Appearance &m_appearance;
    TimelineListModel *m_model;
    InkLabel *m_title;
    RowView *m_view;
    KeyButton *m_date;
    bool m_asksForDates = false;
};

} // namespace Parallax
