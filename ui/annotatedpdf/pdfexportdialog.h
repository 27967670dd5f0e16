// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/annotatedpdf/pdfexportjob.h"
#include "ui/session/session.h"

#include <QDialog>
#include <QTimer>

#include <vector>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSplitter;

namespace Parallax {

class PdfChoiceForm;
class PdfDestination;
class PdfExportResult;
class PdfPreview;
struct Changes;

/// Articles as annotated PDFs: which, into what, with which marks, and at the right the pages as they will be. Nothing waits
/// for it; an export goes on when it is closed.
class PdfExportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PdfExportDialog(const Session &session, QWidget *parent = nullptr);

    /// Offers these, and takes them: those of a list, a selection or a period. `words` says what they are ("of the list");
    /// empty for “chosen”. None: the open articles, or all when none is open.
    void setArticles(std::vector<qint64> articles, const QString &words = {});
    [[nodiscard]] const std::vector<qint64> &articles() const { return m_articles; }
    [[nodiscard]] PdfExportRequest request() const;
    /// While an export, a count or a page is under way.
    [[nodiscard]] bool isWorking() const;

    /// Shape and choices, for the shell to keep.
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    /// It was closed; its state is worth keeping.
    void closed();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    enum class Scope { Given, Open, All };

    void makeParts();
    QWidget *makeForm();
    QWidget *makeFoot();
    void connectParts();
    void offerScopes();
    void takeScope();
    void projectChanged(const Changes &changes);
    void readTags();
    void readProject();
    void refresh();
    void count();
    void run();
    void finish(const Result<AnnotatedPdfWritten> &written, const PdfExportRequest &request);
    void showState();
    void applyTheme();

    Session m_session;
    std::vector<qint64> m_given;
    QString m_givenWords;
    std::vector<qint64> m_articles;
    QTimer m_pause; ///< after a choice
    bool m_outdated = false; ///< the project was changed while this was not seen
    Jobs::Handle m_counting;
    Jobs::Handle m_exporting;
    int m_generation = 0; ///< of count(): what an older job brings is dropped
    QString m_counts;
    QComboBox *m_scope;
    PdfDestination *m_destination;
    QComboBox *m_paper;
    PdfChoiceForm *m_choice;
    PdfPreview *m_preview;
    QSplitter *m_splitter;
    QLabel *m_summary;
    PdfExportResult *m_result;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_export;
    QPushButton *m_close;
};

} // namespace Parallax
