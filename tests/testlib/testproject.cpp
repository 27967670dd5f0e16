// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/testproject.h"

#include "core/base/uuid.h"
#include "core/storage/transaction.h"

#include <catch2/catch_test_macros.hpp>
#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax::Test {

std::unique_ptr<Project> makeProject(const QTemporaryDir &dir, const QStringList &texts)
{
    auto project = Project::open(dir.filePath(u"test.parallax"_s), Project::Access::Create);
    REQUIRE(project.ok());
    for (const QString &text : texts) {
        Article article;
        article.title = text.section(u'\n', 0, 0);
        addArticle(**project, text, article);
    }
    return std::move(project).value();
}

qint64 addArticle(Project &project, const QString &text, Article article)
{
    Transaction transaction(project.database());
    const int number = project.articles().count() + 1;
    const QByteArray bytes = text.toUtf8() + QByteArray::number(number);
    if (article.sha256.isEmpty())
        article.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    if (article.id.isNull())
        article.id = derivedUuid("article", article.sha256);
    if (article.file.isEmpty())
        article.file = u"reports/%1.txt"_s.arg(number, 6, 10, QLatin1Char('0'));
    if (article.format.isEmpty())
        article.format = u"text"_s;
    if (article.encoding.isEmpty())
        article.encoding = u"UTF-8"_s;
    if (!article.imported.isValid())
        article.imported = QDateTime(QDate(2025, 9, 1), QTime(12, 0), QTimeZone::utc());
    const qint64 key =
        project.articles().insert(article, {text, {{{0, text.size()}, BlockKind::Body, {}}}, qCompress(bytes).mid(4), bytes.size()});
    transaction.commit();
    return key;
}

void addMentions(Project &project, qint64 article, const std::vector<std::pair<QString, EntityType>> &names)
{
    Transaction transaction(project.database());
    const QString text = project.articles().content(article)->text;
    std::vector<Mention> mentions;
    for (const auto &[name, type] : names) {
        Entity entity;
        entity.id = derivedUuid("entity", name.toUtf8());
        entity.name = name;
        entity.type = type;
        const qint64 key = project.entities().put(entity);
        for (qsizetype at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.size()))
            mentions.push_back({{at, at + name.size()}, key, type, FindingState::Suggested});
    }
    std::sort(mentions.begin(), mentions.end(), [](const Mention &a, const Mention &b) { return a.span < b.span; });
    project.articles().insertMentions(article, text, mentions);
    transaction.commit();
}

} // namespace Parallax::Test
