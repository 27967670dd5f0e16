// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/preparation.h"

#include "core/base/uuid.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>
#include <new>

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(Preparation)
};

Result<QByteArray> readBytes(const QString &path)
{
    // A named pipe or a device that took the file's place would block for ever.
    const QFileInfo info(path);
    if (!info.exists())
        return Error{Translated::tr("The file is not there any more.")};
    if (!info.isFile())
        return Error{Translated::tr("This is neither a file nor a folder.")};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{Translated::tr("The file cannot be opened: %1.").arg(file.errorString())};
    if (file.size() > Preparation::largestFile)
        return Error{Translated::tr("The file is larger than %1 MB.").arg(Preparation::largestFile / (1024 * 1024))};
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return Error{Translated::tr("The file cannot be read: %1.").arg(file.errorString())};
    return bytes;
}

QByteArray deflated(const QByteArray &bytes)
{
    constexpr int fastest = 1;
    return qCompress(bytes, fastest).sliced(4); // qCompress writes the size before the zlib stream
}

} // namespace

Preparation::Preparation(const ArticleReaders &readers, TextAnalyst analyst, std::vector<quint64> known)
    : m_readers(readers)
    , m_analyst(std::move(analyst))
    , m_known(std::move(known))
{
}

qint64 Preparation::cost(const QString &file)
{
    // The bytes, UTF-16 of them, UTF-8 again, the deflated original, and what the analysis finds.
    return QFileInfo(file).size() * 6;
}

bool Preparation::isKnown(const QByteArray &sha256) const
{
    return std::binary_search(m_known.begin(), m_known.end(), qFromBigEndian<quint64>(sha256.constData()));
}

Result<PreparedArticle> Preparation::prepare(const QString &file, Known known) const
{
    try {
        auto bytes = readBytes(file);
        return bytes ? prepareBytes(file, *bytes, known) : Result<PreparedArticle>(bytes.error());
    } catch (const std::bad_alloc &) {
        return Error{Translated::tr("There is not enough memory to read the file.")};
    }
}

Result<PreparedArticle> Preparation::prepareBytes(const QString &file, const QByteArray &bytes, Known known) const
{
    PreparedArticle prepared;
    Article &article = prepared.article;
    article.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    if (known == Known::Skip && isKnown(article.sha256)) {
        prepared.probablyKnown = true;
        return prepared;
    }
    const ArticleReader *reader = m_readers.readerFor(file);
    auto draft = reader->read(file, bytes);
    if (!draft)
        return draft.error();

    prepared.note = draft->note;
    AnalysedText analysed = m_analyst.analyse(draft->text, draft->metadata);
    const Metadata &metadata = analysed.metadata;
    prepared.text.blocks = std::move(analysed.blocks);
    prepared.entities = std::move(analysed.entities);
    prepared.findings = std::move(analysed.findings);
    prepared.text.text = std::move(draft->text);
    prepared.text.originalSize = bytes.size();
    prepared.text.utf8 = prepared.text.text.toUtf8();
    if (prepared.text.utf8 == bytes)
        prepared.text.utf8 = bytes; // one copy for both
    else
        prepared.text.deflated = deflated(bytes);

    article.id = derivedUuid("article", article.sha256);
    article.file = file;
    article.format = draft->format;
    article.encoding = draft->encoding;
    article.title = metadata.title;
    article.byline = metadata.byline;
    article.source = metadata.outlet;
    article.published = metadata.published;
    article.url = metadata.url;
    article.language = metadata.language;
    return prepared;
}

} // namespace Parallax
