// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/choicemodel.h"

#include <QFrame>

class QLabel;
class QLineEdit;

namespace Parallax {

class EmptyState;
class RowView;

/// A field with the choices that match what is typed, over the window like a menu: it goes with Esc, with a click beside
/// it, or once something is picked, and nothing waits for it. The caller feeds it the choices.
class Picker : public QFrame
{
    Q_OBJECT

public:
    explicit Picker(QWidget *parent);

    /// What is asked, above the field.
    void setPrompt(const QString &prompt);
    /// Best first. Without any, `none` says why.
    void setChoices(std::vector<Choice> choices, const QString &none);
    /// Below `anchor`, or above it where the screen ends; global pixels.
    /// The next character replaces `text`.
    void popUp(const QRect &anchor, const QString &text = {});
    /// Because of what was typed elsewhere; the next character goes after it.
    void popUpTyped(const QRect &anchor, const QString &typed);
    [[nodiscard]] QString text() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// Simplified; also what popUp() puts into the field.
    void typed(const QString &text);
    /// The picker is hidden already.
    void picked(qint64 key);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void step(int rows);
    void pick(const QModelIndex &row);
    void fitHeight();

    QLabel *m_prompt;
    QLineEdit *m_field;
    ChoiceModel *m_model;
    RowView *m_view;
    EmptyState *m_none;
    QRect m_anchor;
};

} // namespace Parallax
