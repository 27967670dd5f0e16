// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotatedpdf/pdfreviewview.h"

#include "ui/annotatedpdf/pdfreviewdelegate.h"
#include "ui/annotatedpdf/pdfreviewmodel.h"
#include "ui/annotatedpdf/tickpalette.h"
#include "ui/session/appearance.h"

#include <QKeyEvent>
#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace Parallax {

PdfReviewView::PdfReviewView(PdfReviewModel &model, const Appearance &appearance, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
{
    setObjectName(u"pdfReviewList"_s);
    setAccessibleName(tr("Changes in the PDF"));
    setModel(&model);
    setItemDelegate(new PdfReviewDelegate(model, appearance, this));
    setFrameShape(QFrame::NoFrame);
    setHeaderHidden(true);
    setIndentation(0);
    setItemsExpandable(false);
    setExpandsOnDoubleClick(false);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    connect(&model, &QAbstractItemModel::modelReset, this, &QTreeView::expandAll);
    const auto applyTheme = [this, &appearance] { setPalette(tickPalette(appearance.theme())); };
    connect(&appearance, &Appearance::themeChanged, this, applyTheme);
    applyTheme();
    connect(&appearance, &Appearance::readingFontChanged, this, &PdfReviewView::scheduleDelayedItemsLayout);
}

QModelIndexList PdfReviewView::selectedChanges() const
{
    QModelIndexList changes;
    for (const QModelIndex &index : selectionModel()->selectedIndexes()) {
        if (m_model.changeAt(index))
            changes.append(index);
    }
    return changes;
}

void PdfReviewView::toggleSelected()
{
    const QModelIndex current = currentIndex();
    if (!current.isValid() || !(current.flags() & Qt::ItemIsUserCheckable))
        return;
    const bool on = current.data(Qt::CheckStateRole).toInt() != Qt::Checked;
    m_model.setData(current, on ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
    for (const QModelIndex &index : selectedChanges())
        m_model.setData(index, on ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
}

void PdfReviewView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (event->key() == Qt::Key_Space && plain)
        toggleSelected();
    else if (event->key() == Qt::Key_T && plain)
        Q_EMIT tagRequested();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->ignore();
    else
        QTreeView::keyPressEvent(event);
}

void PdfReviewView::mouseReleaseEvent(QMouseEvent *event)
{
    QTreeView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && index == currentIndex())
        Q_EMIT looked(index);
}

void PdfReviewView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (current.isValid())
        Q_EMIT looked(current);
}

void PdfReviewView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    // Rows are as high as their words in this width.
    if (event->oldSize().width() != event->size().width())
        scheduleDelayedItemsLayout();
}

void PdfReviewView::drawBranches(QPainter *, const QRect &, const QModelIndex &) const
{
    // Articles are always open.
}

} // namespace Parallax
