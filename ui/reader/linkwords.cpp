// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/linkwords.h"

#include <QCoreApplication>

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(LinkWords)
};

} // namespace

QString linkWord(LinkKind kind)
{
    switch (kind) {
    case LinkKind::SameQuote:
        return Translated::tr("same quote");
    case LinkKind::SameStatement:
        return Translated::tr("same");
    case LinkKind::SameEvent:
        return Translated::tr("same event");
    case LinkKind::Contradicts:
        return Translated::tr("contradicts");
    case LinkKind::Supports:
        break;
    }
    return Translated::tr("supports");
}

} // namespace Parallax
