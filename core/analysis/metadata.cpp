// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/metadata.h"

namespace Parallax {

Metadata declaredMetadata(const FrontMatter &frontMatter)
{
    Metadata metadata;
    metadata.title = frontMatter.value({u"title", u"headline"});
    return metadata;
}

Metadata findMetadata(QStringView, const std::vector<Block> &)
{
    return {};
}

Metadata completed(Metadata declared, const Metadata &found)
{
    const auto fill = [](auto &value, const auto &from) {
        if (value == std::decay_t<decltype(value)>())
            value = from;
    };
    fill(declared.title, found.title);
    fill(declared.byline, found.byline);
    fill(declared.outlet, found.outlet);
    fill(declared.published, found.published);
    fill(declared.url, found.url);
    fill(declared.language, found.language);
    return declared;
}

} // namespace Parallax
