// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/language.h"

#include <catch2/catch_test_macros.hpp>

using namespace Parallax;
using namespace Qt::StringLiterals;

TEST_CASE("A language is told by its small words")
{
    CHECK(detectLanguage(u"The harbour of Oran was closed for a third day, and the minister said that it would stay so.") == u"en"_s);
    CHECK(detectLanguage(u"Der Hafen von Oran war am dritten Tag geschlossen, und der Minister sagte, dass es so bleibe.") == u"de"_s);
    CHECK(detectLanguage(u"Le port d’Oran était fermé pour le troisième jour, et la ministre a dit que cela allait durer.") == u"fr"_s);
    CHECK(detectLanguage(u"Порт залишається зачиненим третій день, і міністр каже, що це ще не кінець для міста.") == u"uk"_s);
    CHECK(detectLanguage(u"Порт остаётся закрытым третий день, и министр говорит, что это ещё не конец для города.") == u"ru"_s);
    CHECK(detectLanguage(u"El puerto de Orán estuvo cerrado por tercer día y la ministra dijo que no había más plazo.") == u"es"_s);
    CHECK(detectLanguage(u"Il porto di Orano è rimasto chiuso per il terzo giorno e la ministra ha detto che non è finita.") == u"it"_s);
    CHECK(detectLanguage(u"O porto de Orã ficou fechado pelo terceiro dia e a ministra disse que não há mais prazo.") == u"pt"_s);
    CHECK(detectLanguage(u"De haven van Oran was voor de derde dag dicht en de minister zei dat het zo zou blijven.") == u"nl"_s);
    CHECK(detectLanguage(u"Port w Oranie był zamknięty trzeci dzień, a minister powiedział, że tak już zostanie.") == u"pl"_s);
}

TEST_CASE("What is too short or of no listed language stays open")
{
    CHECK(detectLanguage(u"").isNull());
    CHECK(detectLanguage(u"Kozlov rejects plan").isNull());
    CHECK(detectLanguage(u"2025-08-20 12:40 +0200 http://example.org/a/b/c").isNull());
    CHECK(detectLanguage(u"Bandari ya mji ilifungwa kwa siku ya tatu na waziri alisema kwamba hali hiyo itaendelea.").isNull());
    CHECK(detectLanguage(u"Portus urbis tertio die clausus erat et consul dixit rem ita mansuram esse.").isNull());
}

TEST_CASE("Names and quotations of another language do not change what a text is written in")
{
    const QString text = u"The mayor of São João da Madeira and Łukasz Żak, who is from Łódź, said “não é o fim” to the crowd."_s;
    CHECK(detectLanguage(text) == u"en"_s);
    CHECK(isEnglish({}, text));
    CHECK_FALSE(isEnglish(u"pt", text));
    CHECK(isEnglish(u"en-GB", u"Kozlov rejects plan"));
    CHECK_FALSE(isEnglish(u"enm", text));
}

TEST_CASE("Only the beginning of a text is looked at")
{
    const QString english = u"The harbour was closed for a third day and the minister said that it would stay so. "_s.repeated(300);
    const QString german = u"Der Hafen war am dritten Tag geschlossen und die Ministerin sagte, dass es so bleibe. "_s.repeated(9000);
    CHECK(detectLanguage(QString(english + german)) == u"en"_s);
}
