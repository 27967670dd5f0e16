// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QUuid>

#include <optional>
#include <vector>

namespace Parallax {

/// What was exported into an annotated PDF: attached to it as JSON, so that what was deleted from it, or written into it,
/// by somebody else can be told when it comes back.
struct ExportManifest
{
    static constexpr const char *fileName = "parallax-export.json";

    struct Article
    {
        QUuid id;
        QByteArray sha256; ///< 32 bytes
        int firstPage = 0;
        int pages = 0;
    };
    enum class Record { Tagging, Note, Position };
    struct Mark
    {
        QString name; ///< /NM of its annotation
        Record record = Record::Tagging;
        QUuid id;
        QUuid article;
        QString contents; ///< as exported
        int page = -1; ///< it begins on; -1 where it is not known
    };

    QDateTime exported; ///< UTC
    QString author;
    std::vector<Article> articles; ///< by page
    std::vector<Mark> marks;

    [[nodiscard]] QByteArray toJson() const;
    /// How the head of an article names the hash of its file: stays in the text where the manifest is lost. Of 32 bytes.
    static QString shortHash(const QByteArray &sha256);
    /// Nothing for what is no manifest.
    static std::optional<ExportManifest> fromJson(const QByteArray &json);
};

struct PdfFile;

/// What is attached to it; nothing where it never was or a viewer has dropped it.
std::optional<ExportManifest> manifestOf(const PdfFile &file);

} // namespace Parallax
