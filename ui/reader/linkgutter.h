// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compare/passagelink.h"
#include "ui/reader/ribbonshape.h"

#include <QWidget>

#include <vector>

namespace Parallax {

class Appearance;
class OpenLinks;
class ReaderPane;

/// The space between the texts of two readers side by side, with the ribbons that join their passages. It lies on the
/// margins of both and lets the mouse through: who owns it asks wordAt().
class LinkGutter : public QWidget
{
    Q_OBJECT

public:
    /// A ribbon and the word on it, in pixels of this widget.
    struct Shown
    {
        int link = -1; ///< index into OpenLinks::links()
        LinkKind kind = LinkKind::SameQuote;
        Ribbon ribbon;
        QRectF word; ///< null where there is no room for it
        QString text;
    };

    /// All of them outlive this.
    LinkGutter(const Appearance &appearance, const OpenLinks &links, ReaderPane &left, ReaderPane &right, QWidget *parent);

    /// Over the margins between both texts; hidden where there is nothing to join.
    void place();
    /// Those of which a passage is in view, the picked one last.
    [[nodiscard]] std::vector<Shown> ribbons() const;
    /// The link whose word is at a point of this widget; -1 for none.
    [[nodiscard]] int wordAt(QPointF point) const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] std::vector<Shown> shapes() const;
    /// Between the scroll bar of the left reader and the page of the right one.
    [[nodiscard]] QRectF roomForWords() const;
    void placeWords(std::vector<Shown> &shown) const;
    void paintRibbon(QPainter &painter, const Shown &shown) const;
    void paintWord(QPainter &painter, const Shown &shown) const;

    const Appearance &m_appearance;
    const OpenLinks &m_links;
    ReaderPane &m_left;
    ReaderPane &m_right;
};

} // namespace Parallax
