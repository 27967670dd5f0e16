// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tags/tagshortcut.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

// Next mention; tag, in vivo, note; an entity that was missed; pick a mark; accept and reject.
constexpr QStringView keysOfReaders = u"NTVMEPAX";

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(TagShortcut)
};

} // namespace

QString tagShortcutProblem(const QString &key)
{
    if (key.size() != 1 || !key.front().isLetterOrNumber())
        return Translated::tr("A tag's key is one letter or digit.");
    if (keysOfReaders.contains(key.front().toUpper()))
        return Translated::tr("%1 is a command of the reader already.").arg(key.toUpper());
    return {};
}

bool isTagShortcut(const QString &key)
{
    return tagShortcutProblem(key).isNull();
}

} // namespace Parallax
