// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>
#include <QTimer>

namespace Parallax {

/// The input above a list that narrows it while one types. Esc clears it, Down and Enter go on to the list.
class FilterField : public QLineEdit
{
    Q_OBJECT

public:
    /// Milliseconds without a key before the filter is applied: a fast typist starts one query, not six.
    static constexpr int pause = 100;

    explicit FilterField(QWidget *parent = nullptr);

    /// Sets the text and applies it at once.
    void apply(const QString &filter);

Q_SIGNALS:
    /// The text as it stands, simplified; only when it differs from the last one.
    void filterChanged(const QString &filter);
    /// Down, or Esc in a field that is empty already.
    void leftForList();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void emitFilter();

    QTimer m_pause;
    QString m_applied;
};

} // namespace Parallax
