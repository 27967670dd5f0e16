// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/drafting/briefingtemplates.h"
#include "ui/briefing/formpopup.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace Parallax {

/// Asks what a new briefing begins with: an empty page, or a template whose parts are drafted from the project.
class DraftForm : public FormPopup
{
    Q_OBJECT

public:
    DraftForm(const Session &session, QWidget *parent);

    /// At `place`, in global pixels. `templateId` is picked; the empty page where it is empty.
    void ask(const QRect &place, std::vector<BriefingTemplate> templates, const QString &templateId, bool suggested);

Q_SIGNALS:
    void emptyWanted(const QString &title);
    void draftWanted(const Parallax::BriefingTemplate &from, const QString &title, bool suggested);

private:
    [[nodiscard]] const BriefingTemplate *picked() const;
    void showTemplate();
    void answer();

    std::vector<BriefingTemplate> m_templates;
    QComboBox *m_template;
    QLabel *m_description;
    QLineEdit *m_title;
    QCheckBox *m_suggested;
    bool m_titled = false; ///< somebody typed a title
};

/// The folder of a user's own templates. It need not be there.
QString ownTemplatesFolder();

} // namespace Parallax
