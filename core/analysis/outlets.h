// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace Parallax {

/// The outlet whose pages stand at `url`: by resources/lexicon/outlets.tsv, else the bare host ("example.org"); null for
/// what is no http or https address.
QString outletOfUrl(QStringView url);

/// The outlet's name when `name` is the name of one in the list, whatever its case; else null.
QString knownOutlet(QStringView name);

} // namespace Parallax
