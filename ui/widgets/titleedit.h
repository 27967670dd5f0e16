// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace Parallax {

/// A field for one paragraph that is too long for a line: as high as its text, in the look of a line edit. Line breaks that
/// are pasted become blanks.
class TitleEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    static constexpr int maximumLines = 6;

    explicit TitleEdit(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void fitHeight();
};

} // namespace Parallax
