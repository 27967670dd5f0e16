// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace Parallax {

class Appearance;

/// What is proposed, under a small label: "Holder" over "Sergei Lavrov". A click, Enter, Down or any letter asks for
/// something else.
class ProposalField : public QAbstractButton
{
    Q_OBJECT

public:
    ProposalField(const Appearance &appearance, const QString &label, QWidget *parent);

    /// `missing` stands where there is no value.
    void setValue(const QString &value, const QString &missing);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// `typed` is what the field of a picker begins with.
    void changeRequested(const QString &typed);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const Appearance &m_appearance;
    QString m_label;
    QString m_value;
    QString m_missing;
};

} // namespace Parallax
