// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/records.h"
#include "ui/session/session.h"

#include <QWidget>

namespace Parallax {

class ReaderHeader;
class ReaderView;

/// One article with its header. It reads the article itself; what it shows beside the text it takes from the session.
class ReaderPane : public QWidget
{
    Q_OBJECT

public:
    explicit ReaderPane(const Session &session, QWidget *parent = nullptr);

    /// Reads the article of this key again, also when it is shown already. `topOffset` (UTF-16) comes to the top.
    void setArticle(qint64 key, qsizetype topOffset = 0);
    [[nodiscard]] qint64 article() const { return m_article.key; }
    [[nodiscard]] const Article &record() const { return m_article; }
    [[nodiscard]] ReaderView &view() const { return *m_view; }
    [[nodiscard]] ReaderHeader &header() const { return *m_header; }

    /// Whether this reader's selection is the session's.
    void setActive(bool active);

    /// Scrolls to the next mention of the entity, or the one before, seen from the caret if it is in view; false when
    /// the article has none.
    bool stepTo(qint64 entity, int direction);
    [[nodiscard]] std::array<int, 4> countsByGroup() const;

Q_SIGNALS:
    /// It got the focus or was clicked.
    void activated();

private:
    void report();
    [[nodiscard]] QString describe(qint64 entity) const;

    Session m_session;
    Article m_article;
    bool m_active = false;
    ReaderHeader *m_header;
    ReaderView *m_view;
};

} // namespace Parallax
