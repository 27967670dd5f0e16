// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/annotationexport.h"
#include "ui/session/session.h"

class QObject;

namespace Parallax {

/// Writes the taggings and notes of the filter to the file, as a job that is shown and can be cancelled; what is there
/// already is replaced once everything is written. A notice says how it went, while `context` lives.
void exportAnnotationsTo(
    const Session &session, QObject *context, const QString &path, AnnotationFormat format, const AnnotationFilter &filter);

/// Ends in the dot and letters that files of the format are called by: ".csv", ".md".
QString suffixOf(AnnotationFormat format);

} // namespace Parallax
