// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/eventcheck.h"

#include "core/base/edtf.h"
#include "core/storage/statement.h"

#include <QCoreApplication>

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(EventCheck)
};

} // namespace

QStringList eventFaults(const Database &database)
{
    QStringList faults;
    Statement untold(
        database, u"SELECT count(*) FROM event WHERE created IS NULL AND state = 0 AND id NOT IN (SELECT event_id FROM event_span)");
    untold.next();
    if (const auto count = int(untold.integer(0)); count > 0)
        faults +=
            Translated::tr("%n event(s) have no passage that tells of them, and nobody made them or decided on them.", nullptr, count);

    Statement own(database, u"SELECT title, date FROM event WHERE date IS NOT NULL");
    while (own.next()) {
        if (const QString date = own.text(1); !Edtf::fromText(date))
            faults += Translated::tr("The event “%1” has the date “%2”, which cannot be read.").arg(own.text(0), date);
    }
    Statement told(database,
        u"SELECT e.title, s.date FROM event_span s JOIN event e ON e.id = s.event_id WHERE s.date IS NOT NULL AND s.date IS NOT e.date");
    while (told.next()) {
        if (const QString date = told.text(1); !Edtf::fromText(date))
            faults += Translated::tr("A passage of the event “%1” has the date “%2”, which cannot be read.").arg(told.text(0), date);
    }
    return faults;
}

} // namespace Parallax
