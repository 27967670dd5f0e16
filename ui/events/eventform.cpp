// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/eventform.h"

#include "core/events/event.h"
#include "core/project/project.h"
#include "ui/events/choicebox.h"
#include "ui/events/entitychips.h"
#include "ui/events/otherdatesrow.h"
#include "ui/session/appearance.h"
#include "ui/widgets/edtffield.h"
#include "core/words/eventwords.h"
#include "ui/widgets/rowtext.h"
#include "ui/widgets/titleedit.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

EventForm::EventForm(const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    makeFields();
    makeLayout();
    connectFields();
    applyTheme();
}

void EventForm::makeFields()
{
    m_title = new TitleEdit(this);
    m_title->setObjectName(u"eventTitle"_s);
    m_title->setAccessibleName(tr("Title"));
    m_title->setPlaceholderText(tr("What happened?"));
    m_title->setFont(rowFont(font(), 2, true));
    m_title->installEventFilter(this);
    m_date = new EdtfField(this);
    m_date->setObjectName(u"eventDate"_s);
    m_others = new OtherDatesRow(m_session, this);
    m_others->setObjectName(u"otherDates"_s);
    m_kind = new ChoiceBox(this);
    m_kind->setObjectName(u"eventKind"_s);
    for (const QString &kind : eventKinds())
        m_kind->addItem(eventKindName(kind), kind);
    m_certainty = new ChoiceBox(this);
    m_certainty->setObjectName(u"eventCertainty"_s);
    for (const char *code : eventCertaintyCodes)
        m_certainty->addItem(eventCertaintyName(QLatin1StringView(code)), QString(QLatin1StringView(code)));
    using Count = EntityChips::Count;
    m_place = new EntityChips(m_session, Count::One, tr("Choose…"), tr("Where was it?"), this);
    m_place->setObjectName(u"eventPlace"_s);
    m_participants = new EntityChips(m_session, Count::Many, tr("Add…"), tr("Who took part?"), this);
    m_participants->setObjectName(u"eventParticipants"_s);
}

void EventForm::makeLayout()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_title, 0, 0, 1, 2);
    addField(*grid, tr("Date"), m_date);
    m_date->editor().setAccessibleName(tr("Date"));
    grid->addWidget(m_others, grid->rowCount(), 0, 1, 2);
    addField(*grid, tr("Kind"), m_kind);
    addField(*grid, tr("Certainty"), m_certainty);
    addField(*grid, tr("Place"), m_place);
    addField(*grid, tr("Who"), m_participants);
}

void EventForm::addField(QGridLayout &grid, const QString &name, QWidget *field)
{
    auto *label = new QLabel(name, this);
    label->setBuddy(field);
    field->setAccessibleName(name);
    // As high as one line of a field, beside whose first line it stands.
    label->setMinimumHeight(26);
    label->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int row = grid.rowCount();
    grid.addWidget(label, row, 0, Qt::AlignTop);
    grid.addWidget(field, row, 1);
    m_names.push_back(label);
}

void EventForm::connectFields()
{
    connect(m_title, &QPlainTextEdit::textChanged, this, &EventForm::edited);
    connect(m_date, &EdtfField::edited, this, &EventForm::edited);
    connect(m_date, &EdtfField::committed, this, [this](const QString &date) { change([&](EventFacts &facts) { facts.date = date; }); });
    connect(m_others, &OtherDatesRow::taken, this, [this](const QString &date) {
        m_date->reset(date);
        change([&](EventFacts &facts) { facts.date = date; });
    });
    connect(m_kind, &QComboBox::activated, this, [this] { change([&](EventFacts &facts) { facts.kind = m_kind->code(); }); });
    connect(
        m_certainty, &QComboBox::activated, this, [this] { change([&](EventFacts &facts) { facts.certainty = m_certainty->code(); }); });
    connect(m_place, &EntityChips::changed, this, [this] {
        const std::vector<qint64> &place = m_place->entities();
        change([&](EventFacts &facts) { facts.place = place.empty() ? std::nullopt : std::optional(place.front()); });
    });
    connect(m_participants, &EntityChips::changed, this, [this] {
        std::vector<qint64> those = m_participants->entities();
        std::sort(those.begin(), those.end());
        change([&](EventFacts &facts) { facts.participants = those; });
    });
    connect(&m_session.appearance, &Appearance::themeChanged, this, &EventForm::applyTheme);
}

void EventForm::change(const std::function<void(EventFacts &)> &apply)
{
    EventFacts facts = m_saved;
    apply(facts);
    if (facts != m_saved)
        Q_EMIT committed(facts);
}

void EventForm::setSaved(const EventFacts &facts, const std::vector<OtherDate> &others)
{
    const bool typing = m_title->hasFocus() && m_title->toPlainText().simplified() != m_saved.title;
    m_saved = facts;
    if (!typing && m_title->toPlainText() != facts.title)
        m_title->setPlainText(facts.title);
    m_date->setSaved(facts.date);
    m_others->setDates(others);
    m_kind->setCode(facts.kind);
    m_certainty->setCode(facts.certainty.isEmpty() ? u"reported"_s : facts.certainty);
    m_place->setEntities(facts.place ? std::vector{*facts.place} : std::vector<qint64>());
    m_participants->setEntities(facts.participants);
}

void EventForm::reset(const EventFacts &facts, const std::vector<OtherDate> &others)
{
    m_title->setPlainText(facts.title);
    m_date->reset(facts.date);
    setSaved(facts, others);
    m_title->setPlainText(facts.title);
}

void EventForm::setReadOnly(bool on)
{
    m_title->setReadOnly(on);
    m_date->editor().setReadOnly(on);
    m_others->setReadOnly(on);
    m_kind->setEnabled(!on);
    m_certainty->setEnabled(!on);
    m_place->setReadOnly(on);
    m_participants->setReadOnly(on);
}

EventFacts EventForm::typed() const
{
    EventFacts facts = m_saved;
    facts.title = m_title->toPlainText().simplified();
    facts.date = m_date->edtf();
    return facts;
}

QString EventForm::problem() const
{
    return m_date->isValid() ? QString() : m_date->reading();
}

QString EventForm::typedDate() const
{
    return m_date->text();
}

void EventForm::commit()
{
    if (m_title->toPlainText().simplified().isEmpty())
        m_title->setPlainText(m_saved.title);
    // In one: what is saved is known again only when it has been read, so a second one would take the first back.
    change([this](EventFacts &facts) { facts = typed(); });
}

void EventForm::commitTitle()
{
    const QString title = m_title->toPlainText().simplified();
    // An event has to be called something.
    if (title.isEmpty())
        m_title->setPlainText(m_saved.title);
    else
        change([&](EventFacts &facts) { facts.title = title; });
}

void EventForm::focusTitle()
{
    m_title->setFocus();
    m_title->selectAll();
}

void EventForm::focusDate()
{
    m_date->editor().setFocus();
    m_date->editor().selectAll();
}

void EventForm::refreshNames()
{
    m_place->refresh();
    m_participants->refresh();
}

bool EventForm::handlesTitleKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (modifiers & Qt::ControlModifier)
            return false;
        commitTitle();
        return true;
    }
    if (key != Qt::Key_Escape || m_title->toPlainText().simplified() == m_saved.title)
        return false;
    m_title->setPlainText(m_saved.title);
    return true;
}

bool EventForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_title)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        return handlesTitleKey(key->key(), key->modifiers());
    }
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        commitTitle();
    return false;
}

void EventForm::applyTheme()
{
    const Theme &theme = m_session.appearance.theme();
    QPalette soft = theme.palette();
    soft.setColor(QPalette::WindowText, theme.soft);
    for (QLabel *name : m_names)
        name->setPalette(soft);
    for (QWidget *field : {static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_certainty)})
        field->setPalette(theme.palette());
    m_date->setInks(theme.soft, theme.warning);
}

} // namespace Parallax
