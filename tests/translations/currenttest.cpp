// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/testdata.h"
#include "tests/translations/catalogue.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include <set>

using namespace Parallax::Test;
using namespace Qt::StringLiterals;

namespace {

std::set<QString> identities(const QString &path)
{
    std::set<QString> found;
    for (const Message &message : readCatalogue(path))
        found.insert(message.identity());
    return found;
}

/// The messages that the sources hold now.
std::set<QString> extracted(bool pluralOnly)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"extracted.ts"_s);
    QStringList arguments{u"-silent"_s, u"-I"_s, QDir::cleanPath(sourcePath({})), u"-locations"_s, u"none"_s, u"-source-language"_s,
        u"en"_s, u"-target-language"_s, u"de"_s};
    if (pluralOnly)
        arguments.append(u"-pluralonly"_s);
    arguments << sourcePath(u"app"_s) << sourcePath(u"core"_s) << sourcePath(u"ui"_s) << u"-ts"_s << path;
    QProcess lupdate;
    lupdate.start(QStringLiteral(LUPDATE), arguments);
    REQUIRE(lupdate.waitForFinished(-1));
    // What it cannot make sense of gets a context that no class has, and is never shown translated.
    CHECK(QString::fromLocal8Bit(lupdate.readAllStandardError()) == QString());
    REQUIRE(lupdate.exitCode() == 0);
    return identities(path);
}

QString difference(const std::set<QString> &left, const std::set<QString> &right)
{
    QStringList only;
    std::ranges::set_difference(left, right, std::back_inserter(only));
    return only.join(u'\n');
}

} // namespace

TEST_CASE("The .ts files hold the strings of the sources, no fewer and no others")
{
    const auto *code = GENERATE("de", "en", "uk");
    const std::set<QString> inSources = extracted(QLatin1StringView(code) == "en"_L1);
    const std::set<QString> inCatalogue = identities(sourcePath(u"translations/parallax_%1.ts"_s.arg(QLatin1StringView(code))));
    INFO(code << ": build the target update_translations and translate what it adds");
    CHECK(difference(inSources, inCatalogue) == QString());
    CHECK(difference(inCatalogue, inSources) == QString());
}
