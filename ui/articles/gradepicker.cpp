// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/articles/gradepicker.h"

#include "core/look/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/rowtext.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr int nameWidth = 68;

} // namespace

GradePicker::GradePicker(const QString &name, const std::vector<Grade> &grades, QWidget *parent)
    : QWidget(parent)
    , m_grades(grades)
    , m_name(new QLabel(name, this))
    , m_meaning(new QLabel(this))
    , m_row(new QHBoxLayout)
    , m_grid(new QGridLayout(this))
{
    m_name->setFixedWidth(nameWidth);
    m_meaning->setObjectName(u"meaning"_s);
    m_meaning->setFont(rowFont(font(), -1));
    m_meaning->setWordWrap(true);
    m_row->setSpacing(4);
    for (size_t i = 0; i < grades.size(); ++i) {
        auto *chip = new Chip(grades[i].sign, this);
        chip->setObjectName(u"grade"_s + grades[i].sign);
        chip->setAccessibleName(u"%1 %2, %3"_s.arg(name, grades[i].sign, grades[i].meaning));
        chip->setToolTip(grades[i].meaning);
        chip->installEventFilter(this);
        m_row->addWidget(chip);
        m_chips.push_back(chip);
        connect(chip, &Chip::clicked, this, [this, i] { choose(int(i) == m_grade ? -1 : int(i)); });
    }
    m_row->addStretch();
    setFocusProxy(m_chips.front());
    // Else the room that the row wants would keep arrange() from being asked.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(1, 1);
    m_grid->addWidget(m_name, 0, 0);
    arrange(false);
    showMeaning();
}

void GradePicker::arrange(bool narrow)
{
    m_grid->removeItem(m_row);
    m_grid->removeWidget(m_meaning);
    m_grid->addLayout(m_row, narrow ? 1 : 0, narrow ? 0 : 1, 1, narrow ? 2 : 1);
    m_grid->addWidget(m_meaning, narrow ? 2 : 1, narrow ? 0 : 1, 1, narrow ? 2 : 1);
}

void GradePicker::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(width() < nameWidth + m_grid->horizontalSpacing() + m_row->sizeHint().width());
}

void GradePicker::setGrade(int grade)
{
    m_grade = grade;
    for (size_t i = 0; i < m_chips.size(); ++i)
        m_chips[i]->setChecked(int(i) == grade);
    showMeaning();
}

void GradePicker::setObstacle(const QString &sentence)
{
    m_obstacle = sentence;
    for (Chip *chip : m_chips)
        chip->setEnabled(sentence.isEmpty());
    showMeaning();
}

void GradePicker::choose(int grade)
{
    // The button has switched itself; what is shown is what is saved.
    const int before = m_grade;
    setGrade(before);
    if (grade != before && m_obstacle.isEmpty())
        Q_EMIT chosen(grade);
}

int GradePicker::pointedAt() const
{
    const auto at = [this](auto is) {
        const auto found = std::find_if(m_chips.begin(), m_chips.end(), is);
        return found == m_chips.end() ? -1 : int(found - m_chips.begin());
    };
    const int hovered = at([](const Chip *chip) { return chip->isEnabled() && chip->underMouse(); });
    return hovered >= 0 ? hovered : at([](const Chip *chip) { return chip->hasFocus(); });
}

void GradePicker::showMeaning()
{
    const int shown = pointedAt() >= 0 ? pointedAt() : m_grade;
    if (!m_obstacle.isEmpty())
        m_meaning->setText(m_obstacle);
    else if (shown >= 0)
        m_meaning->setText(tr("%1 · %2", "grade, meaning").arg(m_grades[size_t(shown)].sign, m_grades[size_t(shown)].meaning));
    else
        m_meaning->setText(tr("Not graded"));
}

bool GradePicker::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        return moveFocus(watched, static_cast<QKeyEvent *>(event)->key());
    case QEvent::Enter:
    case QEvent::Leave:
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        // After the event, when it is known who is under the mouse and who has the focus.
        QMetaObject::invokeMethod(this, &GradePicker::showMeaning, Qt::QueuedConnection);
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

bool GradePicker::moveFocus(const QObject *from, int key)
{
    // A group of buttons would choose as it moves, and each choice is an edit.
    const int step = key == Qt::Key_Right ? 1 : key == Qt::Key_Left ? -1 : 0;
    const auto at = std::find(m_chips.begin(), m_chips.end(), from) - m_chips.begin();
    const auto to = std::clamp<qsizetype>(at + step, 0, qsizetype(m_chips.size()) - 1);
    if (step != 0)
        m_chips[size_t(to)]->setFocus(Qt::TabFocusReason);
    return step != 0;
}

void GradePicker::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        return choose(-1);
    const QString typed = event->text().toUpper();
    for (size_t i = 0; i < m_grades.size(); ++i) {
        if (typed == m_grades[i].sign) {
            m_chips[i]->setFocus();
            return choose(int(i));
        }
    }
    QWidget::keyPressEvent(event);
}

void GradePicker::setTheme(const Theme &theme)
{
    const Chip::Look box{theme.soft, theme.accent, theme.line, theme.accentBackground, {}, Qt::NoPen};
    for (Chip *chip : m_chips)
        chip->setLook(box);
    QPalette soft = theme.palette();
    soft.setColor(QPalette::WindowText, theme.soft);
    m_name->setPalette(soft);
    m_meaning->setPalette(soft);
}

} // namespace Parallax
