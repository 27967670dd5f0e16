// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/exportmanifest.h"

#include "core/pdf/pdffile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr std::array<const char *, 3> recordCodes{"tagging", "note", "position"};
const QString format = u"parallax-export"_s;
constexpr int version = 1;

QString text(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

std::optional<ExportManifest::Record> recordFromCode(const QString &code)
{
    for (size_t i = 0; i < recordCodes.size(); ++i) {
        if (code == QLatin1StringView(recordCodes[i]))
            return ExportManifest::Record(i);
    }
    return std::nullopt;
}

QJsonObject toObject(const ExportManifest::Article &article)
{
    return {{u"id"_s, text(article.id)}, {u"sha256"_s, QString::fromLatin1(article.sha256.toHex())}, {u"firstPage"_s, article.firstPage},
        {u"pages"_s, article.pages}};
}

QJsonObject toObject(const ExportManifest::Mark &mark)
{
    return {{u"name"_s, mark.name}, {u"record"_s, QLatin1StringView(recordCodes[size_t(mark.record)])}, {u"id"_s, text(mark.id)},
        {u"article"_s, text(mark.article)}, {u"contents"_s, mark.contents}, {u"page"_s, mark.page}};
}

ExportManifest::Article articleFrom(const QJsonObject &object)
{
    ExportManifest::Article article;
    article.id = QUuid(object[u"id"].toString());
    article.sha256 = QByteArray::fromHex(object[u"sha256"].toString().toLatin1());
    article.firstPage = object[u"firstPage"].toInt();
    article.pages = object[u"pages"].toInt();
    return article;
}

template <typename T> QJsonArray toArray(const std::vector<T> &values)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(toObject(value));
    return array;
}

} // namespace

QByteArray ExportManifest::toJson() const
{
    return QJsonDocument(
        QJsonObject{{u"format"_s, format}, {u"version"_s, version}, {u"exported"_s, exported.toUTC().toString(Qt::ISODateWithMs)},
            {u"author"_s, author}, {u"articles"_s, toArray(articles)}, {u"marks"_s, toArray(marks)}})
        .toJson(QJsonDocument::Compact);
}

QString ExportManifest::shortHash(const QByteArray &sha256)
{
    const QString hash = QString::fromLatin1(sha256.toHex());
    return hash.first(std::min<qsizetype>(8, hash.size())) + u'…' + hash.right(4);
}

std::optional<ExportManifest> ExportManifest::fromJson(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    if (root[u"format"].toString() != format || root[u"version"].toInt() != version)
        return std::nullopt;
    ExportManifest manifest;
    manifest.exported = QDateTime::fromString(root[u"exported"].toString(), Qt::ISODateWithMs);
    manifest.author = root[u"author"].toString();
    for (const QJsonValue article : root[u"articles"].toArray())
        manifest.articles.push_back(articleFrom(article.toObject()));
    for (const QJsonValue value : root[u"marks"].toArray()) {
        const QJsonObject object = value.toObject();
        const auto record = recordFromCode(object[u"record"].toString());
        if (record)
            manifest.marks.push_back({object[u"name"].toString(), *record, QUuid(object[u"id"].toString()),
                QUuid(object[u"article"].toString()), object[u"contents"].toString(), object[u"page"].toInt(-1)});
    }
    return manifest;
}

std::optional<ExportManifest> manifestOf(const PdfFile &file)
{
    for (const PdfAttachment &attachment : file.attachments) {
        if (attachment.name == QLatin1StringView(ExportManifest::fileName))
            return ExportManifest::fromJson(attachment.bytes);
    }
    return std::nullopt;
}

} // namespace Parallax
