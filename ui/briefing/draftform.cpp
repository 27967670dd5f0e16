// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/briefing/draftform.h"

#include "ui/session/appearance.h"
#include "ui/widgets/rowtext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

DraftForm::DraftForm(const Session &session, QWidget *parent)
    : FormPopup(session, tr("New briefing"), tr("Make it"), parent)
    , m_template(new QComboBox(this))
    , m_description(new QLabel(this))
    , m_title(new QLineEdit(this))
    , m_suggested(new QCheckBox(tr("Also from what nobody has accepted yet"), this))
{
    setObjectName(u"draftForm"_s);
    m_template->setObjectName(u"draftTemplate"_s);
    m_description->setObjectName(u"draftDescription"_s);
    m_description->setTextFormat(Qt::PlainText);
    m_description->setWordWrap(true);
    m_description->setFont(rowFont(font(), -1));
    m_title->setObjectName(u"draftTitle"_s);
    m_title->setPlaceholderText(tr("Untitled briefing"));
    m_suggested->setObjectName(u"draftSuggested"_s);
    addField(tr("Begin with"), m_template);
    addPlain(m_description);
    addField(tr("Title"), m_title);
    addPlain(m_suggested);
    connect(m_template, &QComboBox::currentIndexChanged, this, &DraftForm::showTemplate);
    connect(m_title, &QLineEdit::textEdited, this, [this](const QString &title) { m_titled = !title.isEmpty(); });
    connect(this, &FormPopup::accepted, this, &DraftForm::answer);
}

void DraftForm::ask(const QRect &place, std::vector<BriefingTemplate> templates, const QString &templateId, bool suggested)
{
    m_templates = std::move(templates);
    m_titled = false;
    m_title->clear();
    m_suggested->setChecked(suggested);
    {
        const QSignalBlocker quiet(m_template);
        m_template->clear();
        m_template->addItem(tr("An empty page"));
        for (const BriefingTemplate &each : m_templates)
            m_template->addItem(each.name, each.id);
        m_template->setCurrentIndex(std::max(0, templateId.isEmpty() ? 0 : m_template->findData(templateId)));
    }
    showTemplate();
    popUpAt(place, m_title);
}

const BriefingTemplate *DraftForm::picked() const
{
    const int index = m_template->currentIndex() - 1;
    return index >= 0 && size_t(index) < m_templates.size() ? &m_templates[size_t(index)] : nullptr;
}

void DraftForm::showTemplate()
{
    const BriefingTemplate *from = picked();
    m_description->setText(from ? from->description : QString());
    m_description->setVisible(!m_description->text().isEmpty());
    m_suggested->setVisible(from != nullptr);
    m_title->setPlaceholderText(from ? from->name : tr("Untitled briefing"));
    QPalette palette = appearance().theme().palette();
    palette.setColor(QPalette::WindowText, appearance().theme().soft);
    m_description->setPalette(palette);
    if (isVisible())
        fit();
}

void DraftForm::answer()
{
    const QString title = m_title->text().simplified().isEmpty() ? m_title->placeholderText() : m_title->text().simplified();
    if (const BriefingTemplate *from = picked())
        Q_EMIT draftWanted(*from, title, m_suggested->isChecked());
    else
        Q_EMIT emptyWanted(title);
}

QString ownTemplatesFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/templates"_s;
}

} // namespace Parallax
