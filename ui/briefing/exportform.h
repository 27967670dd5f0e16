// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefingexport/briefingexport.h"
#include "ui/briefing/formpopup.h"

class QCheckBox;
class QComboBox;

namespace Parallax {

/// Asks in which form a briefing leaves the program.
class ExportForm : public FormPopup
{
    Q_OBJECT

public:
    ExportForm(const Session &session, QWidget *parent);

    /// At `place`, in global pixels, with what was chosen last.
    void ask(const QRect &place);
    [[nodiscard]] BriefingFormat format() const;
    [[nodiscard]] BriefingExport options() const;
    void setOptions(BriefingFormat format, const BriefingExport &options);

private:
    void showFormat();

    QComboBox *m_format;
    QComboBox *m_notes;
    QComboBox *m_paper;
    QCheckBox *m_contents;
    QCheckBox *m_unsourced;
    QLabel *m_notesCaption;
    QLabel *m_paperCaption;
};

} // namespace Parallax
