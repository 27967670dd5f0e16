// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QStyledItemDelegate>

#include <vector>

namespace Parallax {

class Appearance;
class PdfReviewModel;
struct PdfChange;
struct ReviewLine;

/// Paints what came back in a PDF: its tick, kind, who and when, the words in the reading face, and what changed. The tick
/// goes on and off by a click on it or with Space.
class PdfReviewDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    PdfReviewDelegate(const PdfReviewModel &model, const Appearance &appearance, QObject *parent);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index) override;

private:
    [[nodiscard]] QRect tickPlace(const QStyleOptionViewItem &option) const;
    [[nodiscard]] QRect textPlace(const QStyleOptionViewItem &option) const;
    [[nodiscard]] QFont fontOf(const ReviewLine &line, const QFont &base) const;
    void paintTick(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintTitle(QPainter &painter, const QStyleOptionViewItem &option, const QString &title) const;
    void paintChange(QPainter &painter, const QStyleOptionViewItem &option, const PdfChange &change) const;
    /// From `top` on; gives where it ends.
    int paintLine(QPainter &painter, const QRect &place, int top, const QFont &base, const ReviewLine &line) const;

    /// The tag or position, in one line.
    void paintMark(QPainter &painter, const QRect &row, const ReviewLine &line) const;

    const PdfReviewModel &m_model;
    const Appearance &m_appearance;
};

} // namespace Parallax
