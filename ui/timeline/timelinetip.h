// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline/timelinereader.h"
#include "ui/session/session.h"

#include <QFrame>

class QLabel;

namespace Parallax {

/// What a tip says of an item, plain text; null for what is not known.
struct TimelineTipText
{
    QString title;
    QString date; ///< in words, with what kind of date it is
    QString quote;
    QString who;
    QString source; ///< outlet, date, grade
    QString standing;
    QString extent; ///< passages and articles
    QString otherDates;

    static TimelineTipText of(const TimelineItem &item, const TimelineDetail &detail, DateBasis basis);
};

/// What is told about the item under the pointer, in a small window beside it that takes neither clicks nor keys.
class TimelineTip : public QFrame
{
    Q_OBJECT

public:
    TimelineTip(const Session &session, QWidget *parent);

    /// Beside `place`, in global pixels; reads what is told about it.
    void showItem(const TimelineItem &item, DateBasis basis, const QRect &place);
    /// Of the item that is shown, or was.
    [[nodiscard]] const TimelineTipText &text() const { return m_text; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyTheme();

    Session m_session;
    TimelineTipText m_text;
    QLabel *m_title;
    QLabel *m_date;
    QLabel *m_quote;
    QLabel *m_rest;
};

} // namespace Parallax
