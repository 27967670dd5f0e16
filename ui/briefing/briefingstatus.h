// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Parallax {

class InkLabel;
class KeyButton;
struct BriefingReading;
struct Theme;

/// The last line of the view: words, sentences without a source, whether it is saved; and the way to the problems.
class BriefingStatus : public QWidget
{
    Q_OBJECT

public:
    explicit BriefingStatus(QWidget *parent = nullptr);

    /// Null while nothing is read.
    void setReading(const BriefingReading *reading);
    void setUnsaved(bool unsaved);
    void setTheme(const Theme &theme);

Q_SIGNALS:
    void problemsRequested();

private:
    InkLabel *m_counts;
    InkLabel *m_saved;
    KeyButton *m_problems;
};

} // namespace Parallax
