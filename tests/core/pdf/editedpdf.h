// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <QString>

#include <functional>
#include <string>

namespace Parallax::Test {

/// Writes the file again with what `edit` made of it, as another program would.
void editPdf(const QString &path, const std::function<void(QPDF &pdf, std::vector<QPDFObjectHandle> pages)> &edit);

/// An annotation in the syntax of PDF, on the page. Gives it as an indirect object.
QPDFObjectHandle addAnnotation(QPDF &pdf, QPDFObjectHandle page, const std::string &dictionary);

} // namespace Parallax::Test
