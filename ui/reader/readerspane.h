// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/selection.h"
#include "ui/session/session.h"

#include <QWidget>

#include <map>
#include <memory>

class QAction;
class QStackedLayout;

namespace Parallax {

class EmptyReaders;
class Highlighting;
class LegendStrip;
class LinkRibbons;
class OpenLinks;
class ProseColours;
class QueryHits;
class ReaderActions;
class ReaderPane;
class ReadersSplitter;
class ScrollLink;
struct Changes;

/// The open articles side by side, as Selection has them. A reader keeps its place in the text when others come and go.
class ReadersPane : public QWidget
{
    Q_OBJECT

public:
    explicit ReadersPane(const Session &session, QWidget *parent = nullptr);
    ~ReadersPane() override;

    /// Left to right.
    [[nodiscard]] const std::vector<ReaderPane *> &readers() const { return m_readers; }
    /// Null when nothing is open.
    [[nodiscard]] ReaderPane *activeReader() const;
    /// For menus, with separators.
    [[nodiscard]] QList<QAction *> actions() const;
    /// What joins the open articles is shown from now on; `links` outlives this. Once.
    void showLinks(OpenLinks &links);
    /// Gives the keyboard to the reader right (1) or left (-1) of the active one, round the ends.
    void activateNeighbour(int direction);
    /// Where the active reader's selection, picked passage or caret is on the screen, as far as it is in view; null when it is not.
    [[nodiscard]] QRect selectionRect() const;

    /// Widths of the readers and where each article was left.
    [[nodiscard]] QByteArray saveState() const;
    /// After the articles are opened. Bytes that are not a state are ignored.
    void restoreState(const QByteArray &state);

public Q_SLOTS:
    /// Every reader goes to its own next mention of the session's entity (1), or the one before (-1).
    void stepEntity(int direction);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void connectSession();
    void syncArticles();
    void syncActive();
    void remove(const std::vector<ReaderPane *> &readers);
    void reveal(const Selection::Passage &passage);
    void refresh(const Changes &changes);
    void closeGone(const std::vector<ReaderPane *> &gone);
    void showCounts();
    void followPeriod();
    void askForHits();
    void rememberPlaces();
    [[nodiscard]] ReaderPane *readerFor(qint64 article) const;
    [[nodiscard]] int indexOf(const ReaderPane *reader) const;
    ReaderPane *makeReader(int place);

    Session m_session;
    std::shared_ptr<const Highlighting> m_highlighting;
    QStackedLayout *m_stack;
    EmptyReaders *m_empty;
    ReadersSplitter *m_splitter;
    LegendStrip *m_legend;
    ProseColours *m_prose;
    QueryHits *m_hits;
    ScrollLink *m_link;
    std::unique_ptr<LinkRibbons> m_ribbons; ///< once there are links to show; gone before the readers are
    ReaderActions *m_actions = nullptr;
    std::vector<ReaderPane *> m_readers;
    std::map<qint64, qsizetype> m_places; ///< top offset of each article that was open
};

} // namespace Parallax
