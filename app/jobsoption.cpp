// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobsoption.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(JobsOption)
};

constexpr int mostJobs = 256;

} // namespace

QCommandLineOption jobsOption()
{
    return {u"jobs"_s, Translated::tr("Number of threads that read and analyse; one a core when left out."), u"N"_s};
}

std::optional<int> jobsOf(const QCommandLineParser &line, Console &console)
{
    if (!line.isSet(u"jobs"_s))
        return 0;
    bool isNumber = true;
    const int jobs = line.value(u"jobs"_s).toInt(&isNumber);
    if (isNumber && jobs >= 1 && jobs <= mostJobs)
        return jobs;
    console.message(Translated::tr("“--jobs %1”: the number of threads is a whole number from 1 to %2.")
                        .arg(line.value(u"jobs"_s), QString::number(mostJobs)));
    return std::nullopt;
}

} // namespace Parallax
