// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "translations/translator.h"

#include "tests/testlib/testdata.h"
#include "tests/translations/catalogue.h"

#include <catch2/catch_test_macros.hpp>
#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

using namespace Parallax::Test;
using namespace Qt::StringLiterals;

namespace {

/// The application as it was before, whatever a test installs.
struct Untranslated
{
    ~Untranslated()
    {
        for (QTranslator *translator : qApp->findChildren<QTranslator *>())
            QCoreApplication::removeTranslator(translator);
    }
};

QString shown(const Message &message, int n = -1)
{
    return QCoreApplication::translate(message.context.toUtf8().constData(), message.source.toUtf8().constData(),
        message.comment.isEmpty() ? nullptr : message.comment.toUtf8().constData(), n);
}

std::vector<Message> catalogue(const char *code)
{
    return readCatalogue(sourcePath(u"translations/parallax_%1.ts"_s.arg(QLatin1StringView(code))));
}

} // namespace

TEST_CASE("The locale's language is shown, plurals included")
{
    const Untranslated restore;
    REQUIRE(Parallax::installTranslator(*qApp, QLocale(u"uk_UA"_s)));
    for (const Message &message : catalogue("uk")) {
        if (!message.numerus) {
            CHECK(shown(message) == message.translations.value(0));
            continue;
        }
        CHECK(shown(message, 21) == QString(message.translations.value(0)).replace(u"%n"_s, u"21"_s));
        CHECK(shown(message, 3) == QString(message.translations.value(1)).replace(u"%n"_s, u"3"_s));
        CHECK(shown(message, 11) == QString(message.translations.value(2)).replace(u"%n"_s, u"11"_s));
    }
}

TEST_CASE("A language without translation is shown in English, with English plurals")
{
    const Untranslated restore;
    CHECK_FALSE(Parallax::installTranslator(*qApp, QLocale(u"ja_JP"_s)));
    CHECK(QCoreApplication::translate("Project", "Untitled") == u"Untitled"_s);
    for (const Message &message : catalogue("en")) {
        CHECK(shown(message, 1) == QString(message.translations.value(0)).replace(u"%n"_s, u"1"_s));
        CHECK(shown(message, 2) == QString(message.translations.value(1)).replace(u"%n"_s, u"2"_s));
    }
}

TEST_CASE("English is a translation as well, wherever it is spoken")
{
    const Untranslated restore;
    CHECK(Parallax::installTranslator(*qApp, QLocale(u"en_GB"_s)));
}
