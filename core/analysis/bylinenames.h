// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QStringView>

namespace Parallax {

/// Written as the name of a person is in a byline: two to five capitalised words, particles and initials among them.
bool looksLikeName(QStringView text);

/// The first word is in the list of given names (resources/lexicon/given-names.txt).
bool beginsWithGivenName(QStringView text);

/// The names that begin a byline: "Jane Doe, Reuters" gives Jane Doe; "A. Roe in Kyiv and J. Doe" gives both. Names of
/// known outlets and single words do not count. Empty when it begins otherwise.
QStringList bylineNames(QStringView list);

} // namespace Parallax
