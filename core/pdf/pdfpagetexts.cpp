// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/pdffile.h"

#include <QCoreApplication>
#include <QPdfDocument>

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(PdfFile)
};

} // namespace

Result<std::vector<QString>> textsOfPages(const QString &path, const Progress &progress)
{
    QPdfDocument document;
    document.load(path);
    if (document.status() != QPdfDocument::Status::Ready)
        return Error{Translated::tr("The words of “%1” cannot be read.").arg(path)};
    std::vector<QString> texts(size_t(document.pageCount()));
    for (size_t page = 0; page < texts.size() && !progress.isCancelled(); ++page)
        texts[page] = document.getAllText(int(page)).text();
    return texts;
}

} // namespace Parallax
