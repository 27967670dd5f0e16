// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/articlereader.h"
#include "core/import/textreader.h"

#include <QFileInfo>

namespace Parallax {

ArticleReaders::ArticleReaders()
{
    m_readers.push_back(std::make_unique<TextReader>());
    m_readers.push_back(std::make_unique<MarkdownReader>());
}

const ArticleReader *ArticleReaders::readerFor(const QString &file) const
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    for (const auto &reader : m_readers) {
        if (reader->suffixes().contains(suffix))
            return reader.get();
    }
    return nullptr;
}

QStringList ArticleReaders::endings() const
{
    QStringList endings;
    for (const auto &reader : m_readers) {
        for (const QString &suffix : reader->suffixes())
            endings.append(u'.' + suffix);
    }
    return endings;
}

} // namespace Parallax
