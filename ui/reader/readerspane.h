// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/selection.h"
#include "ui/session/session.h"

#include <QWidget>

#include <map>

class QAction;
class QSplitter;

namespace Parallax {

class ReaderPane;

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

    /// Widths of the readers and where each article was left.
    [[nodiscard]] QByteArray saveState() const;
    /// After the articles are opened. Bytes that are not a state are ignored.
    void restoreState(const QByteArray &state);

private:
    void syncArticles();
    void syncActive();
    void reveal(const Selection::Passage &passage);
    void stepEntity(int direction);
    void moveReader(ReaderPane *reader, int direction);
    void rememberPlaces();
    [[nodiscard]] ReaderPane *readerFor(qint64 article) const;
    [[nodiscard]] int indexOf(const ReaderPane *reader) const;
    ReaderPane *makeReader();
    void shareWidthEqually();

    Session m_session;
    QSplitter *m_splitter;
    std::vector<ReaderPane *> m_readers;
    std::map<qint64, qsizetype> m_places; ///< top offset of each article that was open
};

} // namespace Parallax
