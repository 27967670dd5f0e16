// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "translations/translator.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

bool install(QCoreApplication &application, const QLocale &locale, const QString &catalogue, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(locale, catalogue, u"_"_s, folder))
        return false;
    translator->setParent(&application);
    return QCoreApplication::installTranslator(translator.release());
}

} // namespace

bool installTranslator(QCoreApplication &application, const QLocale &locale)
{
    const QString folder = u":/i18n"_s;
    const QString catalogue = u"parallax"_s;
    if (!install(application, locale, catalogue, folder)) {
        install(application, QLocale(QLocale::English), catalogue, folder);
        return false;
    }
    // Dialogs half in one language and half in another are worse than dialogs in one: Qt's strings come only with ours.
    install(application, locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    return true;
}

} // namespace Parallax
