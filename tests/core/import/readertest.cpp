// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/encoding.h"
#include "core/import/textreader.h"
#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringEncoder>

#include <unicode/ucnv.h>

#include <random>

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

namespace {

const QString mixed = u"Grain: Größe, Москва, 東京, 😀 and “quotes” – done.\nSecond line.\n"_s;

QByteArray encoded(const QString &text, QStringConverter::Encoding encoding, bool mark)
{
    QStringEncoder encoder(encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder.encode(text);
}

QByteArray encodedByIcu(const QString &text, const char *name)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(name, &status);
    QByteArray bytes(text.size() * 4, '\0');
    const int32_t length = ucnv_fromUChars(
        converter, bytes.data(), int32_t(bytes.size()), reinterpret_cast<const UChar *>(text.utf16()), int32_t(text.size()), &status);
    ucnv_close(converter);
    REQUIRE(U_SUCCESS(status));
    return bytes.first(length);
}

QString reasonFor(const QByteArray &bytes)
{
    const auto draft = TextReader().read(u"a.txt"_s, bytes);
    return draft ? QString() : draft.error().message;
}

} // namespace

TEST_CASE("text comes out of every UTF as it went in, with and without a mark", "[encoding]")
{
    struct Form
    {
        QStringConverter::Encoding encoding;
        QString name;
        bool unmarked;
    };
    for (const Form &form : {Form{QStringConverter::Utf8, u"UTF-8"_s, true}, Form{QStringConverter::Utf16LE, u"UTF-16LE"_s, true},
             Form{QStringConverter::Utf16BE, u"UTF-16BE"_s, true}, Form{QStringConverter::Utf32LE, u"UTF-32LE"_s, false},
             Form{QStringConverter::Utf32BE, u"UTF-32BE"_s, false}}) {
        CAPTURE(form.name);
        for (const bool mark : {true, false}) {
            if (!mark && !form.unmarked)
                continue;
            const auto decoded = decodeText(encoded(mixed, form.encoding, mark));
            REQUIRE(decoded.ok());
            CHECK(decoded->text == mixed);
            CHECK(decoded->encoding == form.name);
            CHECK(decoded->damaged == 0);
            CHECK(decoded->guessed == (!mark && form.encoding != QStringConverter::Utf8));
        }
    }
}

TEST_CASE("older encodings are guessed and say so", "[encoding]")
{
    const QString russian =
        u"Министр иностранных дел заявил в среду, что переговоры о гарантиях безопасности продолжатся на следующей неделе в Женеве.\n"_s;
    const QString german =
        u"Die Außenminister trafen sich am Mittwoch in Brüssel, um über die Vorschläge für künftige Verhandlungen zu sprechen.\n"_s;
    for (const auto &[name, text] : {std::pair{"windows-1251", russian}, {"KOI8-R", russian}, {"windows-1252", german}}) {
        CAPTURE(name);
        const auto decoded = decodeText(encodedByIcu(text, name));
        REQUIRE(decoded.ok());
        CHECK(decoded->text == text);
        CHECK(decoded->encoding == QString::fromLatin1(name));
        CHECK(decoded->guessed);
    }
    const auto word = decodeText(QByteArray("caf\xe9 \x93ok\x94"));
    REQUIRE(word.ok());
    CHECK(word->text == u"café “ok”"_s);
}

TEST_CASE("only CRLF and the one mark are changed", "[encoding]")
{
    const auto text = [](const QByteArray &bytes) { return decodeText(bytes)->text; };
    CHECK(text("a\r\nb\r\r\nc\rd\n") == u"a\nb\r\nc\rd\n"_s);
    CHECK(text("\xef\xbb\xbf\xef\xbb\xbfx") == u"\ufeffx"_s);
    CHECK(text(" \t x \xc2\xa0\n\n") == u" \t x \u00a0\n\n"_s);
    CHECK(text("e\xcc\x81") == u"e\u0301"_s);
}

TEST_CASE("one broken byte does not turn UTF-8 into something else", "[encoding]")
{
    QByteArray bytes = QString(mixed + mixed).toUtf8();
    bytes.insert(3, '\xff');
    const auto decoded = decodeText(bytes);
    REQUIRE(decoded.ok());
    CHECK(decoded->encoding == u"UTF-8"_s);
    CHECK(decoded->damaged == 1);
    CHECK(decoded->text.contains(u"Москва"_s));
    CHECK_FALSE(TextReader().read(u"a.txt"_s, bytes)->note.isNull());
}

TEST_CASE("what is no text is refused with its reason", "[reader]")
{
    CHECK(reasonFor("") == u"The file is empty."_s);
    CHECK(reasonFor(" \r\n\t\xc2\xa0\n") == u"The file is empty."_s);
    CHECK(reasonFor("\xef\xbb\xbf") == u"The file is empty."_s);
    CHECK(reasonFor("%PDF-1.7\n1 0 obj") == u"This is a PDF file, not text."_s);
    CHECK(reasonFor("PK\x03\x04 and more") == u"This is a ZIP or Office file, not text."_s);
    CHECK(reasonFor("\x89PNG\r\n\x1a\n") == u"This is a PNG file, not text."_s);
    CHECK(reasonFor(QByteArray("some\0text, with a zero", 22)) == u"The file holds binary data, not text."_s);
    CHECK(reasonFor("\x01\x02\x03\x04 abc") == u"The file holds binary data, not text."_s);
    CHECK(reasonFor("ordinary text").isNull());
}

TEST_CASE("front matter is taken from text and Markdown and stays in the text", "[reader]")
{
    const QByteArray bytes = "---\r\ntitle: A title\r\nlanguage: en\r\n---\r\nText.\r\n";
    for (const ArticleReader *reader : std::initializer_list<const ArticleReader *>{new TextReader, new MarkdownReader}) {
        const std::unique_ptr<const ArticleReader> owner(reader);
        const auto draft = reader->read(u"x"_s, bytes);
        REQUIRE(draft.ok());
        CHECK(draft->text == u"---\ntitle: A title\nlanguage: en\n---\nText.\n"_s);
        CHECK(draft->metadata.title == u"A title"_s);
        CHECK(draft->metadata.language == u"en"_s);
        CHECK(draft->format == reader->name());
        CHECK(draft->note.isNull());
    }
}

TEST_CASE("naughty strings pass through unchanged", "[encoding][shared]")
{
    const QString path = sharedPath(u"data/malformed/blns/blns.json"_s);
    if (path.isNull())
        SKIP("the list of naughty strings is not beside the project");
    int strings = 0;
    for (const QJsonValue &value : QJsonDocument::fromJson(readFile(path)).array()) {
        // Long enough for the string of all control characters to be a small part of it.
        const QString text = u"Before. "_s.repeated(300) + value.toString() + u" After."_s;
        const auto draft = TextReader().read(u"a.txt"_s, text.toUtf8());
        REQUIRE(draft.ok());
        CHECK(draft->text == QString(text).replace(u"\r\n"_s, u"\n"_s));
        ++strings;
    }
    CHECK(strings > 400);
}

TEST_CASE("random bytes never break a reader", "[fuzz]")
{
    std::mt19937 random(3);
    const QList<QByteArray> starts{
        "", "\xff\xfe", "\xfe\xff", "\xef\xbb\xbf", QByteArray("\xff\xfe\0\0", 4), QByteArray("\0\0\xfe\xff", 4), "---\n", "text "};
    int texts = 0;
    for (int round = 0; round < 4000; ++round) {
        QByteArray bytes = starts[qsizetype(random() % unsigned(starts.size()))];
        const unsigned range = round % 2 == 0 ? 256 : 0x60;
        for (int i = int(random() % 80); i > 0; --i)
            bytes.append(char(range == 256 ? random() % 256 : 0x20 + random() % range));
        const auto draft = MarkdownReader().read(u"a.md"_s, bytes);
        if (!draft) {
            CHECK_FALSE(draft.error().message.isEmpty());
            continue;
        }
        ++texts;
        CHECK(draft->text.isValidUtf16());
        CHECK_FALSE(draft->text.contains(QChar(u'\0')));
        CHECK(QString::fromUtf8(u"x"_s.toUtf8() + draft->text.toUtf8()).mid(1) == draft->text);
    }
    CHECK(texts > 1000);
}
