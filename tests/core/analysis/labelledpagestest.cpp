// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Against the labels of real articles, which are not ours to ship.

#include "core/analysis/blocks.h"
#include "core/analysis/metadata.h"
#include "core/text/offsetmap.h"
#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

namespace {

QString articleText(const QString &file)
{
    for (const QString &folder : {u"articles/"_s, u"data/news/"_s}) {
        if (const QString path = sharedPath(folder + file); !path.isNull())
            return QString::fromUtf8(readFile(path));
    }
    return {};
}

/// Characters other than white space, each true where it is boilerplate.
std::vector<std::optional<bool>> marks(const QString &text, const std::vector<TextSpan> &spans)
{
    std::vector<std::optional<bool>> marks(size_t(text.size()));
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isLetterOrNumber())
            marks[size_t(i)] = false;
    }
    for (const TextSpan span : spans) {
        for (qsizetype i = span.start; i < span.end; ++i) {
            if (marks[size_t(i)])
                marks[size_t(i)] = true;
        }
    }
    return marks;
}

} // namespace

TEST_CASE("boilerplate and metadata are those of the labels", "[blocks][shared]")
{
    const QString gold = sharedPath(u"gold"_s);
    if (gold.isNull())
        SKIP("the labelled articles are not beside the project");
    for (const QString &name : QDir(gold).entryList({u"*.json"_s})) {
        const QJsonObject labels = QJsonDocument::fromJson(readFile(gold + u'/' + name)).object();
        if (!labels.contains(u"boilerplate"_s))
            continue;
        CAPTURE(name);
        const QString text = articleText(labels[u"file"_s].toString());
        REQUIRE_FALSE(text.isEmpty());
        const OffsetMap offsets(text);
        std::vector<TextSpan> expected;
        for (const QJsonValue &it : labels[u"boilerplate"_s].toArray())
            expected.push_back(offsets.fromStored(StoredSpan{it[u"start"_s].toInteger(), it[u"end"_s].toInteger()}));
        const auto blocks = findBlocks(text);
        std::vector<TextSpan> found;
        for (const Block &block : blocks) {
            if (block.kind == BlockKind::Boilerplate)
                found.push_back(block.span);
        }
        // Where the labels mark nothing, the head of the page was left unmarked; the report must be whole there too.
        const auto body = std::find_if(blocks.begin(), blocks.end(), [](const Block &block) { return block.kind == BlockKind::Body; });
        if (expected.empty())
            CHECK((found.empty() || found.back().end <= body->span.start));
        else
            CHECK(marks(text, found) == marks(text, expected));

        const auto frontMatter = findFrontMatter(text);
        const Metadata metadata = completed(frontMatter ? declaredMetadata(*frontMatter) : Metadata(), findMetadata(text, blocks));
        const QJsonObject wanted = labels[u"metadata"_s].toObject();
        CHECK(metadata.title == wanted[u"title"_s].toString());
        CHECK((metadata.published ? metadata.published->toEdtf().left(10) : QString()) == wanted[u"published"_s].toString().left(10));
        CHECK(metadata.outlet == wanted[u"publisher"_s].toString());
        CHECK(metadata.byline == wanted[u"byline"_s].toString());
    }
}
