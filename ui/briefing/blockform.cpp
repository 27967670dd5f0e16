// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/briefing/blockform.h"

#include "core/project/project.h"
#include "ui/session/appearance.h"
#include "ui/session/jobs.h"
#include "ui/session/notices.h"
#include "ui/session/selection.h"
#include "ui/widgets/edtffield.h"

#include <QCheckBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

void complete(QLineEdit &field, const QStringList &words)
{
    auto *completer = new QCompleter(words, &field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    field.setCompleter(completer);
}

} // namespace

BlockForm::BlockForm(const Session &session, QWidget *parent)
    : FormPopup(session, {}, tr("Insert"), parent)
    , m_session(session)
    , m_issue(addWords(u"blockIssue"_s, tr("Issues"), tr("All; several with a semicolon between")))
    , m_actor(addWords(u"blockActor"_s, tr("Actors"), tr("All; several with a semicolon between")))
    , m_tag(addWords(u"blockTag"_s, tr("Tag"), tr("Its name, or its path: Red lines / NATO")))
    , m_from(new EdtfField(this))
    , m_to(new EdtfField(this))
    , m_fromCaption(addField(tr("From"), m_from))
    , m_toCaption(addField(tr("To"), m_to))
    , m_suggested(new QCheckBox(tr("Also what nobody has accepted yet"), this))
{
    setObjectName(u"blockForm"_s);
    m_from->setObjectName(u"blockFrom"_s);
    m_to->setObjectName(u"blockTo"_s);
    m_suggested->setObjectName(u"blockSuggested"_s);
    addPlain(m_suggested);
    for (const Field &field : {m_issue, m_actor, m_tag})
        connect(field.input, &QLineEdit::textChanged, this, &BlockForm::check);
    for (EdtfField *field : {m_from, m_to})
        connect(field, &EdtfField::edited, this, &BlockForm::check);
    connect(this, &FormPopup::accepted, this, [this] { Q_EMIT answered(m_block, options(), suggested()); });
}

BlockForm::Field BlockForm::addWords(const QString &name, const QString &caption, const QString &hint)
{
    auto *input = new QLineEdit(this);
    input->setObjectName(name);
    input->setPlaceholderText(hint);
    return {addField(caption, input), input};
}

void BlockForm::ask(const QRect &place, BuildingBlock block, bool suggested)
{
    m_block = block;
    setTitle(blockTitle(block));
    const auto show = [](const Field &field, bool on) {
        field.caption->setVisible(on);
        field.input->setVisible(on);
        field.input->clear();
    };
    show(m_issue, asksIssue(block));
    show(m_actor, asksActor(block));
    show(m_tag, asksTag(block));
    m_actor.caption->setText(needsActor(block) ? tr("Actor") : tr("Actors"));
    m_actor.input->setPlaceholderText(needsActor(block) ? tr("Whose positions") : m_issue.input->placeholderText());
    for (QWidget *part : std::initializer_list<QWidget *>{m_from, m_to, m_fromCaption, m_toCaption})
        part->setVisible(asksPeriod(block));
    m_suggested->setChecked(suggested);
    const Theme &theme = appearance().theme();
    m_from->setInks(theme.soft, theme.warning);
    m_to->setInks(theme.soft, theme.warning);
    prefill();
    readChoices();
    check();
    QWidget *first = asksIssue(block) ? m_issue.input : asksActor(block) ? m_actor.input : asksTag(block) ? m_tag.input : nullptr;
    popUpAt(place, first ? first : &m_from->editor());
}

void BlockForm::prefill()
{
    m_from->reset({});
    m_to->reset({});
    if (const auto &period = m_session.selection.period(); period && asksPeriod(m_block)) {
        m_from->reset(period->first.toString(Qt::ISODate));
        m_to->reset(period->last.toString(Qt::ISODate));
    }
    if (const auto key = m_session.selection.entity(); key && asksActor(m_block)) {
        if (const auto entity = m_session.project.entities().entity(*key))
            m_actor.input->setText(entity->name);
    }
}

void BlockForm::readChoices()
{
    m_session.jobs.start(
        this, {}, [path = m_session.project.path()](const Progress &) { return readBlockChoices(path); },
        [this](const Result<BlockChoices> &choices) {
            // Without them one types the names whole.
            if (choices)
                offer(*choices);
        });
}

void BlockForm::offer(const BlockChoices &choices)
{
    complete(*m_issue.input, choices.issues);
    complete(*m_actor.input, choices.actors);
    complete(*m_tag.input, choices.tags);
}

void BlockForm::check()
{
    const bool periods = !asksPeriod(m_block) || (m_from->isValid() && m_to->isValid());
    const bool actor = !needsActor(m_block) || !m_actor.input->text().trimmed().isEmpty();
    const bool tag = !asksTag(m_block) || !m_tag.input->text().trimmed().isEmpty();
    setComplete(periods && actor && tag);
}

BlockOptions BlockForm::options() const
{
    BlockOptions options;
    const auto add = [&](bool asked, const QString &name, const QString &values) {
        for (const QString &value : values.split(u';', Qt::SkipEmptyParts)) {
            if (asked && !value.trimmed().isEmpty())
                options.emplace_back(name, value.trimmed());
        }
    };
    add(asksIssue(m_block), u"issue"_s, m_issue.input->text());
    add(asksActor(m_block), u"actor"_s, m_actor.input->text());
    add(asksTag(m_block), u"tag"_s, m_tag.input->text());
    add(asksPeriod(m_block), u"from"_s, m_from->edtf());
    add(asksPeriod(m_block), u"to"_s, m_to->edtf());
    return options;
}

bool BlockForm::suggested() const
{
    return m_suggested->isChecked();
}

} // namespace Parallax
