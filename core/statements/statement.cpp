// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/statements/statement.h"

#include <QCoreApplication>

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(Statement)
};

} // namespace

QString statementReason(const FoundStatement &statement, QStringView text)
{
    const QString cue = text.sliced(statement.cue.start, statement.cue.length()).toString();
    switch (statement.rule) {
    case StatementRule::Clause:
        return Translated::tr("“%1” takes the clause that follows it as what was said.").arg(cue);
    case StatementRule::ClauseBefore:
        return Translated::tr("“%1” takes the clause that stands before it as what was said.").arg(cue);
    case StatementRule::Object:
        return Translated::tr("“%1” takes what follows it as what it is about.").arg(cue);
    case StatementRule::Noun:
        return Translated::tr("“%1” names what somebody says, and whose it is stands before it.").arg(cue);
    case StatementRule::AccordingTo:
        return Translated::tr("“%1” gives the source of the rest of the sentence.").arg(cue);
    case StatementRule::Label:
        return Translated::tr("A name and a colon stand before what was said.");
    case StatementRule::Quotation:
        return Translated::tr("A quotation in the sentence of “%1”.").arg(cue);
    case StatementRule::Continued:
        return Translated::tr("A quotation that goes on after one whose speaker is named.");
    case StatementRule::NearestName:
        return Translated::tr("A quotation in a sentence that names somebody.");
    }
    return {};
}

} // namespace Parallax
