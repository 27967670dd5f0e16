// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "ui/reader/annotationtool.h"
#include "ui/reader/boundaryedit.h"
#include "ui/reader/findingtool.h"
#include "ui/reader/markpick.h"
#include "ui/session/session.h"

namespace Parallax {

class ReaderFindings;

/// What people added to the article of one reader: reads it from the project, shows what the selection has picked, and
/// turns what keys and mouse do with marks into picks and edits; with findings of the analysis into picks.
class ReaderAnnotations : public QObject
{
    Q_OBJECT

public:
    struct Counts
    {
        int tags = 0;
        int notes = 0; ///< on passages and on taggings
    };

    /// `view` and `findings` outlive this.
    ReaderAnnotations(const Session &session, ReaderView &view, ReaderFindings &findings);

    /// The article the view shows; a change that was under way in the one before is stored.
    void setArticle(qint64 key);
    /// Reads the marks again; place and caret stay.
    void refresh();
    [[nodiscard]] const Counts &counts() const { return m_counts; }

    /// The selected words, or else those of the picked annotation; the empty span at the caret when there are neither.
    [[nodiscard]] TextSpan subject() const;
    /// The mark at the caret or in the selection, or where the picked annotation begins; of several a list asks which.
    void pickAtCaret();
    void pickMention(const EntityMark &mark);
    /// The annotation after the picked one or the caret (1), or before (-1).
    void pickNext(int direction);
    /// Nothing is picked any more, or the boundary under way goes back. False when there was nothing to let go.
    bool letGo();
    void removePicked();
    /// Moves a boundary of the picked annotation to the right (1) or left (-1), as it is seen.
    void moveBoundary(Boundary boundary, BoundaryUnit unit, int direction);

Q_SIGNALS:
    /// LinkMark::link; -1 for none.
    void linkPicked(int link);

private:
    void connectTool();
    void connectFindings();
    /// Of the selection, if it is in this article; else null.
    [[nodiscard]] const AnnotationMark *picked() const;
    [[nodiscard]] const EntityMark *pickedMention() const;
    [[nodiscard]] const AnnotationMarks &marks() const;
    void showPicked();
    void showMarks(AnnotationMarks marks);
    void showSpan(const QUuid &id, TextSpan span);
    void store(const AnnotationMark &mark, TextSpan span);
    void report(const Result<Done> &result);
    void clicked(const MarginItem &item, QPoint place);
    void clickedFinding(const FindingTool::Hit &hit, QPoint place);
    void clickedText(qsizetype offset);
    [[nodiscard]] std::vector<MarkPick> picksOf(const FindingTool::Hit &hit) const;
    void pick(const MarkPick &pick);
    void choose(const std::vector<MarkPick> &picks, QPoint viewportPlace);
    [[nodiscard]] std::vector<MarkPick> picksAt(TextSpan span) const;
    void describeCaret();

    Session m_session;
    ReaderView &m_view;
    ReaderFindings &m_findings;
    AnnotationTool *m_tool;
    FindingTool *m_findingTool;
    BoundaryEdit m_edit;
    qint64 m_article = 0;
    Counts m_counts;
};

} // namespace Parallax
