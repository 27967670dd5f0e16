// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/changevalues.h"

#include "core/project/entityrecords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(ChangeWords)
};

} // namespace

QString shortened(const QVariant &value)
{
    const QString text = value.toString().simplified();
    return text.size() <= mostShownCharacters ? text : QString(text.left(mostShownCharacters - 1).trimmed() + u'…');
}

QString quoted(const QVariant &value)
{
    const QString text = shortened(value);
    return text.isEmpty() ? QString() : u"“%1”"_s.arg(text);
}

QString stateWords(const QVariant &state)
{
    switch (FindingState(state.toInt())) {
    case FindingState::Accepted:
        return Translated::tr("Accepted");
    case FindingState::Rejected:
        return Translated::tr("Rejected");
    case FindingState::Changed:
        return Translated::tr("Corrected");
    case FindingState::Suggested:
        break;
    }
    return Translated::tr("Back to a suggestion");
}

} // namespace Parallax
