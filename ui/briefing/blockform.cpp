// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/briefing/blockform.h"

#include "core/base/edtf.h"
#include "core/project/project.h"
#include "ui/session/jobs.h"
#include "ui/session/notices.h"
#include "ui/session/selection.h"

#include <QCheckBox>
#include <QCompleter>
#include <QIntValidator>
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

/// Or nothing, which is no limit.
bool isDate(const QLineEdit &field)
{
    const QString date = field.text().trimmed();
    return date.isEmpty() || Edtf::fromText(date).has_value();
}

} // namespace

BlockForm::BlockForm(const Session &session, QWidget *parent)
    : FormPopup(session, {}, tr("Insert"), parent)
    , m_session(session)
    , m_issue(addWords(u"blockIssue"_s, tr("Issues"), tr("All; several with a semicolon between")))
    , m_actor(addWords(u"blockActor"_s, tr("Actors"), tr("All; several with a semicolon between")))
    , m_tag(addWords(u"blockTag"_s, tr("Tag"), tr("Its name, or its path: Red lines / NATO")))
    , m_from(addWords(u"blockFrom"_s, tr("From"), tr("2025-08-20, 2025-08 or 2025; no limit when empty")))
    , m_to(addWords(u"blockTo"_s, tr("To"), tr("Is part of it; no limit when empty")))
    , m_most(addWords(u"blockMost"_s, tr("How many at most"), tr("As many as a page has room for")))
    , m_latest(addTick(u"blockLatest"_s, tr("The latest ones")))
    , m_brief(addTick(u"blockBrief"_s, tr("A sentence each, without the quotations")))
    , m_suggested(addTick(u"blockSuggested"_s, tr("Also what nobody has accepted yet")))
{
    setObjectName(u"blockForm"_s);
    m_most.input->setValidator(new QIntValidator(1, 999, m_most.input));
    for (const Field &field : {m_issue, m_actor, m_tag, m_from, m_to, m_most})
        connect(field.input, &QLineEdit::textChanged, this, &BlockForm::check);
    connect(this, &FormPopup::accepted, this, [this] { Q_EMIT answered(m_block, options(), m_suggested->isChecked()); });
}

QCheckBox *BlockForm::addTick(const QString &name, const QString &text)
{
    auto *tick = new QCheckBox(text, this);
    tick->setObjectName(name);
    addPlain(tick);
    return tick;
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
    show(m_from, asksPeriod(block));
    show(m_to, asksPeriod(block));
    show(m_most, asksMost(block));
    m_latest->setVisible(block == BuildingBlock::ChronologyTable);
    m_brief->setVisible(block == BuildingBlock::Disagreements);
    m_suggested->setChecked(suggested);
    prefill();
    readChoices();
    check();
    QWidget *first = asksIssue(block) ? m_issue.input : asksActor(block) ? m_actor.input : asksTag(block) ? m_tag.input : nullptr;
    popUpAt(place, first ? first : m_from.input);
}

void BlockForm::prefill()
{
    if (const auto &period = m_session.selection.period(); period && asksPeriod(m_block)) {
        m_from.input->setText(period->first.toString(Qt::ISODate));
        m_to.input->setText(period->last.toString(Qt::ISODate));
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
    const bool periods = !asksPeriod(m_block) || (isDate(*m_from.input) && isDate(*m_to.input));
    const bool actor = !needsActor(m_block) || !m_actor.input->text().trimmed().isEmpty();
    const bool tag = !asksTag(m_block) || !m_tag.input->text().trimmed().isEmpty();
    const bool most = m_most.input->text().isEmpty() || m_most.input->hasAcceptableInput();
    m_latest->setEnabled(!m_most.input->text().isEmpty());
    setComplete(periods && actor && tag && most);
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
    add(asksPeriod(m_block), u"from"_s, m_from.input->text());
    add(asksPeriod(m_block), u"to"_s, m_to.input->text());
    const bool latest = m_block == BuildingBlock::ChronologyTable && m_latest->isChecked();
    add(asksMost(m_block), latest ? u"latest"_s : u"most"_s, m_most.input->text());
    add(m_block == BuildingBlock::Disagreements && m_brief->isChecked(), u"form"_s, u"brief"_s);
    add(m_suggested->isChecked(), u"suggested"_s, u"1"_s);
    return options;
}

} // namespace Parallax
