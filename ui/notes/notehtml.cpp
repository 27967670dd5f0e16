// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notes/notehtml.h"

#include <QFont>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <vector>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

QTextDocument::MarkdownFeatures dialect()
{
    return QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) | QTextDocument::MarkdownNoHTML;
}

/// From the end to the start, so that places before a picture stay where they are.
void replacePictures(QTextDocument &document)
{
    struct Picture
    {
        int start;
        int length;
        QString words;
    };
    std::vector<Picture> pictures;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextFragment fragment = part.fragment();
            if (fragment.charFormat().isImageFormat())
                pictures.push_back({fragment.position(), fragment.length(), fragment.charFormat().toImageFormat().name()});
        }
    }
    for (auto picture = pictures.rbegin(); picture != pictures.rend(); ++picture) {
        QTextCursor cursor(&document);
        cursor.setPosition(picture->start);
        cursor.setPosition(picture->start + picture->length, QTextCursor::KeepAnchor);
        cursor.insertText(picture->words, QTextCharFormat());
    }
}

} // namespace

QString noteHtml(const QString &markdown, const QFont &font)
{
    QTextDocument document;
    document.setDefaultFont(font);
    document.setMarkdown(markdown, dialect());
    replacePictures(document);
    return document.toHtml();
}

QString noteFirstLine(const QString &markdown)
{
    // Long notes are cut before they are read, at a place where a row ends long before.
    constexpr qsizetype most = 600;
    QTextDocument document;
    document.setUndoRedoEnabled(false);
    document.setMarkdown(markdown.trimmed().left(most), dialect());
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QString line = block.text();
        line.remove(QChar::ObjectReplacementCharacter);
        if (line = line.simplified(); !line.isEmpty())
            return line;
    }
    return {};
}

} // namespace Parallax
