// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/foundmarks.h"
#include "ui/reader/signplaces.h"
#include "ui/session/session.h"

#include <QObject>

namespace Parallax {

class ReaderView;

/// What the analysis found in the article of one reader: reads it from the project, shows what the selection has picked,
/// and says what is at a place.
class ReaderFindings : public QObject
{
    Q_OBJECT

public:
    struct Counts
    {
        int positions = 0;
        int statements = 0;
        int dates = 0;
        int figures = 0;
        int events = 0;
    };

    /// `view` outlives this.
    ReaderFindings(const Session &session, ReaderView &view);

    /// The article the view shows; refresh() reads it.
    void setArticle(qint64 key) { m_article = key; }
    /// Reads the findings again and marks those that lie in the period of the selection, all while there is none; place
    /// and caret stay.
    void refresh();
    /// Of what is marked.
    [[nodiscard]] const Counts &counts() const { return m_counts; }
    [[nodiscard]] const FindingMarks &marks() const;

    /// What is at a character and shown, with reasons: lines of plain text; null where nothing is.
    [[nodiscard]] QString describeAt(qsizetype offset) const;
    [[nodiscard]] QString describe(const SignItem &item) const;
    [[nodiscard]] QString describe(const std::vector<const StatementRecord *> &statements) const;
    /// The positions and events in `span`, or at an empty one, for a screen reader; null for none.
    [[nodiscard]] QString spoken(TextSpan span) const;

    /// Picks the passage after the picked one or the caret (1), or before (-1), of any position, and brings it into view.
    void pickNext(int direction);
    /// The selection has nothing else picked then.
    void pick(const QUuid &position);
    void pickEvent(const QUuid &event);
    /// Selects its words.
    void pickStatement(TextSpan span);

private:
    /// Words on a tint stay in the colour of text: those of quotations and dates are too pale there.
    void keepTintedPlain();
    void showPicked();

    Session m_session;
    ReaderView &m_view;
    qint64 m_article = 0;
    std::vector<EventMark> m_events; ///< whatever the period
    Counts m_counts;
};

} // namespace Parallax
