// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/source/sourceview.h"

#include "core/storage/transaction.h"
#include "tests/testlib/testdata.h"
#include "tests/testlib/testproject.h"
#include "ui/session/appearance.h"
#include "ui/session/jobs.h"
#include "ui/session/notices.h"
#include "ui/session/selection.h"
#include "ui/widgets/highlighting.h"

#include <catch2/catch_test_macros.hpp>
#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextLayout>
#include <QTimeZone>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

struct Desk
{
    QTemporaryDir dir;
    std::unique_ptr<Project> project = Test::makeProject(dir);
    Selection selection;
    Jobs jobs;
    Notices notices;
    Appearance appearance;
    std::shared_ptr<const Highlighting> highlighting = std::make_shared<const Highlighting>();
    SourceView view{{*project, selection, jobs, notices, appearance}, highlighting};

    /// Stores the bytes as an article's original and shows it.
    void show(const QString &file, const QByteArray &bytes)
    {
        Article article;
        article.file = file;
        article.format = u"text"_s;
        article.encoding = u"UTF-8"_s;
        article.imported = QDateTime(QDate(2025, 9, 1), QTime(12, 0), QTimeZone::utc());
        article.id = QUuid::createUuid();
        article.sha256 = article.id.toRfc4122() + article.id.toRfc4122();
        Transaction transaction(project->database());
        // qCompress() puts the size before the zlib stream.
        const qint64 key = project->articles().insert(article, {u"text"_s, {}, qCompress(bytes).mid(4), bytes.size()});
        transaction.commit();
        view.showSource(*project->articles().article(key));
    }

    [[nodiscard]] int colours() const
    {
        QCoreApplication::processEvents(); // a highlighter begins when the event loop comes round
        QList<QBrush> seen;
        for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next()) {
            for (const auto &range : block.layout()->formats()) {
                if (!seen.contains(range.format.foreground()))
                    seen += range.format.foreground();
            }
        }
        return int(seen.size());
    }
};

} // namespace

TEST_CASE("The original is shown as it was, in its own encoding, and cannot be changed")
{
    Desk desk;
    desk.show(u"reports/a.txt"_s, "\xef\xbb\xbf date: 2025\r\nPresident Macron\xe2\x80\x99s");
    CHECK(desk.view.toPlainText() == u" date: 2025\nPresident Macron\u2019s");
    CHECK(desk.view.isReadOnly());
    desk.show(u"b.txt"_s,
        "Pr\xe9sident fran\xe7"
        "ais, l'\xe9t\xe9 dernier, a \xe9t\xe9 re\xe7u \xe0 l'\xc9lys\xe9"
        "e");
    CHECK(desk.view.toPlainText().startsWith(u"Président français"));
}

TEST_CASE("Markup is coloured by the kind of file, plain text is not")
{
    if (!Highlighting::isAvailable())
        SKIP("built without KSyntaxHighlighting");
    Desk desk;
    desk.show(u"page.html"_s, "<html><body class=\"a\">Words &amp; more<!-- x --></body></html>");
    CHECK(desk.view.definition() == u"HTML");
    CHECK(desk.colours() > 2);
    const int light = desk.colours();
    desk.appearance.setTheme(Theme::darkTheme());
    CHECK(desk.colours() >= light - 1);
    CHECK(desk.view.palette().color(QPalette::Base) == Theme::darkTheme().paper);
    desk.show(u"plain.xyz"_s, "<html>");
    CHECK(desk.view.definition().isNull());
    CHECK(desk.colours() == 0);
}

TEST_CASE("What is no text, or none at all, is said")
{
    Desk desk;
    desk.show(u"empty.txt"_s, {});
    CHECK(desk.view.toPlainText().isEmpty());
    CHECK(desk.view.placeholderText() == u"The file is empty.");
    desk.show(u"picture.png"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0", 20).repeated(20));
    CHECK(desk.view.toPlainText().isEmpty());
    CHECK(desk.view.placeholderText() == u"The file cannot be shown as text.");
}

TEST_CASE("A very long file is shown to a limit, and says so")
{
    Desk desk;
    desk.show(u"long.html"_s, QByteArray("words of a line\n").repeated(int(SourceView::longestShown) / 16 + 100));
    CHECK(desk.view.toPlainText().size() < SourceView::longestShown + 200);
    CHECK(desk.view.toPlainText().endsWith(u"only its beginning is shown here."));
    CHECK(desk.colours() == 0);
}
