// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/readerlayer.h"

namespace Parallax {

/// The bar between two characters where the keyboard is.
class CaretLayer : public ReaderLayer
{
public:
    void setOffset(qsizetype offset) { m_offset = offset; }
    void setVisible(bool visible) { m_visible = visible; }
    [[nodiscard]] bool isVisible() const { return m_visible; }
    void paint(const PageView &view) const override;

    /// The bar in page coordinates.
    static QRectF bar(ReaderLayout &page, qsizetype offset);

private:
    qsizetype m_offset = 0;
    bool m_visible = false;
};

} // namespace Parallax
