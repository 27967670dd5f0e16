// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

#include <QObject>

#include <optional>
#include <vector>

class QHelpEvent;
class QMouseEvent;
class QWidget;

namespace Parallax {

class LinkGutter;
class OpenLinks;
class ReaderPane;
class ReadersSplitter;

/// Shows what joins the open articles: ribbons between neighbours, signs in the margin for what contradicts and for what
/// no ribbon reaches, frames round the passages of the picked link. A click on a ribbon's word picks it.
class LinkRibbons : public QObject
{
    Q_OBJECT

public:
    /// `splitter` holds the readers; gutters are made in its parent. Both outlive this.
    LinkRibbons(const Session &session, OpenLinks &links, ReadersSplitter &splitter);

    /// Left to right; again whenever others are open or they are read anew.
    void setReaders(const std::vector<ReaderPane *> &readers);
    /// Those that have a mark in the open articles.
    [[nodiscard]] int count() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void countChanged();

private:
    void makeGutters();
    void place();
    void showMarks();
    void showPicked();
    [[nodiscard]] int linkAt(QPointF globalPlace) const;
    bool press(const QMouseEvent &event);
    bool move(QWidget &widget, const QMouseEvent &event);
    bool toolTip(QWidget &widget, const QHelpEvent &event);

    Session m_session;
    OpenLinks &m_links;
    ReadersSplitter &m_splitter;
    std::vector<ReaderPane *> m_readers;
    std::vector<LinkGutter *> m_gutters; ///< between each two readers
};

} // namespace Parallax
