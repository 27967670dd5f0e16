// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What an import makes of whole articles, as the dump shows it: the same every time, in other languages, of any length.

#include "core/analysis/lexicon.h"
#include "core/exchange/jsondump.h"
#include "core/import/importer.h"
#include "core/import/reanalysis.h"
#include "core/project/project.h"
#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>
#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

namespace {

struct Workplace
{
    QTemporaryDir dir;

    void write(const QString &name, const QByteArray &text) const { writeFile(dir.filePath(u"articles/"_s + name), text); }

    std::unique_ptr<Project> imported(int articles, const QString &name = u"p"_s, int jobs = 2) const
    {
        auto project = Project::open(dir.filePath(name + u".parallax"_s), Project::Access::Create);
        REQUIRE(project.ok());
        const auto report = Importer(**project, Lexicon::builtIn(), jobs).run({dir.filePath(u"articles"_s)}, Progress());
        REQUIRE(report.ok());
        CHECK(report->failures.empty());
        REQUIRE(report->added == articles);
        return std::move(*project);
    }
};

QByteArray dumped(Project &project)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(writeJsonDump(project, buffer).ok());
    return buffer.data();
}

QJsonObject parsed(const QByteArray &dump)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(dump, &error);
    REQUIRE(error.error == QJsonParseError::NoError);
    return document.object();
}

/// The only article of the dump.
QJsonObject onlyArticle(const QJsonObject &dump)
{
    REQUIRE(dump["articles"_L1].toArray().size() == 1);
    return dump["articles"_L1].toArray().first().toObject();
}

/// A text by code points, as other programs count it.
class Letters
{
public:
    explicit Letters(const QString &text)
        : m_letters(text.toUcs4())
    {
    }

    QString words(const QJsonObject &span) const
    {
        const int start = span["start"_L1].toInt(-1);
        const int end = span["end"_L1].toInt(-1);
        REQUIRE(0 <= start);
        REQUIRE(start < end);
        REQUIRE(end <= m_letters.size());
        const auto part = m_letters.mid(start, end - start);
        return QString::fromUcs4(reinterpret_cast<const char32_t *>(part.constData()), part.size());
    }

private:
    QList<uint> m_letters;
};

/// Every finding of the kind has the words of its place; gives how many there are.
qsizetype checkWords(const QJsonObject &article, QLatin1StringView kind)
{
    const Letters letters(article["text"_L1].toString());
    const QJsonArray found = article[kind].toArray();
    qsizetype wrong = 0;
    for (const QJsonValue &each : found)
        wrong += letters.words(each.toObject()) == each["text"_L1].toString() ? 0 : 1;
    CHECK(wrong == 0);
    return found.size();
}

constexpr auto quarry = "Quarry divides the valley\nBy Ann Roe\nPosted on March 3, 2024\n\n"
                        "Mayor Ada Berg rejected the new quarry on Monday. \"We will not give up the river,\" Berg said in Oslo.\n\n"
                        "Peter Moen, the minister of industry, supports the quarry. A landslide on Sunday killed 14 miners.\n";

constexpr auto miners = "Miners wait for the quarry\nBy Tom Low\nPosted on March 4, 2024\n\n"
                        "Peter Moen met Ada Berg in Oslo on Monday. \"We will not give up the river,\" Berg said.\n\n"
                        "The landslide on Sunday killed 19 miners, the police said.\n";

struct Foreign
{
    QString language;
    QByteArray text;
    QString part;
};

const std::vector<Foreign> &foreignReports()
{
    static const std::vector<Foreign> reports{
        {u"de"_s,
            "Streit um die Brücke von Neuwied\n\nBürgermeisterin Clara Henning lehnte den Bau der neuen Brücke am Montag ab. „Wir zahlen "
            "nicht für eine Brücke, die niemand braucht“, sagte Henning vor dem Rathaus der Stadt.\n\nVerkehrsminister Jonas Will "
            "forderte eine schnelle Entscheidung und bot an, die Hälfte der 40 Millionen Euro zu übernehmen. Er will im Mai mit dem "
            "Rat und den Bürgern sprechen.\n",
            u"die niemand braucht“"_s},
        {u"fr"_s,
            "Le pont divise la ville de Quimper\n\nLa maire Claire Lenoir a rejeté lundi la construction du nouveau pont. « Nous ne "
            "paierons pas pour un pont dont personne ne veut », a déclaré Mme Lenoir devant la mairie.\n\nLe ministre des transports "
            "Paul Garnier a demandé une décision rapide et a proposé de payer la moitié des 40 millions d'euros. La question est "
            "important pour le support du port.\n",
            u"« Nous ne paierons pas"_s},
        {u"uk"_s,
            "Міст розділив місто Канів\n\nМіська голова Олена Коваль у понеділок відхилила будівництво нового мосту, і це був не "
            "перший раз. «Ми не платитимемо за міст, який нікому не потрібен», — сказала Коваль біля ратуші.\n\nМіністр транспорту "
            "Іван Гнатюк вимагав швидкого рішення. Він також запропонував, що сплатить половину з 40 мільйонів гривень, але не "
            "сказав, як і де їх візьме.\n",
            u"який нікому не потрібен»"_s},
        {u"ru"_s,
            "Мост разделил город Вольск\n\nМэр города Елена Соколова в понедельник отвергла строительство нового моста, и это был не "
            "первый раз. «Мы не будем платить за мост, который никому не нужен», — заявила Соколова у ратуши.\n\nМинистр транспорта "
            "Иван Гончаров потребовал быстрого решения. Он также предложил, что оплатит половину из 40 миллионов рублей, но не "
            "сказал, как и из чего.\n",
            u"который никому не нужен»"_s}};
    return reports;
}

/// Plain paragraphs around one that has something to find, up to the size.
QByteArray longReport(qsizetype bytes, const QByteArray &found, const QByteArray &plain, const QByteArray &between)
{
    constexpr int plainOnes = 200;
    QByteArray text = "The ferry told at length\n\n";
    text.reserve(bytes + 100'000);
    while (text.size() < bytes) {
        text += found + between;
        for (int i = 0; i < plainOnes; ++i)
            text += plain + between;
    }
    return text;
}

/// Imports one article of that text and checks its dump against the text.
QJsonObject importedAlone(const QByteArray &text)
{
    const Workplace at;
    at.write(u"long.txt"_s, text);
    const QJsonObject article = onlyArticle(parsed(dumped(*at.imported(1))));
    CHECK((article["text"_L1].toString() == QString::fromUtf8(text)));
    for (const auto kind : {"mentions"_L1, "statements"_L1, "dates"_L1, "figures"_L1}) {
        INFO(kind.data());
        CHECK(checkWords(article, kind) > 0);
    }
    return article;
}

} // namespace

TEST_CASE("The same folder gives the same dump in every project, on however many threads, and after another analysis")
{
    const Workplace at;
    at.write(u"a.txt"_s, quarry);
    at.write(u"b.txt"_s, miners);
    for (const Foreign &each : foreignReports())
        at.write(each.language + u".txt"_s, each.text);
    const auto first = at.imported(6, u"first"_s, 1);
    const auto second = at.imported(6, u"second"_s, 4);
    const QByteArray dump = dumped(*first);
    const QJsonObject object = parsed(dump);
    CHECK(object["positions"_L1].toArray().size() > 1);
    CHECK(object["events"_L1].toArray().size() > 0);
    CHECK(object["links"_L1].toArray().size() > 0);
    CHECK((dumped(*second) == dump));

    REQUIRE(analyseAgain(*second, Lexicon::builtIn(), 2, Progress()).ok());
    CHECK((dumped(*second) == dump));
}

TEST_CASE("Reports in other languages have their language, blocks and text, and nothing that English rules would find")
{
    for (const Foreign &report : foreignReports()) {
        INFO(report.language.toStdString());
        const Workplace at;
        at.write(u"report.txt"_s, report.text);
        const QJsonObject dump = parsed(dumped(*at.imported(1)));
        const QJsonObject article = onlyArticle(dump);
        CHECK(article["language"_L1].toString() == report.language);
        CHECK(article["text"_L1].toString() == QString::fromUtf8(report.text));
        CHECK(article["text"_L1].toString().contains(report.part));
        CHECK(article["blocks"_L1].toArray().size() == 3);
        CHECK(article["statements"_L1].toArray().isEmpty());
        CHECK(dump["positions"_L1].toArray().isEmpty());
        CHECK(dump["events"_L1].toArray().isEmpty());
        checkWords(article, "mentions"_L1);
        checkWords(article, "dates"_L1);
        checkWords(article, "figures"_L1);
    }
}

TEST_CASE("An article of 5 MB is imported and dumped whole")
{
    const QByteArray text =
        longReport(5'000'000, "\xf0\x9f\x90\x9f Minister Ada Berg said on Monday that the ferry to Norway needs 40 sailors.",
            "The water was grey and the wind came over the hills, and nobody on the shore had seen the boat for a long while. It was late, "
            "and the lamps were lit.",
            "\n\n");
    const QJsonObject article = importedAlone(text);
    CHECK(article["blocks"_L1].toArray().size() > 10'000);
    CHECK(article["statements"_L1].toArray().size() > 100);
}

TEST_CASE("An article of 2 MB without a single full stop is imported and dumped whole")
{
    const QByteArray text = longReport(2'000'000, "Minister Ada Berg said on Monday that the ferry to Norway needs 40 sailors",
        "the water was grey and the wind came over the hills while nobody on the shore had seen the boat", " and ");
    REQUIRE_FALSE(text.contains('.'));
    importedAlone(text);
}

TEST_CASE("The spans of findings are code points, also among emoji and combining marks")
{
    const Workplace at;
    at.write(u"a.txt"_s,
        "Quarry 🪨 divides the valley\n\n"
        "👩🏽‍🚒 Mayor Ada Be\xcc\x81rg rejected the new quarry on Monday 🎉. \"We will not 🙅🏿‍♀️ give up the "
        "rive\xcc\x81r,\" "
        "said "
        "Ada Be\xcc\x81rg in Oslo 🇳🇴 on 3 March 2024.\n\n"
        "Peter Moen, the minister 𝒪f industry, supports the quarry 🔥. A landslide on Sunday killed 14 miners 😀.\n");
    const QJsonObject dump = parsed(dumped(*at.imported(1)));
    const QJsonObject article = onlyArticle(dump);
    for (const auto kind : {"mentions"_L1, "statements"_L1, "dates"_L1, "figures"_L1}) {
        INFO(kind.data());
        CHECK(checkWords(article, kind) > 0);
    }
    const Letters letters(article["text"_L1].toString());
    QStringList evidence;
    for (const QJsonValue &position : dump["positions"_L1].toArray()) {
        for (const QJsonValue &span : position["evidence"_L1].toArray())
            evidence += letters.words(span.toObject());
    }
    CHECK_FALSE(evidence.filter(u"supports the quarry"_s).isEmpty());
    CHECK(evidence.filter(u"landslide"_s).isEmpty());
}
