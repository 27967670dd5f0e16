// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotatedpdf/earlierexport.h"

#include "core/pdf/exportmanifest.h"
#include "core/pdf/pdffile.h"

#include <QHash>
#include <QSet>

namespace Parallax {

bool isUntouchedExport(const QString &path, const QUuid &article)
{
    const auto file = readPdf(path);
    const auto manifest = file ? manifestOf(*file) : std::nullopt;
    if (!manifest || manifest->articles.size() != 1 || manifest->articles.front().id != article)
        return false;
    QHash<QString, QString> exported;
    for (const ExportManifest::Mark &mark : manifest->marks)
        exported.insert(mark.name, mark.contents);
    QSet<QString> found;
    for (const PdfAnnotation &annotation : file->annotations) {
        // Parts on other pages have a number behind the name.
        const auto mark = exported.constFind(annotation.name.section(u'/', 0, 0));
        if (mark == exported.constEnd() || *mark != annotation.contents)
            return false;
        found.insert(mark.key());
    }
    return found.size() == exported.size();
}

} // namespace Parallax
