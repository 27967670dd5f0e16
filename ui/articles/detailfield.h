// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QCompleter;
class QLabel;
class QStringListModel;

namespace Parallax {

struct Theme;

/// One thing that is known of an article, to be corrected: what is typed is saved when the field is left or Enter is
/// pressed, Esc puts back what was saved. At the left its name, and a word where a person corrected it.
class DetailField : public QWidget
{
    Q_OBJECT

public:
    enum class Kind {
        Line,
        Title ///< of several lines, without its name at the left
    };

    DetailField(const QString &name, Kind kind, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    /// What the record says; replaces what is shown, unless something else is being typed.
    void setSaved(const QString &text, bool corrected);
    /// The same, whatever is being typed.
    void reset(const QString &text, bool corrected);
    /// A sentence under the field; nothing for none. What has a problem is not saved.
    void setHint(const QString &hint, bool problem = false);
    /// Shown while the field is empty.
    void setPlaceholder(const QString &text);
    void setCompletions(const QStringList &texts);
    [[nodiscard]] QWidget *editor() const { return m_editor; }
    [[nodiscard]] bool isModified() const { return text() != m_saved; }
    [[nodiscard]] bool hasProblem() const { return m_problem; }
    /// As if the field were left.
    void commit();
    void setTheme(const Theme &theme);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// While typing.
    void edited(const QString &text);
    /// `text` differs from what was saved; whoever saves it calls setSaved() after.
    void committed(const QString &text);
    void entered();

private:
    void makeEditor(Kind kind);
    void makeLayout(Kind kind);
    void setText(const QString &text);
    void noticeChange();
    void putBack();
    [[nodiscard]] bool handlesKey(int key);

    QWidget *m_editor = nullptr;
    QLabel *m_name;
    QLabel *m_corrected;
    QLabel *m_hint;
    QStringListModel *m_completions = nullptr;
    QString m_saved;
    bool m_problem = false;
};

} // namespace Parallax
