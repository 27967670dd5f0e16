// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/annotations/annotationplaces.h"

#include <QStyledItemDelegate>

namespace Parallax {

class Appearance;
class AnnotationsModel;
struct AnnotationRow;

/// Draws the rows of an AnnotationsModel: the quotation in the reading face, the tag with its stripe, the note's first
/// line, where it stands and who made it.
class AnnotationsDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Up to so many rows each is as high as its words need; for more, not all of them are read for it.
    static constexpr int mostVaried = 200;

    AnnotationsDelegate(const AnnotationsModel &model, const Appearance &appearance, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] AnnotationPlaces::Fonts fonts(const QStyleOptionViewItem &option) const;
    void paintText(QPainter &painter, const AnnotationPlaces &places, const QFont &font, const AnnotationRow &row) const;
    void paintTag(QPainter &painter, const QRect &place, const AnnotationRow &row) const;
    void paintMeta(QPainter &painter, const AnnotationPlaces &places, const QFont &font, bool wide, const AnnotationRow &row) const;

    const AnnotationsModel &m_model;
    const Appearance &m_appearance;
};

} // namespace Parallax
