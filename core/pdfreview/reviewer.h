// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pdf/pdffile.h"
#include "core/pdfreview/annotationgroups.h"
#include "core/pdfreview/pdfreview.h"
#include "core/pdfreview/reviewrecords.h"

#include <optional>

namespace Parallax {

/// One run of reviewPdf(): finds which annotations are the marks that were exported, then what is other in them. Throws
/// StorageError.
class Reviewer
{
public:
    /// All outlive this.
    Reviewer(Project &project, const QString &path, const PdfFile &file, const Progress &progress);
    Result<PdfReview> review();

private:
    /// A mark that was exported.
    struct Expected
    {
        ExportManifest::Mark mark;
        RecordNow now;
        qint64 article = 0; ///< it was exported from, in its newest version
        int group = -1; ///< in the PDF
    };
    /// Where an article is in the PDF.
    struct Pages
    {
        qint64 article = 0; ///< 0 for one that the project does not have
        int first = 0;
        int count = 1;
    };

    // reviewer.cpp: what belongs to what
    Result<Done> findExpected();
    Result<Done> expectManifest();
    Result<Done> expectNames();
    void matchByName();
    Result<Done> readWords();
    void matchByWords();
    void matchByWords(size_t group, const std::vector<size_t> &expected);
    [[nodiscard]] QString wordsOf(const AnnotationGroup &group) const;
    [[nodiscard]] const PdfAnnotation &head(const AnnotationGroup &group) const { return m_file.annotations[group.marks.front()]; }

    // reviewpages.cpp: without the list of what was exported
    Result<Done> findPages();
    void findTitle();
    void expectArticles();

    // reviewmarks.cpp: exported marks
    void compare(const Expected &expected);
    void addDeleted(const Expected &expected);
    void compareContents(const Expected &expected);
    [[nodiscard]] bool writtenSince(const Expected &expected) const;
    [[nodiscard]] QString whyLook(const Expected &expected, const PdfChange &change) const;
    void addReplies(const AnnotationGroup &group, const PdfChange &to, const Expected *expected);
    [[nodiscard]] bool isThere(const PdfChange &reply, const Expected *expected) const;
    [[nodiscard]] PdfChange changeOf(const Expected &expected, PdfChange::Kind kind) const;
    [[nodiscard]] PdfChange changeOf(const PdfAnnotation &annotation, PdfChange::Kind kind) const;
    void checkDeletions();

    // reviewhighlights.cpp: marks that were not exported
    void addNew(const AnnotationGroup &group);
    void place(PdfChange &change, const AnnotationGroup &group);
    void giveTag(PdfChange &change, const PdfAnnotation &annotation);
    [[nodiscard]] bool isThere(const PdfChange &highlight);
    [[nodiscard]] std::vector<Pages> articlesNear(int page) const;

    [[nodiscard]] QString notice() const;

    Project &m_project;
    const QString &m_path;
    const PdfFile &m_file;
    const Progress &m_progress;
    ReviewRecords m_records;
    std::vector<Tag> m_tags;
    std::optional<ExportManifest> m_manifest;
    std::vector<AnnotationGroup> m_groups;
    std::vector<bool> m_taken; ///< groups that are exported marks, or parts of such
    std::vector<QString> m_words; ///< under each annotation that needs them
    std::vector<Expected> m_expected;
    std::vector<Pages> m_pages; ///< by first page
    PdfReview m_review;
    QString m_notice;
};

} // namespace Parallax
