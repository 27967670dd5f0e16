// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/issues/issueeditor.h"

#include "core/findings/issueedits.h"
#include "core/project/project.h"
#include "ui/issues/foundpassages.h"
#include "ui/issues/growingtext.h"
#include "ui/issues/issuecounter.h"
#include "ui/issues/issuefindswords.h"
#include "ui/session/appearance.h"
#include "ui/session/notices.h"
#include "ui/widgets/rowtext.h"

#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

QFont queryFont(const QFont &interfaceFont)
{
    QFont font(QStringList{u"Noto Sans Mono"_s, u"DejaVu Sans Mono"_s, u"Liberation Mono"_s});
    font.setStyleHint(QFont::Monospace);
    font.setPointSizeF(interfaceFont.pointSizeF() - 1);
    return font;
}

} // namespace

IssueEditor::IssueEditor(const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_label(new QLineEdit(this))
    , m_id(new QLabel(this))
    , m_definition(new GrowingText(2, 6, this))
    , m_query(new GrowingText(3, 12, this))
    , m_told(new QLabel(this))
    , m_passages(new FoundPassages(session, this))
    , m_counter(new IssueCounter(session.project, session.jobs, this))
{
    setObjectName(u"issueEditor"_s);
    makeFields();
    makeLayout();
    connect(m_label, &QLineEdit::editingFinished, this, &IssueEditor::commit);
    auto *escape = new QShortcut(Qt::Key_Escape, m_label);
    escape->setContext(Qt::WidgetShortcut);
    connect(escape, &QShortcut::activated, this, &IssueEditor::putBack);
    for (GrowingText *text : {m_definition, m_query}) {
        connect(text, &GrowingText::left, this, &IssueEditor::commit);
        connect(text, &GrowingText::entered, this, &IssueEditor::commit);
        connect(text, &GrowingText::escaped, this, &IssueEditor::putBack);
    }
    connect(m_query, &QPlainTextEdit::textChanged, this, &IssueEditor::queryChanged);
    // What was told stays until there is something new to tell: it would flicker with every key.
    connect(m_counter, &IssueCounter::counted, this, &IssueEditor::showFinds);
    connect(m_counter, &IssueCounter::failed, this, &IssueEditor::showProblem);
    connect(&session.appearance, &Appearance::themeChanged, this, &IssueEditor::applyTheme);
    applyTheme();
    setIssue(std::nullopt);
}

IssueEditor::~IssueEditor() = default;

void IssueEditor::makeFields()
{
    const bool readOnly = m_session.project.isReadOnly();
    m_label->setObjectName(u"issueLabel"_s);
    m_label->setPlaceholderText(tr("What it is about, in a few words"));
    m_label->setReadOnly(readOnly);
    m_id->setObjectName(u"issueId"_s);
    m_id->setTextFormat(Qt::PlainText);
    m_id->setToolTip(tr("The word by which other projects, exports and the command line know this issue"));
    m_id->setFont(rowFont(font(), -1));
    m_definition->setObjectName(u"issueDefinition"_s);
    m_definition->setPlaceholderText(tr("What counts as a position on it, and what does not"));
    m_definition->setReadOnly(readOnly);
    m_query->setObjectName(u"issueQuery"_s);
    m_query->setPlaceholderText(tr("As in the search field: \"grain deal\" OR NEAR(export* corridor, 5)"));
    m_query->setFont(queryFont(font()));
    m_query->setReadOnly(readOnly);
    m_query->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    m_told->setObjectName(u"issueFinds"_s);
    m_told->setTextFormat(Qt::PlainText);
    m_told->setWordWrap(true);
}

void IssueEditor::makeLayout()
{
    auto *column = new QVBoxLayout;
    column->setContentsMargins(8, 0, 8, 0);
    column->setSpacing(4);
    const auto add = [&](const QString &caption, QWidget *field, QWidget *beside) {
        auto *name = new QLabel(caption, this);
        name->setFont(rowFont(font(), -1));
        name->setBuddy(field);
        field->setAccessibleName(caption);
        m_captions.append(name);
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(name);
        row->addStretch(1);
        if (beside)
            row->addWidget(beside);
        column->addLayout(row);
        column->addWidget(field);
        column->addSpacing(8);
    };
    add(tr("Label"), m_label, m_id);
    add(tr("Definition"), m_definition, nullptr);
    add(tr("Query"), m_query, nullptr);
    column->addWidget(m_told);
    // The ground of a passage under the mouse goes beyond its words, which stand under those of the fields.
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(8, 12, 8, 16);
    whole->setSpacing(4);
    whole->addLayout(column);
    whole->addWidget(m_passages);
    whole->addStretch(1);
}

Issue IssueEditor::written() const
{
    return {m_issue ? m_issue->id : QString(), m_label->text().simplified(), m_definition->toPlainText().trimmed(),
        m_query->toPlainText().trimmed()};
}

void IssueEditor::setIssue(const std::optional<Issue> &issue)
{
    const bool same = issue.has_value() && m_issue.has_value() && issue->id == m_issue->id;
    if (!same)
        commit();
    // What is being written in it stands; an undo elsewhere shows in what is not.
    const bool writing = same && written() != *m_issue;
    const bool changed = issue != m_issue;
    m_issue = issue;
    setEnabled(issue.has_value());
    if (!writing && (changed || !same))
        show(issue.value_or(Issue()));
    m_id->setText(issue ? issue->id : QString());
}

void IssueEditor::startNew()
{
    setIssue(Issue());
    focusLabel();
}

void IssueEditor::show(const Issue &issue)
{
    m_label->setText(issue.label);
    m_label->setCursorPosition(0);
    for (const auto &[field, text] : {std::pair(m_definition, issue.definition), std::pair(m_query, issue.query)}) {
        if (field->toPlainText() != text)
            field->setPlainText(text);
    }
}

void IssueEditor::commit()
{
    // A notice, or the list that follows the edit, may take the focus from a field.
    if (!m_issue || m_committing)
        return;
    const QScopedValueRollback committing(m_committing, true);
    const Issue issue = written();
    const bool nothing = issue.label.isEmpty() && issue.definition.isEmpty() && issue.query.isEmpty();
    if (issue == *m_issue || m_session.project.isReadOnly() || (isNew() && (nothing || issue.label.isEmpty())))
        return;
    if (issue.label.isEmpty())
        return m_label->setText(m_issue->label);
    const bool made = isNew();
    const Issue before = *m_issue;
    m_issue = issue;
    const auto put = putIssue(m_session.project, issue);
    if (!put) {
        m_issue = before;
        return m_session.notices.show(Notices::Kind::Problem, put.error().message);
    }
    m_issue->id = *put;
    m_id->setText(*put);
    if (made)
        Q_EMIT created(*put);
}

void IssueEditor::putBack()
{
    if (!m_issue || written() == *m_issue)
        return Q_EMIT left();
    show(*m_issue);
}

void IssueEditor::focusLabel()
{
    m_label->setFocus(Qt::ShortcutFocusReason);
    m_label->selectAll();
}

void IssueEditor::queryChanged()
{
    // A highlighter that sets its colours changes no text.
    const QString text = m_query->toPlainText();
    if (text == m_queryText)
        return;
    m_queryText = text;
    if (!m_highlighter && !text.isEmpty())
        highlight();
    m_counter->setQuery(text);
    if (!text.trimmed().isEmpty())
        return;
    m_problem = false;
    m_told->setText(m_issue ? tr("Without a query no passage gets this issue by itself.") : QString());
    m_passages->setPassages({});
    applyTheme();
}

void IssueEditor::showFinds(const IssueFinds &finds)
{
    m_problem = false;
    m_told->setText(findsSentence(finds));
    m_passages->setPassages(finds.first);
    applyTheme();
}

void IssueEditor::showProblem(const QString &sentence)
{
    m_problem = true;
    m_told->setText(sentence);
    m_passages->setPassages({});
    applyTheme();
}

void IssueEditor::highlight()
{
    const QSignalBlocker blocker(m_query);
    if (!m_highlighting)
        m_highlighting = std::make_unique<Highlighting>();
    m_highlightedDark = m_session.appearance.theme().dark;
    m_highlighter = m_highlighting->forDocument(*m_query->document(), u"Parallax Query"_s, m_highlightedDark);
}

void IssueEditor::applyTheme()
{
    const Theme &theme = m_session.appearance.theme();
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Mid, theme.line);
    palette.setColor(QPalette::Link, theme.accent);
    m_definition->setPalette(palette);
    m_query->setPalette(palette);
    palette.setColor(QPalette::WindowText, theme.soft);
    for (QLabel *caption : std::as_const(m_captions))
        caption->setPalette(palette);
    palette.setColor(QPalette::WindowText, theme.faint);
    m_id->setPalette(palette);
    palette.setColor(QPalette::WindowText, m_problem ? theme.warning : theme.soft);
    m_told->setPalette(palette);
    if (m_highlighter && m_highlightedDark != theme.dark)
        highlight();
}

} // namespace Parallax
