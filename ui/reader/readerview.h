// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/caretmoves.h"
#include "ui/reader/pagearea.h"
#include "ui/reader/readerinput.h"
#include "ui/reader/readerlayers.h"

#include <QBasicTimer>

#include <functional>

namespace Parallax {

class Appearance;

/// One article's text, to be read and selected in: a page, layers of marks on it, and the input that moves a caret
/// through it. Offsets are UTF-16 into the text. It knows no project; ReaderPane feeds it.
class ReaderView : public PageArea
{
    Q_OBJECT

public:
    explicit ReaderView(const Appearance &appearance, QWidget *parent = nullptr);

    void setArticle(const QString &text, const std::vector<Block> &blocks, MarkIndex<EntityMark> marks, const QString &heading);
    void setMarks(MarkIndex<EntityMark> marks);
    [[nodiscard]] const MarkIndex<EntityMark> &marks() const { return m_marks; }
    void setColours(ReaderLayout::Colours colours);
    /// What the tool tip says of a mention, null for none, and of the character at an offset, -1 for none.
    using Description = std::function<QString(const EntityMark *mention, qsizetype offset)>;
    void setDescription(Description description) { m_description = std::move(description); }
    [[nodiscard]] qsizetype caret() const { return m_caret; }
    /// The empty span at the caret when nothing is selected.
    [[nodiscard]] TextSpan selection() const { return {std::min(m_fixed, m_caret), std::max(m_fixed, m_caret)}; }
    [[nodiscard]] QString selectedText() const;
    /// From `fixed` to the caret, which is scrolled into view.
    void select(qsizetype fixed, qsizetype caret);
    void selectAll();
    void moveCaret(CaretMove move, bool extend);
    /// Where going to a next or previous place starts: the caret while it is in view, else the top of the view.
    [[nodiscard]] qsizetype stepOrigin() const;
    void setChosenEntity(std::optional<qint64> entity);
    void setSearchHits(std::vector<TextSpan> hits);
    [[nodiscard]] const std::vector<TextSpan> &searchHits() const { return m_layers.searchHits.spans(); }
    /// `current` is an index into `hits`, or -1.
    void setFindHits(std::vector<TextSpan> hits, int current);
    void setCurrentFindHit(int current);
    [[nodiscard]] const Outlines &findHits() const { return m_layers.findHits; }
    /// What people added to the text, and what the analysis found in it. Who changes it updates the viewport.
    [[nodiscard]] AnnotationLayers &annotations() { return m_layers.annotations; }
    [[nodiscard]] FindingLayers &findings() { return m_layers.findings; }
    /// Brings the span into view and frames it for a moment.
    void reveal(TextSpan span);
    /// The shown mention under a point of the viewport; null for none.
    [[nodiscard]] const EntityMark *markUnder(QPointF viewportPoint);

Q_SIGNALS:
    void selectionChanged();
    void mentionClicked(const Parallax::EntityMark &mark);
    /// A character that belongs to no mention was clicked, without anything being selected.
    void characterClicked(qsizetype offset);
    void focused();
    void escapePressed();

protected:
    /// Tells the place of the caret to who asks for it as input methods do (QInputMethodQueryEvent).
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void applyStyle();
    void applyLayers();
    void announceSelection();
    void restartBlinking();

    const Appearance &m_appearance;
    MarkIndex<EntityMark> m_marks;
    Description m_description;
    ReaderInput m_input;
    qsizetype m_fixed = 0; ///< the end of the selection that stays when the caret moves
    qsizetype m_caret = 0;
    qreal m_aim = -1; ///< where Up and Down go; -1 when the caret last moved otherwise
    ReaderLayers m_layers;
    QBasicTimer m_flashEnd, m_blink, m_dragScroll;
};

} // namespace Parallax
