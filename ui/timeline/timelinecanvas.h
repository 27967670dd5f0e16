// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline/foldedtime.h"
#include "core/timeline/timelineitem.h"

#include <QWidget>

#include <memory>
#include <optional>

class QPainter;

namespace Parallax {

class Appearance;

/// The lanes of a timeline with their marks, and its axis: drawn, zoomed, panned, picked from, dragged on. Knows nothing of
/// the project.
class TimelineCanvas : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineCanvas(const Appearance &appearance, QWidget *parent = nullptr);
    ~TimelineCanvas() override;
    /// What is seen stays where it is, as far as it is still there; the first data are fitted.
    void setData(const std::shared_ptr<const TimelineData> &timeline);
    /// One lane a group instead of one a kind, actor and outlet.
    void setCompact(bool compact);
    void setFolding(FoldedTime::Folding folding);
    /// The record that is ringed and keeps its label: Selection's.
    void setPicked(const std::optional<TimelineItem> &item);
    /// What stands under the caret of the reader.
    void setLit(const std::vector<TimelineItem> &items);
    void setReadOnly(bool readOnly); ///< no date is dragged then, and no new event asked for
    void setPeriod(const std::optional<std::pair<QDate, QDate>> &period);

    [[nodiscard]] const FoldedTime &time() const;
    /// The stretch that is seen, as positions of time().
    [[nodiscard]] std::pair<double, double> shown() const;
    void setShown(double first, double last);
    void fit();
    /// Around the pointer where it is over the canvas, else around the middle. More than 1 shows more detail.
    void zoom(double factor);
    void pan(double part); ///< of what is seen
    /// Days are told apart there.
    void jumpTo(const TimeSpan &time);
    /// On a device of another size, in the colours of the theme: for files. All labels that find room there.
    void paintOn(QPainter &painter, const QSizeF &size) const;
    /// What all lanes and the axis need, at the scale of now.
    [[nodiscard]] double wholeHeight() const;
    /// Brings the lanes that far up, as far as they go.
    void scrollLanes(double pixels);
    /// The item with the keys: its mark has a dotted ring and is brought into view.
    void setFocused(quint32 item);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void shownChanged();
    /// A click or Return; nothing for one on the ground.
    void picked(const std::optional<Parallax::TimelineItem> &item);
    /// Double click, or Return on what is picked already.
    void opened(const Parallax::TimelineItem &item);
    /// The pointer rests on it, or the keys have come to it; nothing when they leave. The place of its mark on the canvas.
    void hovered(const std::optional<Parallax::TimelineItem> &item, const QRect &place);
    /// A count that no zoom can open: its items are of one date.
    void pileRequested(const std::vector<Parallax::TimelineItem> &items, const QPoint &globalPlace);
    /// Nothing for the ground, with the date there in EDTF.
    void menuRequested(const std::optional<Parallax::TimelineItem> &item, const QString &date, const QPoint &globalPlace);
    /// Brushed with Shift or on the axis; a click there clears it.
    void periodPicked(QDate first, QDate last);
    void periodCleared();
    /// An event's own mark was dragged to another date (EDTF, of the same precision).
    void dateDragged(const Parallax::TimelineItem &item, const QString &date);
    /// Double click on the ground of a lane of events.
    void newEventRequested(const QString &date, const QString &laneKind);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    class Parts;
    void arrange();
    std::unique_ptr<Parts> m_parts;
};

} // namespace Parallax
