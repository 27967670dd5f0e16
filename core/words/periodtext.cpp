// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/words/periodtext.h"

#include "core/base/edtf.h"
#include "core/words/edtftext.h"

#include <QCoreApplication>

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(PeriodText)
};

} // namespace

QString periodText(const Period &period, const QLocale &locale)
{
    if (!period.first.isValid() || !period.last.isValid() || period.last < period.first)
        return {};
    const Edtf first = Edtf::fromDate(period.first);
    const Edtf days = period.first == period.last ? first : Edtf::between(first, Edtf::fromDate(period.last));
    return edtfText(days.toText(), locale);
}

QString periodSentence(const Period &period, const QLocale &locale)
{
    const QString days = periodText(period, locale);
    switch (period.basis) {
    case DateBasis::Statement:
        return Translated::tr("Only what was said in this time is shown: %1.").arg(days);
    case DateBasis::Report:
        return Translated::tr("Only what was published in this time is shown: %1.").arg(days);
    case DateBasis::Event:
        break;
    }
    return Translated::tr("Only what happened in this time is shown: %1.").arg(days);
}

} // namespace Parallax
