// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QGridLayout;
class QHBoxLayout;
class QLabel;

namespace Parallax {

class Chip;
struct Theme;

/// The six grades of one half of the Admiralty code side by side, and what the chosen one means. The arrows move between
/// them, Space chooses, a letter or figure chooses at once; the chosen one again, or Delete, takes the grade away.
class GradePicker : public QWidget
{
    Q_OBJECT

public:
    struct Grade
    {
        QString sign; ///< "B", "2"
        QString meaning;
    };

    /// `name` is what is graded, at the left.
    GradePicker(const QString &name, const std::vector<Grade> &grades, QWidget *parent = nullptr);

    /// -1 for none.
    [[nodiscard]] int grade() const { return m_grade; }
    void setGrade(int grade);
    /// Why nothing can be graded; empty when it can.
    void setObstacle(const QString &sentence);
    void setTheme(const Theme &theme);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// By the user; -1 for none. The picker shows it once setGrade() is called.
    void chosen(int grade);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void choose(int grade);
    [[nodiscard]] bool moveFocus(const QObject *from, int key);
    void showMeaning();
    [[nodiscard]] int pointedAt() const;

    /// The grades stand below the name where there is no room beside it.
    void arrange(bool narrow);

    std::vector<Grade> m_grades;
    std::vector<Chip *> m_chips;
    QLabel *m_name;
    QLabel *m_meaning;
    QHBoxLayout *m_row;
    QGridLayout *m_grid;
    QString m_obstacle;
    int m_grade = -1;
};

} // namespace Parallax
