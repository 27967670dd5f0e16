// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSplitter>

namespace Parallax {

class Appearance;

/// Readers side by side: told apart by a hairline, or by a gutter of paper that ribbons cross from text to text.
class ReadersSplitter : public QSplitter
{
    Q_OBJECT

public:
    explicit ReadersSplitter(const Appearance &appearance, QWidget *parent = nullptr);

    /// Whether there are ribbons to hold.
    void setHasGutter(bool on);
    /// Pixels between two readers; 1 for a hairline.
    [[nodiscard]] int gutter() const { return handleWidth(); }
    /// A gutter this wide has room for the words on the ribbons.
    static constexpr int wideGutter = 68;

protected:
    QSplitterHandle *createHandle() override;
    void resizeEvent(QResizeEvent *event) override;
    void childEvent(QChildEvent *event) override;

private:
    void fit();

    const Appearance &m_appearance;
    bool m_hasGutter = false;
};

} // namespace Parallax
