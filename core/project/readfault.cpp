// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/readfault.h"

#include "core/project/project.h"
#include "core/storage/fault.h"

#include <QCoreApplication>

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(ReadFault)
};

} // namespace

Error readFault(const Project &project, const StorageError &error)
{
    return {Translated::tr("The project “%1” could not be read, because %2.").arg(project.path(), faultReason(error))};
}

} // namespace Parallax
