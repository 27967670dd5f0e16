// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>

namespace Parallax {

/// What a timeline can be exported as: a picture of what is seen, or its items.
enum class TimelineFile : quint8 { Png, Svg, PdfA4, PdfA3, Csv, Calendar };
inline constexpr std::array timelineFiles{
    TimelineFile::Png, TimelineFile::Svg, TimelineFile::PdfA4, TimelineFile::PdfA3, TimelineFile::Csv, TimelineFile::Calendar};

inline bool isPicture(TimelineFile file)
{
    return file < TimelineFile::Csv;
}

/// Ends in the dot and letters that such files are called by: ".png".
QString suffixOf(TimelineFile file);
/// What it is called in a menu: "Picture (PNG)…".
QString nameOf(TimelineFile file);

} // namespace Parallax
