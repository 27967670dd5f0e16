// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/search/queryhistory.h"

#include <QPlainTextEdit>

namespace Parallax {

/// One line of text that can be highlighted, which QLineEdit cannot. Line breaks that are pasted become blanks.
class QueryEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit QueryEdit(QWidget *parent = nullptr);

    [[nodiscard]] QString text() const { return toPlainText(); }
    /// With the caret at its end.
    void setText(const QString &text);

Q_SIGNALS:
    void entered();
    void escaped();
    /// Down, when no newer query is in the history.
    void leftDownward();
    void focusChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void walk(int key);

    QueryHistory m_history;
};

} // namespace Parallax
