// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/records.h"
#include "ui/session/session.h"

#include <QPlainTextEdit>
#include <QSyntaxHighlighter>

#include <memory>

namespace Parallax {

class Highlighting;

/// The file an article came from, as it was: read-only, in a fixed-width face, coloured by the kind of file where
/// there is a definition for it.
class SourceView : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// A longer file is shown up to here, in UTF-16 units; a line of the text says so.
    static constexpr qsizetype longestShown = 4'000'000;
    /// A longer one is shown without colours: they are worked out for the whole text at once, in the GUI thread.
    static constexpr qsizetype longestColoured = 300'000;

    SourceView(const Session &session, std::shared_ptr<const Highlighting> highlighting, QWidget *parent = nullptr);
    ~SourceView() override;

    void showSource(const Article &article);
    /// Name of the definition in use; null for none.
    [[nodiscard]] const QString &definition() const { return m_definition; }

private:
    void applyTheme();
    void colour();

    Session m_session;
    std::shared_ptr<const Highlighting> m_highlighting;
    std::unique_ptr<QSyntaxHighlighter> m_highlighter;
    QString m_definition;
};

} // namespace Parallax
