// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace Parallax {

/// What "&amp;", "&#8212;" or "&#x2014;" stands for; the entity itself where its name is none of the common ones.
QString entityText(QStringView entity);

/// All of them in a text.
QString withoutEntities(const QString &text);

} // namespace Parallax
