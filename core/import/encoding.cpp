// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/encoding.h"

#include "core/import/charsetguess.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(Encoding)
};

struct Mark
{
    QByteArrayView bytes;
    QStringConverter::Encoding encoding;
    QLatin1StringView name;
};

// UTF-32 before UTF-16, whose mark begins the same.
const std::array<Mark, 5> marks{{
    {QByteArrayView("\xef\xbb\xbf", 3), QStringConverter::Utf8, "UTF-8"_L1},
    {QByteArrayView("\xff\xfe\0\0", 4), QStringConverter::Utf32LE, "UTF-32LE"_L1},
    {QByteArrayView("\0\0\xfe\xff", 4), QStringConverter::Utf32BE, "UTF-32BE"_L1},
    {QByteArrayView("\xff\xfe", 2), QStringConverter::Utf16LE, "UTF-16LE"_L1},
    {QByteArrayView("\xfe\xff", 2), QStringConverter::Utf16BE, "UTF-16BE"_L1},
}};

/// Qt's UTF-16 decoder lets half pairs through, which UTF-8 and so the database cannot hold. How many there were.
qsizetype replaceHalfPairs(QString &text)
{
    if (text.isValidUtf16())
        return 0;
    qsizetype replaced = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            ++i;
        } else if (text[i].isSurrogate()) {
            text[i] = QChar(QChar::ReplacementCharacter);
            ++replaced;
        }
    }
    return replaced;
}

DecodedText decodedAs(QByteArrayView bytes, QStringConverter::Encoding encoding, QLatin1StringView name, bool guessed)
{
    // ConvertInitialBom: the one mark is taken off by the caller, a second one is text.
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom);
    DecodedText decoded;
    decoded.text = decoder.decode(bytes);
    decoded.encoding = name;
    decoded.guessed = guessed;
    decoded.damaged = replaceHalfPairs(decoded.text);
    if (decoder.hasError())
        decoded.damaged = std::max(qsizetype(1), decoded.text.count(QChar(QChar::ReplacementCharacter)));
    return decoded;
}

/// In UTF-16 line breaks, spaces and digits have a zero byte on the same side, whatever the script; on the other side
/// it is rare (the second half of some emoji).
std::optional<DecodedText> asUnmarkedUtf16(QByteArrayView bytes)
{
    if (bytes.size() % 2 != 0 || !bytes.contains('\0'))
        return std::nullopt;
    std::array<qsizetype, 2> zeros{0, 0};
    for (qsizetype i = 0; i < bytes.size(); ++i)
        zeros[size_t(i % 2)] += bytes[i] == '\0' ? 1 : 0;
    const bool little = zeros[1] > zeros[0] * 5;
    const bool big = zeros[0] > zeros[1] * 5;
    const bool often = std::max(zeros[0], zeros[1]) * 10 >= bytes.size() / 2;
    if ((!little && !big) || !often)
        return std::nullopt;
    DecodedText decoded = little ? decodedAs(bytes, QStringConverter::Utf16LE, "UTF-16LE"_L1, true)
                                 : decodedAs(bytes, QStringConverter::Utf16BE, "UTF-16BE"_L1, true);
    return decoded.damaged == 0 ? std::optional(std::move(decoded)) : std::nullopt;
}

/// One broken byte in a long UTF-8 text must not turn every quotation mark of it into three wrong letters.
bool isDamagedUtf8(const DecodedText &decoded)
{
    const auto wide = std::count_if(decoded.text.cbegin(), decoded.text.cend(), [](QChar c) { return c.unicode() >= 0x80; });
    return wide - decoded.damaged >= decoded.damaged * 10;
}

DecodedText decodeUnmarked(QByteArrayView bytes)
{
    if (auto utf16 = asUnmarkedUtf16(bytes))
        return *std::move(utf16);
    DecodedText utf8 = decodedAs(bytes, QStringConverter::Utf8, "UTF-8"_L1, false);
    if (utf8.damaged == 0 || isDamagedUtf8(utf8))
        return utf8;
    return guessCharset(bytes);
}

bool looksBinary(const DecodedText &decoded)
{
    qsizetype controls = 0;
    for (const QChar c : decoded.text) {
        if (c.isNull())
            return true;
        const bool layout = c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f' || c == u'\v';
        if (c.unicode() < 0x20 ? !layout : 0x7f <= c.unicode() && c.unicode() < 0xa0)
            ++controls;
    }
    return (controls + decoded.damaged) * 50 > decoded.text.size();
}

} // namespace

Result<DecodedText> decodeText(QByteArrayView bytes)
{
    const auto mark = std::find_if(marks.begin(), marks.end(), [bytes](const Mark &m) { return bytes.startsWith(m.bytes); });
    DecodedText decoded =
        mark != marks.end() ? decodedAs(bytes.sliced(mark->bytes.size()), mark->encoding, mark->name, false) : decodeUnmarked(bytes);
    if (looksBinary(decoded))
        return Error{Translated::tr("The file holds binary data, not text.")};
    decoded.text.replace(u"\r\n"_s, u"\n"_s);
    return decoded;
}

} // namespace Parallax
