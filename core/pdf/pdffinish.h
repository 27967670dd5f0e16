// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/pdf/pdfannotation.h"
#include "core/pdf/pdfelement.h"

#include <QByteArray>
#include <QUrl>

#include <functional>

class QIODevice;

namespace Parallax {

struct PdfLink
{
    int page = 0;
    QRectF rect;
    int toPage = -1; ///< -1: to `url`
    qreal toTop = 0; ///< on toPage
    QUrl url;
};

/// An entry of the outline that viewers show beside the pages.
struct PdfBookmark
{
    QString title;
    int page = 0;
    qreal top = 0;
    std::vector<PdfBookmark> children = {};
    bool isOpen = false;
};

struct PdfMetadata
{
    QString title;
    QString author;
    QString subject;
    QStringList keywords;
    QString language; ///< BCP 47, of the document; empty where it is not known
    QDateTime created;
};

struct PdfAttachment
{
    QString name;
    QString mimeType;
    QByteArray bytes;
};

/// What a printed PDF has not: Qt paints pages, this adds the rest.
struct PdfAdditions
{
    PdfMetadata metadata;
    std::vector<PdfAnnotation> annotations;
    std::vector<PdfLink> links;
    std::vector<PdfBookmark> bookmarks;
    std::vector<PdfAttachment> attachments;
    std::vector<QString> texts; ///< what glyphs stand for, by the number of their pdfTextMark()
    std::vector<PdfElement> elements; ///< in reading order, by the number of their pdfElementMark(); none: the file is not tagged
};

/// Pages of a file that Qt printed.
struct PrintedPdf
{
    PrintedPdf(QString file, int first = 0, int count = -1) // NOLINT(google-explicit-constructor): a path is a printed file
        : path(std::move(file))
        , firstPage(first)
        , pages(count)
    {
    }

    QString path;
    int firstPage = 0;
    int pages = -1; ///< -1 for all from the first on
};

/// Called while the file is written, 0 to 100. False says that it is to stop.
using PdfStep = std::function<bool(int percent)>;

/// Reads the pages that were printed and writes them to `device` with everything else: each highlight
/// with /QuadPoints (TL TR BL BR a line, as viewers expect), an /AP of its own colour blended with Multiply, and a /Popup;
/// the alpha of its colour is its opacity. Kinds FreeText and Other are only read. What is in the printed file of metadata,
/// outline and attachments is replaced; links are added. Pages of `additions` count from the first that is written. Fails when
/// `step` says so. Any thread.
Result<Done> finishPdf(const PrintedPdf &printed, const PdfAdditions &additions, QIODevice &device, const PdfStep &step = {});

} // namespace Parallax
