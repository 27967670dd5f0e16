// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/annotatedpdf/pdfsample.h"
#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>
#include <qpdf/QPDF.hh>

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

namespace {

/// "Sect(A title): H1 P P Note", a line for each part of the document.
QStringList structureOf(const QString &path)
{
    QPDF pdf;
    pdf.processFile(QFile::encodeName(path).constData());
    REQUIRE(pdf.getRoot().getKey("/MarkInfo").isDictionary());
    QStringList sections;
    for (QPDFObjectHandle section : pdf.getRoot().getKey("/StructTreeRoot").getKey("/K").getKey("/K").getArrayAsVector()) {
        QString line = QString::fromStdString(section.getKey("/S").getName()).mid(1) + u'('
            + QString::fromStdString(section.getKey("/T").getUTF8Value()) + u"):"_s;
        for (QPDFObjectHandle element : section.getKey("/K").getArrayAsVector())
            line += u' ' + QString::fromStdString(element.getKey("/S").getName()).mid(1);
        sections += line;
    }
    return sections;
}

} // namespace

TEST_CASE("Readers of the file find its articles, their paragraphs and notes in order")
{
    PdfSample sample({u"First\nThe ministers met in the capital.\n\nThey will meet again."_s, u"Second\nNothing is tagged here."_s});
    sample.tag(u"Talks"_s, u"ministers met"_s);
    const QStringList dossier = structureOf(sample.write());
    REQUIRE(dossier.size() == 4);
    CHECK(dossier[0].startsWith(u"Sect(Contents): H1 P"_s));
    CHECK(dossier[1].startsWith(u"Sect(First): H1 P P P"_s));
    CHECK(dossier[1].endsWith(u" Note"_s));
    CHECK(dossier[2].startsWith(u"Sect(Second): H1 P P"_s));
    CHECK_FALSE(dossier[2].contains(u"Note"_s));
    CHECK(dossier[3].startsWith(u"Sect(Index and legend): H1"_s));

    // Printed together and written apart: each with its own.
    const QString folder = sample.folder.filePath(u"each"_s);
    REQUIRE(writeAnnotatedPdfs(*sample.project, folder, sample.keys, PdfChoice::everything()));
    const QStringList second = structureOf(folder + u"/Second.pdf"_s);
    REQUIRE(second.size() == 1);
    CHECK(second.front().startsWith(u"Sect(Second): H1 P P"_s));
}
