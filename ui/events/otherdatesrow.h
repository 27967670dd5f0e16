// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/events/eventcontent.h"
#include "ui/session/session.h"

#include <QWidget>

namespace Parallax {

/// The dates that passages give for an event other than its own, each with who gives it and a button that takes it.
class OtherDatesRow : public QWidget
{
    Q_OBJECT

public:
    explicit OtherDatesRow(const Session &session, QWidget *parent = nullptr);

    /// Hidden while there are none.
    void setDates(const std::vector<OtherDate> &dates);
    void setReadOnly(bool on);

Q_SIGNALS:
    void taken(const QString &edtf);

private:
    void showDates();
    void addDate(const OtherDate &date);

    Session m_session;
    std::vector<OtherDate> m_dates;
    bool m_readOnly = false;
};

} // namespace Parallax
