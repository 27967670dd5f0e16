// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;

namespace Parallax {

class KeyButton;
struct Theme;

/// Says, after issues were changed, that positions follow at the next analysis, and offers one.
class AnalysisHint : public QWidget
{
    Q_OBJECT

public:
    explicit AnalysisHint(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);

Q_SIGNALS:
    void analysisRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_text;
    KeyButton *m_button;
    QColor m_line;
};

} // namespace Parallax
