// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/charsetguess.h"

#include <QHash>

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Close
{
    void operator()(UCharsetDetector *detector) const { ucsdet_close(detector); }
    void operator()(UConverter *converter) const { ucnv_close(converter); }
};

constexpr int leastConfidence = 10; // of 100; below it ICU has seen next to nothing it knows

/// Text files come in the Windows superset of these ISO parts; the supersets differ only where ISO has control codes.
QByteArray windowsSuperset(const QByteArray &name)
{
    static const QHash<QByteArray, QByteArray> supersets{
        {"ISO-8859-1", "windows-1252"},
        {"ISO-8859-2", "windows-1250"},
        {"ISO-8859-9", "windows-1254"},
        {"ISO-8859-8-I", "windows-1255"},
        {"ISO-8859-8", "windows-1255"},
        {"ISO-8859-7", "windows-1253"},
    };
    return supersets.value(name, name);
}

QByteArray detectedName(QByteArrayView bytes)
{
    const QByteArray fallback = "windows-1252";
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, Close> detector(ucsdet_open(&status));
    // The statistics settle within some thousand letters.
    ucsdet_setText(detector.get(), bytes.data(), int32_t(std::min(bytes.size(), qsizetype(64 * 1024))), &status);
    int32_t count = 0;
    const UCharsetMatch **matches = ucsdet_detectAll(detector.get(), &count, &status);
    if (U_FAILURE(status))
        return fallback;
    for (int32_t i = 0; i < count; ++i) {
        UErrorCode ignored = U_ZERO_ERROR;
        const QByteArray name = ucsdet_getName(matches[i], &ignored);
        // UTF was tried before with the whole text, and nobody writes articles in EBCDIC.
        if (name.startsWith("IBM") || name.startsWith("UTF") || name.startsWith("ISO-2022"))
            continue;
        return ucsdet_getConfidence(matches[i], &ignored) < leastConfidence ? fallback : windowsSuperset(name);
    }
    return fallback;
}

QString converted(QByteArrayView bytes, const QByteArray &name)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, Close> converter(ucnv_open(name.constData(), &status));
    if (U_FAILURE(status))
        return QString::fromLatin1(bytes);
    QString text(bytes.size() * 2, Qt::Uninitialized); // no encoding left makes more units than that of its bytes
    auto *target = reinterpret_cast<UChar *>(text.data());
    UChar *const begin = target;
    const char *source = bytes.data();
    ucnv_toUnicode(converter.get(), &target, begin + text.size(), &source, bytes.data() + bytes.size(), nullptr, true, &status);
    text.resize(target - begin);
    return text;
}

} // namespace

DecodedText guessCharset(QByteArrayView bytes)
{
    const QByteArray name = detectedName(bytes);
    DecodedText decoded;
    decoded.text = converted(bytes, name);
    decoded.encoding = QString::fromLatin1(name);
    decoded.guessed = true;
    decoded.damaged = decoded.text.count(QChar(QChar::ReplacementCharacter));
    return decoded;
}

} // namespace Parallax
