// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "ui/reader/annotationtool.h"
#include "ui/reader/boundaryedit.h"
#include "ui/reader/entitymarks.h"
#include "ui/session/session.h"

#include <variant>

namespace Parallax {

/// What people added to the article of one reader: reads it from the project, shows what the selection has picked, and
/// turns what keys and mouse do with marks into picks and edits.
class ReaderAnnotations : public QObject
{
    Q_OBJECT

public:
    struct Counts
    {
        int tags = 0;
        int notes = 0; ///< on passages and on taggings
    };

    /// `view` outlives this.
    ReaderAnnotations(const Session &session, ReaderView &view);

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

private:
    using Pick = std::variant<QUuid, EntityMark>;

    void connectTool();
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
    void pick(const Pick &pick);
    void choose(const std::vector<Pick> &picks, QPoint viewportPlace);
    [[nodiscard]] std::vector<Pick> picksAt(TextSpan span) const;
    [[nodiscard]] TextSpan spanOfPick(const Pick &pick) const;
    [[nodiscard]] QString entityName(qint64 key) const;
    void describeCaret();

    Session m_session;
    ReaderView &m_view;
    AnnotationTool *m_tool;
    BoundaryEdit m_edit;
    qint64 m_article = 0;
    Counts m_counts;
};

} // namespace Parallax
