// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/testdata.h"
#include "tests/translations/catalogue.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <QRegularExpression>

#include <algorithm>

using namespace Parallax::Test;
using namespace Qt::StringLiterals;

namespace {

struct Language
{
    const char *code;
    qsizetype pluralForms;
};

/// What the program fills in: %1, %L1 and %n.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression placeholder(u"%(?:L?[0-9]{1,2}|n)"_s);
    QStringList found;
    for (auto match = placeholder.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    found.sort();
    found.removeDuplicates();
    return found;
}

qsizetype mnemonics(const QString &text)
{
    static const QRegularExpression mnemonic(u"(?<!&)&(?=[^&\\s])"_s);
    qsizetype count = 0;
    for (auto match = mnemonic.globalMatch(text); match.hasNext(); match.next())
        ++count;
    return count;
}

/// "One file was imported" says its number in a word.
bool numberInWords(const Message &message, const QString &translation)
{
    return message.numerus && translation == message.translations.front();
}

bool keepsEnds(const QString &source, const QString &translation)
{
    const auto space = [](const QString &text) { return std::pair(text.front().isSpace(), text.back().isSpace()); };
    return space(source) == space(translation) && source.endsWith(u'…') == translation.endsWith(u'…');
}

} // namespace

TEST_CASE("Every string is translated, in every plural form")
{
    const Language language = GENERATE(Language{"de", 2}, Language{"en", 2}, Language{"uk", 3});
    const auto messages = readCatalogue(sourcePath(u"translations/parallax_%1.ts"_s.arg(QLatin1StringView(language.code))));
    CHECK_FALSE(messages.empty());
    for (const Message &message : messages) {
        INFO(language.code << ": " << message.identity().toStdString());
        CHECK(message.type == QString());
        CHECK(message.translations.size() == (message.numerus ? language.pluralForms : 1));
        CHECK(std::ranges::none_of(message.translations, [](const QString &text) { return text.trimmed().isEmpty(); }));
    }
}

TEST_CASE("Translations keep what the program fills in, and what menus need")
{
    const auto *code = GENERATE("de", "en", "uk");
    for (const Message &message : readCatalogue(sourcePath(u"translations/parallax_%1.ts"_s.arg(QLatin1StringView(code))))) {
        for (const QString &translation : message.translations) {
            if (translation.isEmpty())
                continue;
            INFO(code << ": " << message.identity().toStdString() << " -> " << translation.toStdString());
            QStringList wanted = placeholders(message.source);
            if (numberInWords(message, translation) && !translation.contains(u"%n"_s))
                wanted.removeAll(u"%n"_s);
            CHECK(placeholders(translation) == wanted);
            CHECK(mnemonics(translation) == mnemonics(message.source));
            CHECK(keepsEnds(message.source, translation));
        }
    }
}
