// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QTextLayout>

#include <memory>

class QSyntaxHighlighter;
class QTextDocument;

namespace Parallax {

/// Colours single lines by a definition, outside of any document: for a view that lays out only what is in sight, so
/// each line is read on its own and a construct ends with it.
class LineColours
{
public:
    virtual ~LineColours() = default;
    Q_DISABLE_COPY_MOVE(LineColours)

    /// UTF-16 offsets into `line`. Only the colour of the text is set, so that nothing moves when it is switched on.
    [[nodiscard]] virtual QList<QTextLayout::FormatRange> formats(QStringView line) = 0;

protected:
    LineColours() = default;
};

/// The way to KSyntaxHighlighting: its definitions, those of Parallax, and a colour theme to match the window's. Where
/// Parallax is built without it, no definition is known and every factory gives null. Definitions are read on first
/// use. What a factory gives must not outlive this. GUI thread.
class Highlighting
{
public:
    Highlighting();
    ~Highlighting();
    Q_DISABLE_COPY_MOVE(Highlighting)

    static bool isAvailable();
    [[nodiscard]] bool knows(const QString &definition) const;
    /// The name of the definition for a file of this name; null when there is none.
    [[nodiscard]] QString definitionForFile(const QString &fileName) const;

    /// Keeps `document` coloured as long as it lives; null when the definition is not known.
    [[nodiscard]] std::unique_ptr<QSyntaxHighlighter> forDocument(QTextDocument &document, const QString &definition, bool dark) const;
    [[nodiscard]] std::unique_ptr<LineColours> forLines(const QString &definition, bool dark) const;

private:
    struct Private;
    [[nodiscard]] Private &repository() const;

    mutable std::unique_ptr<Private> m_private;
};

} // namespace Parallax
