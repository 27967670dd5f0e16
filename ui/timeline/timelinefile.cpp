// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinefile.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(TimelineFile)
};

} // namespace

QString suffixOf(TimelineFile file)
{
    switch (file) {
    case TimelineFile::Png:
        break;
    case TimelineFile::Svg:
        return u".svg"_s;
    case TimelineFile::PdfA4:
    case TimelineFile::PdfA3:
        return u".pdf"_s;
    case TimelineFile::Csv:
        return u".csv"_s;
    case TimelineFile::Calendar:
        return u".ics"_s;
    }
    return u".png"_s;
}

QString nameOf(TimelineFile file)
{
    switch (file) {
    case TimelineFile::Png:
        break;
    case TimelineFile::Svg:
        return Translated::tr("What is seen, as a &drawing (SVG)…");
    case TimelineFile::PdfA4:
        return Translated::tr("What is seen, on an A&4 page (PDF)…");
    case TimelineFile::PdfA3:
        return Translated::tr("What is seen, on an A&3 page (PDF)…");
    case TimelineFile::Csv:
        return Translated::tr("The items, as a &table (CSV)…");
    case TimelineFile::Calendar:
        return Translated::tr("The items, as a &calendar (iCalendar)…");
    }
    return Translated::tr("What is seen, as a &picture (PNG)…");
}

} // namespace Parallax
