// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefingexport/htmlbody.h"
#include "core/briefingexport/htmlpieces.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QStringBuilder>

using namespace Qt::StringLiterals;

namespace Parallax {

Result<Done> writeBriefingHtml(const BriefingPages &pages, const BriefingExport &options, QIODevice &device)
{
    const auto meta = [](const QString &name, const QString &content) {
        const QString words = documentText(content).simplified();
        return words.isEmpty() ? QString() : u"<meta name=\"%1\" content=\"%2\">\n"_s.arg(name, words.toHtmlEscaped());
    };
    const PreparedBriefing &briefing = pages.briefing;
    // The policy: whatever a report may have brought in, the file asks no other computer for anything and runs nothing.
    const QString html = u"<!DOCTYPE html>\n<html lang=\""_s % documentLanguage().toHtmlEscaped()
        % u"\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
          "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"_s
        % meta(u"author"_s, briefing.author)
        % meta(u"date"_s, briefing.prepared.isValid() ? briefing.prepared.date().toString(Qt::ISODate) : QString())
        % meta(u"generator"_s, u"Parallax"_s) % u"<title>"_s % documentText(briefing.title).simplified().toHtmlEscaped()
        % u"</title>\n<style>\n"_s % htmlStyle(options.letter) % u"</style>\n</head>\n<body>\n"_s % HtmlBody(pages, options).html()
        % u"</body>\n</html>\n"_s;
    return writeAll(device, html.toUtf8());
}

} // namespace Parallax
