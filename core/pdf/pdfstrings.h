// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <qpdf/QPDFObjectHandle.hh>
#include <QString>

#include <string>

namespace Parallax {

/// A text string (ISO 32000-2, 7.9.2.2) that keeps every character.
QPDFObjectHandle pdfString(const QString &text);
/// Its bytes as text, whichever of the encodings they are in; with '\n' for every line break. Null for what is no string.
QString fromPdfString(QPDFObjectHandle object);
QString fromPdfString(const std::string &bytes);

/// "D:20250820170400+02'00'" with the date's own offset.
QPDFObjectHandle pdfDate(const QDateTime &date);
/// UTC; a date without an offset counts as UTC. Not valid for what is no date.
QDateTime fromPdfDate(const QString &date);

} // namespace Parallax
