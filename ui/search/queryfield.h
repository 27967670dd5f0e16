// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/highlighting.h"

#include <QSyntaxHighlighter>
#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;

namespace Parallax {

class Appearance;
class QueryEdit;

/// The input for a query: one line, coloured as the query language is, with what came of it at its right end.
class QueryField : public QWidget
{
    Q_OBJECT

public:
    /// Milliseconds without a key: until what stands there is searched for, and until an error in it is told.
    static constexpr int searchPause = 250;
    static constexpr int problemPause = 600;

    explicit QueryField(const Appearance &appearance, QWidget *parent = nullptr);
    ~QueryField() override;

    [[nodiscard]] QString text() const;
    /// Does not search.
    void setText(const QString &text);
    /// A few words; `problem` has them stand out.
    void setNote(const QString &note, bool problem = false);

Q_SIGNALS:
    /// By Enter.
    void searched(const QString &text);
    void typed(const QString &text);
    void rested(const QString &text);
    void leftDownward();
    void escaped();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void textChanged();
    void highlight();
    void applyTheme();

    const Appearance &m_appearance;
    QueryEdit *m_edit;
    QLabel *m_note;
    QTimer m_typed;
    QTimer m_rested;
    QString m_text; ///< as of the last change
    bool m_problem = false;
    /// Made with the first letter typed: reading the definitions takes longer than the rest of the field.
    std::unique_ptr<Highlighting> m_highlighting;
    std::unique_ptr<QSyntaxHighlighter> m_highlighter;
};

} // namespace Parallax
