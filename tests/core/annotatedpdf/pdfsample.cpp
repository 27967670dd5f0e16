// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/annotatedpdf/pdfsample.h"

#include "core/annotations/taggingedits.h"
#include "core/base/uuid.h"
#include "core/findings/positionedits.h"
#include "core/storage/transaction.h"
#include "tests/testlib/testdata.h"
#include "tests/testlib/testproject.h"

#include <catch2/catch_test_macros.hpp>
#include <QPdfDocument>
#include <QPdfSelection>

using namespace Qt::StringLiterals;

namespace Parallax::Test {

PdfSample::PdfSample(const QStringList &texts)
    : project(makeProject(folder, texts))
    , keys(project->articles().allKeys())
{
    project->setAuthor(u"Ada"_s);
}

QString PdfSample::text(int article) const
{
    return project->articles().text(keys[size_t(article)]);
}

TextSpan PdfSample::span(const QString &words, int article) const
{
    const qsizetype start = text(article).indexOf(words);
    REQUIRE(start >= 0);
    return {start, start + words.size()};
}

QUuid PdfSample::tag(const QString &path, const QString &words, int article)
{
    const auto tagged = tagPassages(*project, path, {{keys[size_t(article)], span(words, article)}});
    REQUIRE(tagged);
    return tagged->front();
}

QUuid PdfSample::position(const QString &holder, const QString &topic, Stance stance, const std::vector<QString> &evidence, bool accepted)
{
    Transaction transaction(project->database());
    Entity entity;
    entity.id = derivedUuid("entity", holder.toUtf8());
    entity.name = holder;
    Position position;
    position.id = newUuid(1757000000000);
    position.article = keys.front();
    position.holder = project->entities().put(entity);
    position.topic = topic;
    position.stance = stance;
    for (const QString &words : evidence)
        position.evidence.push_back(span(words));
    position.rule = u"verb"_s;
    position.state = accepted ? FindingState::Accepted : FindingState::Suggested;
    project->positions().insert(position, text());
    transaction.commit();
    return position.id;
}

QString PdfSample::write(const PdfChoice &choice)
{
    const QString path = folder.filePath(u"out.pdf"_s);
    const auto result = writeAnnotatedPdf(*project, path, keys, choice);
    REQUIRE(result);
    written = *result;
    return path;
}

QString manyParagraphs(int count)
{
    QStringList paragraphs;
    for (int i = 1; i <= count; ++i)
        paragraphs +=
            u"Envoy %1 told delegation %1 on day %1 that proposal %1 had been shelved, that committee %1 would meet again in chamber %1, "
            "and that annex %1 of treaty %1 remained the basis of round %1 of the talks between capital %1 and capital %2."_s.arg(i)
                .arg(i + 1);
    return paragraphs.join(u'\n');
}

QStringList pageTexts(const QString &path)
{
    QPdfDocument document;
    REQUIRE(document.load(path) == decltype(document.load(path)){});
    QStringList texts;
    for (int page = 0; page < document.pageCount(); ++page)
        texts += document.getAllText(page).text();
    return texts;
}

qsizetype wordsInOrder(const QString &text, const QStringList &pages)
{
    const QStringList words = text.simplified().split(u' ');
    qsizetype found = 0;
    for (const QString &page : pages) {
        const QStringList onPage = page.simplified().split(u' ');
        qsizetype i = found == 0 ? std::max<qsizetype>(0, onPage.indexOf(words.front())) : 0;
        for (; i < onPage.size() && found < words.size() && onPage[i] == words[found]; ++i)
            ++found;
    }
    return found;
}

} // namespace Parallax::Test
