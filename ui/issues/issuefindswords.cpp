// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/issues/issuefindswords.h"

#include "core/issues/passagefinder.h"

#include <QCoreApplication>
#include <QLocale>

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(IssueFinds)
};

} // namespace

QString findsSentence(const IssueFinds &finds)
{
    if (finds.articles == 0)
        return Translated::tr("Finds nothing in this project.");
    const QString articles = Translated::tr("%n article(s)", nullptr, int(finds.articles));
    const QString passages = Translated::tr("%n passage(s)", nullptr, finds.passages);
    if (finds.looked < finds.articles)
        return Translated::tr("Finds %1; the newest %2 of them hold %3.").arg(articles, QLocale().toString(finds.looked), passages);
    if (finds.passages == 0)
        return Translated::tr("Finds %1, but no passage that has all of it in one sentence.").arg(articles);
    return Translated::tr("Finds %1, %2.").arg(articles, passages);
}

} // namespace Parallax
