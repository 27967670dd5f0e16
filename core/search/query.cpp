// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/query.h"

#include "core/search/queryparser.h"

namespace Parallax {

Result<Query> Query::fromText(QStringView text)
{
    return QueryParser(text).run();
}

} // namespace Parallax
