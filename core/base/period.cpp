// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/period.h"

#include "core/base/edtf.h"

#include <algorithm>

namespace Parallax {

bool Period::admits(const QString &edtf) const
{
    const auto date = Edtf::fromText(edtf);
    if (!date || !first.isValid() || !last.isValid())
        return false;
    const QDate earliest = date->earliest();
    const QDate latest = date->latest();
    return (!earliest.isValid() || earliest <= last) && (!latest.isValid() || latest >= first);
}

bool Period::admitsArticle(qint64 key) const
{
    return std::binary_search(articles.begin(), articles.end(), key);
}

} // namespace Parallax
