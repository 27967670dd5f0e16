// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

#include <QWidget>

class QModelIndex;

namespace Parallax {

class NamingsModel;
class PaneHeader;
class RowView;

/// "Named in 4 articles" and those articles, for the entity of the Selection; hidden while there is none.
class NamingsList : public QWidget
{
    Q_OBJECT

public:
    explicit NamingsList(const Session &session, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void open(const QModelIndex &row, Qt::KeyboardModifiers modifiers);
    void showEntity();
    void showCounts();
    void applyTheme();

    Session m_session;
    NamingsModel *m_model;
    PaneHeader *m_header;
    RowView *m_view;
};

} // namespace Parallax
