// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/articles/detailfield.h"

#include "ui/widgets/titleedit.h"
#include "core/look/theme.h"
#include "ui/widgets/rowtext.h"

#include <QCompleter>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStringListModel>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr int nameWidth = 68;

void setInk(QLabel &label, const Theme &theme, const QColor &ink)
{
    QPalette palette = theme.palette();
    palette.setColor(QPalette::WindowText, ink);
    label.setPalette(palette);
}

} // namespace

DetailField::DetailField(const QString &name, Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_name(new QLabel(name, this))
    , m_corrected(new QLabel(tr("corrected"), this))
    , m_hint(new QLabel(this))
{
    m_corrected->setObjectName(u"corrected"_s);
    m_corrected->setToolTip(tr("A person set this; analysing the articles again leaves it alone."));
    m_corrected->setFont(rowFont(font(), -1.5));
    m_corrected->hide();
    m_hint->setObjectName(u"hint"_s);
    m_hint->setFont(rowFont(font(), -1));
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->hide();
    makeEditor(kind);
    m_editor->setObjectName(u"editor"_s);
    m_editor->setAccessibleName(name);
    m_editor->installEventFilter(this);
    m_name->setBuddy(m_editor);
    setFocusProxy(m_editor);
    makeLayout(kind);
}

void DetailField::makeEditor(Kind kind)
{
    if (kind == Kind::Title) {
        auto *edit = new TitleEdit(this);
        edit->setFont(rowFont(font(), 0.5, true));
        connect(edit, &QPlainTextEdit::textChanged, this, &DetailField::noticeChange);
        m_editor = edit;
    } else {
        auto *edit = new QLineEdit(this);
        connect(edit, &QLineEdit::textChanged, this, &DetailField::noticeChange);
        m_editor = edit;
    }
}

void DetailField::makeLayout(Kind kind)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    if (kind == Kind::Title) {
        m_name->hide();
        grid->addWidget(m_editor, 0, 0);
        grid->addWidget(m_corrected, 1, 0);
        grid->addWidget(m_hint, 2, 0);
        return;
    }
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->setContentsMargins(0, 0, 0, 0);
    names->addStretch();
    names->addWidget(m_name);
    names->addWidget(m_corrected);
    names->addStretch();
    m_name->setFixedWidth(nameWidth);
    grid->addLayout(names, 0, 0);
    grid->addWidget(m_editor, 0, 1);
    grid->addWidget(m_hint, 1, 1);
    grid->setColumnStretch(1, 1);
}

QString DetailField::text() const
{
    if (const auto *line = qobject_cast<const QLineEdit *>(m_editor))
        return line->text();
    return static_cast<const TitleEdit *>(m_editor)->toPlainText();
}

void DetailField::setText(const QString &text)
{
    if (text == this->text())
        return;
    if (auto *line = qobject_cast<QLineEdit *>(m_editor)) {
        line->setText(text);
        line->setToolTip(text);
        // The beginning says more than the end.
        line->setCursorPosition(0);
    } else {
        static_cast<TitleEdit *>(m_editor)->setPlainText(text);
    }
}

void DetailField::setSaved(const QString &text, bool corrected)
{
    const bool typing = isModified() && m_editor->hasFocus();
    m_saved = text;
    m_corrected->setVisible(corrected);
    m_editor->setAccessibleDescription(corrected ? m_corrected->text() : QString());
    if (!typing)
        setText(text);
}

void DetailField::reset(const QString &text, bool corrected)
{
    m_saved = text;
    setText(text);
    setSaved(text, corrected);
}

void DetailField::setHint(const QString &hint, bool problem)
{
    m_problem = problem;
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_hint->setForegroundRole(problem ? QPalette::BrightText : QPalette::WindowText);
}

void DetailField::setPlaceholder(const QString &text)
{
    if (auto *line = qobject_cast<QLineEdit *>(m_editor))
        line->setPlaceholderText(text);
    else
        static_cast<TitleEdit *>(m_editor)->setPlaceholderText(text);
}

void DetailField::setCompletions(const QStringList &texts)
{
    auto *line = qobject_cast<QLineEdit *>(m_editor);
    if (!line)
        return;
    if (!m_completions) {
        m_completions = new QStringListModel(this);
        auto *completer = new QCompleter(m_completions, this);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        line->setCompleter(completer);
    }
    m_completions->setStringList(texts);
}

void DetailField::noticeChange()
{
    Q_EMIT edited(text());
}

void DetailField::commit()
{
    if (isModified() && !m_problem)
        Q_EMIT committed(text());
}

void DetailField::putBack()
{
    setText(m_saved);
}

bool DetailField::handlesKey(int key)
{
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        commit();
        Q_EMIT entered();
        return true;
    }
    if (key != Qt::Key_Escape || !isModified())
        return false;
    putBack();
    return true;
}

bool DetailField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_editor)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress)
        return handlesKey(static_cast<QKeyEvent *>(event)->key());
    // A menu or the list of completions takes the focus only for a while.
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        commit();
    return false;
}

void DetailField::setTheme(const Theme &theme)
{
    setInk(*m_name, theme, theme.soft);
    setInk(*m_corrected, theme, theme.faint);
    setInk(*m_hint, theme, theme.soft);
    QPalette hint = m_hint->palette();
    hint.setColor(QPalette::BrightText, theme.warning);
    m_hint->setPalette(hint);
}

} // namespace Parallax
