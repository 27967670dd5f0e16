// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/quotation.h"

#include "core/words/datetext.h"

#include <QLocale>
#include <QStringBuilder>

using namespace Qt::StringLiterals;

namespace Parallax {

QString quotationWithSource(const QString &words, const Article &article)
{
    const QLocale locale;
    QStringList source;
    if (!article.source.isEmpty())
        source += article.source;
    if (article.published)
        source += dateText(*article.published, locale);
    if (!article.title.isEmpty())
        source += locale.quoteString(article.title);
    const QString quoted = locale.quoteString(words.trimmed());
    return source.isEmpty() ? quoted : QString(quoted % u" (" % source.join(u", "_s) % u')');
}

} // namespace Parallax
