// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

#include <QWidget>

class QModelIndex;

namespace Parallax {

class FilteredList;
class HistoryModel;

/// Everything that was done to the project, newest first. A double click or Enter goes to what an edit changed, as far
/// as it is still there.
class HistoryPane : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPane(const Session &session, QWidget *parent = nullptr);

    [[nodiscard]] HistoryModel &model() { return *m_model; }

private:
    void showState();
    void showTouched(const QModelIndex &row);
    void applyTheme();

    Session m_session;
    HistoryModel *m_model;
    FilteredList *m_list;
};

} // namespace Parallax
