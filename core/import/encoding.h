// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QString>

namespace Parallax {

/// Text as it came out of a file's bytes.
struct DecodedText
{
    QString text; ///< without byte order mark, CRLF as LF; a lone CR and everything else as it came
    QString encoding; ///< IANA name
    bool guessed = false; ///< neither a byte order mark nor the bytes themselves say so
    qsizetype damaged = 0; ///< characters that could not be decoded and stand as U+FFFD

    friend bool operator==(const DecodedText &, const DecodedText &) = default;
};

/// Looks at a byte order mark, then for UTF-16 without one, valid UTF-8, UTF-8 with a few broken bytes, and at last
/// lets ICU guess among the 8-bit and East Asian encodings. The error is the reason why the bytes are no text.
Result<DecodedText> decodeText(QByteArrayView bytes);

} // namespace Parallax
