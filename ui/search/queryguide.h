// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;

namespace Parallax {

/// What can be asked for, by examples that search when they are clicked.
class QueryGuide : public QWidget
{
    Q_OBJECT

public:
    explicit QueryGuide(QWidget *parent = nullptr);

    void setInk(const QColor &ink);

Q_SIGNALS:
    void exampleChosen(const QString &query);

private:
    QLabel *m_text;
};

} // namespace Parallax
