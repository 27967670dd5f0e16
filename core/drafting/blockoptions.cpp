// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drafting/blockoptions.h"

#include "core/base/edtf.h"
#include "core/base/period.h"
#include "core/project/project.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(BuildingBlocks)
};

QStringList optionsOf(BuildingBlock block)
{
    switch (block) {
    case BuildingBlock::PositionsTable:
        return {u"issue"_s, u"actor"_s, u"from"_s, u"to"_s, u"most"_s, u"suggested"_s};
    case BuildingBlock::ActorPositions:
        return {u"actor"_s, u"most"_s, u"suggested"_s};
    case BuildingBlock::Disagreements:
        return {u"issue"_s, u"actor"_s, u"form"_s, u"most"_s, u"suggested"_s};
    case BuildingBlock::ChronologyPicture:
        return {u"from"_s, u"to"_s, u"suggested"_s};
    case BuildingBlock::ChronologyTable:
        return {u"from"_s, u"to"_s, u"latest"_s, u"most"_s, u"suggested"_s};
    case BuildingBlock::Quotations:
        return {u"tag"_s, u"most"_s, u"suggested"_s};
    case BuildingBlock::Sources:
        break;
    }
    return {};
}

Result<QString> issueOf(Project &project, const QString &value)
{
    for (const Issue &issue : project.issues().all()) {
        if (issue.id == value || issue.label.compare(value, Qt::CaseInsensitive) == 0)
            return issue.id;
    }
    return Error{Translated::tr("The project has no issue “%1”. Give the label of one of its issues.").arg(value)};
}

Result<Done> readDate(const QString &value, QString &text, QDate &day, QDate (Edtf::*end)() const)
{
    const auto date = Edtf::fromText(value);
    if (!date)
        return Error{Translated::tr("“%1” is no date that can be read. Write it like 2025-08-20, 2025-08 or 2025.").arg(value)};
    text = value;
    day = ((*date).*end)();
    return Done{};
}

Result<Done> readOption(Project &project, const QString &name, const QString &value, BlockArguments &arguments)
{
    if (name == u"issue"_s) {
        const Result<QString> issue = issueOf(project, value);
        if (!issue)
            return issue.error();
        arguments.issues.append(*issue);
    } else if (name == u"actor"_s) {
        arguments.actors.append(value);
    } else if (name == u"tag"_s) {
        arguments.tag = value;
    } else if (name == u"from"_s) {
        return readDate(value, arguments.from, arguments.first, &Edtf::earliest);
    } else if (name == u"to"_s) {
        return readDate(value, arguments.to, arguments.last, &Edtf::latest);
    } else if (name == u"form"_s) {
        arguments.isBrief = value == u"brief"_s;
        if (!arguments.isBrief && value != u"full"_s)
            return Error{Translated::tr("“%1” is no form. The forms are “brief” and “full”.").arg(value)};
    } else if (name == u"suggested"_s) {
        if (value != u"1"_s && value != u"0"_s)
            return Error{Translated::tr("“%1” says neither yes nor no. Write 1 for yes and 0 for no.").arg(value)};
    } else {
        int &number = name == u"latest"_s ? arguments.latest : arguments.most;
        number = value.toInt();
        if (number < 1)
            return Error{Translated::tr("“%1” is no number. Write how many are to be shown, such as 5.").arg(value)};
    }
    return Done{};
}

} // namespace

bool BlockArguments::admits(const QString &edtf) const
{
    const Period period{first.isValid() ? first : QDate(-9999, 1, 1), last.isValid() ? last : QDate(9999, 12, 31), DateBasis::Event, {}};
    return !hasPeriod() || period.admits(edtf);
}

BlockScope scopeOf(const BlockOptions &options, const BlockScope &scope)
{
    BlockScope own = scope;
    for (const auto &[name, value] : options) {
        if (name == u"suggested"_s && !value.trimmed().isEmpty())
            own.suggested = value.trimmed() == u"1"_s;
    }
    return own;
}

Result<BlockArguments> readBlockOptions(Project &project, BuildingBlock block, const BlockOptions &options)
{
    const QStringList known = optionsOf(block);
    BlockArguments arguments;
    for (const auto &[name, value] : options) {
        if (!known.contains(name))
            return Error{Translated::tr("The building block “%1” has no option “%2”.").arg(blockName(block), name)};
        if (value.trimmed().isEmpty())
            continue;
        if (const Result<Done> read = readOption(project, name, value.trimmed(), arguments); !read)
            return read.error();
    }
    return arguments;
}

} // namespace Parallax
