// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessibleWidget>

namespace Parallax {

class ReaderView;

/// A reader as a screen reader meets it: a text that is read-only, with a caret, a selection, and a place on the
/// screen for every character. Offsets are UTF-16 into the article's text.
class ReaderAccessible : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit ReaderAccessible(ReaderView &view);

    /// Makes readers known to QAccessible; more than once does no harm.
    static void install();
    /// After the caret or the selection moved.
    static void announceCaret(ReaderView &view);

    void *interface_cast(QAccessible::InterfaceType type) override;
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] QString text(QAccessible::Text type) const override;

    void selection(int index, int *start, int *end) const override;
    [[nodiscard]] int selectionCount() const override;
    void addSelection(int start, int end) override;
    void removeSelection(int index) override;
    void setSelection(int index, int start, int end) override;
    [[nodiscard]] int cursorPosition() const override;
    void setCursorPosition(int position) override;
    [[nodiscard]] QString text(int start, int end) const override;
    [[nodiscard]] int characterCount() const override;
    [[nodiscard]] QRect characterRect(int offset) const override;
    [[nodiscard]] int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int start, int end) override;
    /// `tags` and `notes`: the names of those on the character.
    QString attributes(int offset, int *start, int *end) const override;

private:
    [[nodiscard]] ReaderView &view() const;
};

} // namespace Parallax
