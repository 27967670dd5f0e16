// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/librarywords.h"

#include "ui/library/librarymodel.h"
#include "ui/widgets/emptystate.h"
#include "core/words/periodtext.h"

#include <QCoreApplication>

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(LibraryWords)
};

} // namespace

void tellWhyEmpty(const LibraryModel &model, EmptyState &state)
{
    const auto &period = model.period();
    const QString days = period ? periodText(*period) : QString();
    const QString &filter = model.filter();
    if (model.total() == 0)
        state.setState(Translated::tr("No articles yet. Import files or a folder with Ctrl+I, or drop them here."));
    else if (!period)
        state.setState(Translated::tr("No article matches “%1”.").arg(filter), Translated::tr("Clear filter"));
    else if (filter.isEmpty())
        state.setState(Translated::tr("No article has anything from %1, the time picked on the timeline.").arg(days),
            Translated::tr("Show articles of all times"));
    else
        state.setState(Translated::tr("No article with anything from %1, the time picked on the timeline, matches “%2”.").arg(days, filter),
            Translated::tr("Clear filter and time"));
}

} // namespace Parallax
