// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTreeView>

namespace Parallax {

class Appearance;
class PdfReviewModel;

/// The list of what came back in a PDF. Space ticks what is selected, T asks for another tag; Enter is left to the dialog.
class PdfReviewView : public QTreeView
{
    Q_OBJECT

public:
    PdfReviewView(PdfReviewModel &model, const Appearance &appearance, QWidget *parent);

    /// Changes that are selected, by row.
    [[nodiscard]] QModelIndexList selectedChanges() const;
    /// Space: all that are selected become as the current one does.
    void toggleSelected();

Q_SIGNALS:
    void tagRequested();
    /// Another row is current, or the current one was clicked.
    void looked(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;

private:
    PdfReviewModel &m_model;
};

} // namespace Parallax
