// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QCoreApplication;
class QLocale;

namespace Parallax {

/// Makes the application speak the first of the locale's languages that Parallax is translated into, Qt's own strings
/// included where the system has them. Without one it stays English, with English plurals, and gives false. To be called
/// once, on the main thread, before the first string is shown; the translators belong to the application.
bool installTranslator(QCoreApplication &application, const QLocale &locale);

} // namespace Parallax
