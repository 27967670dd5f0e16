// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/compare/linksmodel.h"
#include "ui/session/session.h"

#include <QWidget>

#include <vector>

namespace Parallax {

class Chip;
class EmptyState;
class OpenLinks;
class RowView;

/// What joins the open articles and what sets them against each other: contradictions first. A click shows both passages
/// in their readers.
class ComparePane : public QWidget
{
    Q_OBJECT

public:
    /// `links` outlives the pane.
    ComparePane(const Session &session, OpenLinks &links, QWidget *parent = nullptr);

    [[nodiscard]] LinksModel &model() { return *m_model; }

private:
    void makeChips();
    void showState();
    void showCounts();
    void showLink(const QModelIndex &row);
    void followPicked();
    void applyTheme();

    Session m_session;
    OpenLinks &m_links;
    LinksModel *m_model;
    RowView *m_view;
    EmptyState *m_empty;
    QWidget *m_chipRow;
    Chip *m_all = nullptr;
    std::vector<Chip *> m_chips; ///< by LinkKind
};

} // namespace Parallax
