// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/findingrecords.h"
#include "ui/session/session.h"
#include "ui/widgets/highlighting.h"

#include <QSyntaxHighlighter>
#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QLineEdit;

namespace Parallax {

class FoundPassages;
class GrowingText;
class IssueCounter;
struct IssueFinds;

/// One issue: label, definition and query, with what the query finds while it is being typed. A field that is left, or
/// Enter (Ctrl+Enter where it has lines), keeps what was written; Esc puts back what was kept.
class IssueEditor : public QWidget
{
    Q_OBJECT

public:
    explicit IssueEditor(const Session &session, QWidget *parent = nullptr);
    ~IssueEditor() override;

    /// What is being written is kept when it is the same issue, and saved first when it is another.
    void setIssue(const std::optional<Issue> &issue);
    /// Empty fields for one that is there once it has a label.
    void startNew();
    [[nodiscard]] bool isNew() const { return m_issue && m_issue->id.isEmpty(); }
    [[nodiscard]] const std::optional<Issue> &issue() const { return m_issue; }
    /// Saves what was written: before the project is closed.
    void commit();
    void focusLabel();

Q_SIGNALS:
    /// An issue was made.
    void created(const QString &id);
    /// Esc in a field in which there was nothing to put back.
    void left();

private:
    void makeFields();
    void makeLayout();
    [[nodiscard]] Issue written() const;
    void show(const Issue &issue);
    void putBack();
    void queryChanged();
    void showFinds(const IssueFinds &finds);
    void showProblem(const QString &sentence);
    void highlight();
    void applyTheme();

    Session m_session;
    std::optional<Issue> m_issue; ///< as it is kept
    QLineEdit *m_label;
    QLabel *m_id;
    GrowingText *m_definition;
    GrowingText *m_query;
    QLabel *m_told;
    FoundPassages *m_passages;
    IssueCounter *m_counter;
    QList<QLabel *> m_captions;
    QString m_queryText; ///< as of the last change
    bool m_problem = false;
    bool m_committing = false;
    bool m_highlightedDark = false;
    std::unique_ptr<Highlighting> m_highlighting;
    std::unique_ptr<QSyntaxHighlighter> m_highlighter;
};

} // namespace Parallax
