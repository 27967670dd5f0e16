// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/jsonwriter.h"

#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>
#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

/// A device that takes so many bytes and no more, as a full disk does.
class FullDevice : public QIODevice
{
public:
    explicit FullDevice(qint64 room)
        : m_room(room)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        m_room -= size;
        return m_room < 0 ? -1 : size;
    }

private:
    qint64 m_room;
};

} // namespace

TEST_CASE("JSON is written in the order given")
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        JsonWriter json(buffer);
        json.beginObject();
        json.key("z"_L1).value(qint64(-1));
        json.key("a"_L1).value(u"x");
        json.key("none"_L1).textOrNull({});
        json.key("empty"_L1).textOrNull(u""_s);
        json.key("real"_L1).value(0.5);
        json.key("list"_L1).beginArray();
        json.value(qint64(1));
        json.null();
        json.emptyArray();
        json.endArray();
        json.key("lines"_L1).beginArray(JsonWriter::Layout::LinePerElement);
        json.value(qint64(1));
        json.value(qint64(2));
        json.endArray();
        json.endObject();
    }
    const QByteArray expected = R"({"z":-1,"a":"x","none":null,"empty":"","real":0.5,"list":[1,null,[]],"lines":[
1,
2
]}
)";
    CHECK(buffer.data().toStdString() == expected.toStdString());
}

TEST_CASE("every character comes back from JSON")
{
    QString text = u"\\ \" / ؟ שלום 😀 \u2028 \u007f \ufeff 𐐷"_s;
    for (char16_t c = 0; c < 0x20; ++c)
        text += QChar(c);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        JsonWriter json(buffer);
        json.beginArray();
        json.value(QStringView(text));
        json.endArray();
    }
    QJsonParseError error;
    const QJsonDocument read = QJsonDocument::fromJson(buffer.data(), &error);
    CHECK(error.error == QJsonParseError::NoError);
    CHECK(read.array().at(0).toString() == text);
}

TEST_CASE("a device that is full is told")
{
    FullDevice device(10);
    JsonWriter json(device);
    json.beginArray();
    CHECK(json.flush());
    json.value(u"more than ten bytes");
    CHECK_FALSE(json.flush());
    json.endArray();
    CHECK_FALSE(json.flush());
}
