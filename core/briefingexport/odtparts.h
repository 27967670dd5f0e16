// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefingexport/briefingexport.h"
#include "core/briefingexport/packedfiles.h"
#include "core/briefingexport/xmlpart.h"

namespace Parallax {

// The parts of an ODT file around the text.

/// A root element with the namespaces and the version.
void startOdtPart(XmlPart &xml, const QString &root);
void writeOdtFonts(XmlPart &xml);
/// Named styles, page, its head and foot.
QByteArray odtStyles(const PreparedBriefing &briefing, const BriefingExport &options);
QByteArray odtProperties(const PreparedBriefing &briefing);
QByteArray odtManifest(const std::vector<PackedFile> &files);

} // namespace Parallax
