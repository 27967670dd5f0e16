// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QColor;
class QLabel;
class QLineEdit;

namespace Parallax {

/// A field for any EDTF date, which can also be typed in words; the line under it says what it means, or what is wrong with
/// it. Up and Down step the part that the caret is in. It is saved when the field is left or Return is pressed; Esc puts
/// back what was saved. Empty is a date that is not known.
class EdtfField : public QWidget
{
    Q_OBJECT

public:
    explicit EdtfField(QWidget *parent = nullptr);

    /// What the record says, which is shown unless something else is being typed.
    void setSaved(const QString &edtf);
    /// The same, whatever is being typed.
    void reset(const QString &edtf);

    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isValid() const;
    /// Of what is typed; what was saved while that is no date. Null for one that is not known.
    [[nodiscard]] QString edtf() const;
    [[nodiscard]] bool isModified() const { return text() != m_saved; }
    /// What the line under it says.
    [[nodiscard]] QString reading() const;
    /// As if the field were left.
    void commit();
    [[nodiscard]] QLineEdit &editor() const { return *m_editor; }
    /// Of the line under it, and of that line when it tells what is wrong.
    void setInks(const QColor &quiet, const QColor &problem);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// While typing.
    void edited();
    /// A valid date that differs from what was saved; whoever saves it calls setSaved() after.
    void committed(const QString &edtf);

private:
    void read();
    void step(int steps);
    [[nodiscard]] bool handlesKey(int key, Qt::KeyboardModifiers modifiers);

    QLineEdit *m_editor;
    QLabel *m_reading;
    QString m_saved;
};

} // namespace Parallax
