// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/passage/statementssection.h"

#include "core/findings/statementedits.h"
#include "core/project/project.h"
#include "ui/entities/entityfeed.h"
#include "ui/passage/passagewords.h"
#include "ui/session/appearance.h"
#include "ui/session/notices.h"
#include "core/words/edtftext.h"
#include "ui/widgets/entitypicker.h"
#include "core/words/findingwords.h"
#include "ui/widgets/inklabel.h"
#include "core/words/quotationmarks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

StatementsSection::StatementsSection(const Session &session, QWidget *parent)
    : Section(tr("Statements"), parent)
    , m_session(session)
{
    setObjectName(u"passageStatements"_s);
    connect(&session.project, &Project::changed, this, [this](const Changes &changes) {
        if (changes.touches(u"entity"))
            showRows();
    });
    hide();
}

void StatementsSection::setStatements(qint64 article, const std::vector<StatementRecord> &statements, const QString &text)
{
    if (article == m_article && statements == m_statements)
        return;
    m_article = article;
    m_statements = statements;
    m_text = text;
    showRows();
}

void StatementsSection::setHasKeys(bool on)
{
    if (on == m_hasKeys)
        return;
    m_hasKeys = on;
    showRows();
}

const StatementRecord *StatementsSection::foremost() const
{
    const auto waits = std::find_if(m_statements.begin(), m_statements.end(),
        [](const StatementRecord &statement) { return statement.state == FindingState::Suggested; });
    return waits == m_statements.end() ? nullptr : &*waits;
}

QString StatementsSection::nameOf(std::optional<qint64> entity) const
{
    const auto found = entity ? m_session.project.entities().entity(*entity) : std::nullopt;
    return found ? found->name : QString();
}

FindingRow::Entry StatementsSection::entryOf(const StatementRecord &statement) const
{
    constexpr qsizetype most = 160;
    FindingRow::Entry entry;
    const QString speaker = nameOf(statement.speaker);
    entry.name = speaker.isEmpty() ? tr("Speaker not known") : speaker;
    const QString words = m_text.mid(statement.span.start, statement.span.length()).simplified();
    entry.summary = words.size() <= most ? withMarksInPairs(words) : QString(words.left(most).trimmed() + u'…');
    QStringList how{statement.direct ? tr("quoted") : tr("reported")};
    if (!statement.cue.isEmpty())
        how.append(u"“%1”"_s.arg(m_text.mid(statement.cue.start, statement.cue.length()).simplified()));
    if (const QString via = nameOf(statement.via); !via.isEmpty())
        how.append(tr("via %1").arg(via));
    if (!statement.date.isEmpty())
        how.append(edtfText(statement.date));
    entry.details.append(how.join(u" · "_s));
    const QString sentence = sentenceAround(m_text, statement.cue.isEmpty() ? statement.span : statement.cue);
    entry.why = u"%1 “%2”"_s.arg(whyStatement(statement, m_text), sentence);
    entry.state = statement.state;
    entry.stateText = findingStateName(statement.state);
    entry.hasButtons = statement.state == FindingState::Suggested && m_statements.size() <= mostWithButtons;
    entry.hasKeys = m_hasKeys && foremost() && foremost()->span == statement.span;
    return entry;
}

void StatementsSection::addStatement(const StatementRecord &statement)
{
    FindingRow::Entry entry = entryOf(statement);
    auto *row = new FindingRow(m_session, entry, tr("Speaker…"), this);
    row->setObjectName(u"statementRow"_s);
    connect(row, &FindingRow::acceptChosen, this, [this, statement] { decide(statement, true); });
    connect(row, &FindingRow::rejectChosen, this, [this, statement] { decide(statement, false); });
    connect(row, &FindingRow::changeChosen, this, [this, statement](const QRect &place) { askSpeaker(statement, place); });
    addRow(row);
}

void StatementsSection::showRows()
{
    clear();
    const size_t shown = std::min(m_statements.size(), mostRows);
    for (size_t i = 0; i < shown; ++i)
        addStatement(m_statements[i]);
    if (shown < m_statements.size()) {
        auto *more = new InkLabel(tr("and %n more", nullptr, int(m_statements.size() - shown)), this);
        more->setInk(m_session.appearance.theme().faint);
        addRow(more);
    }
    setVisible(!m_statements.empty());
}

void StatementsSection::decide(const StatementRecord &statement, bool accepts)
{
    const std::vector<Passage> one{{m_article, statement.span}};
    const auto done = accepts ? acceptStatements(m_session.project, one) : rejectStatements(m_session.project, one);
    if (!done)
        m_session.notices.show(Notices::Kind::Problem, done.error().message);
}

void StatementsSection::askSpeaker(const StatementRecord &statement, const QRect &place)
{
    if (m_session.project.isReadOnly())
        return;
    if (!m_picker) {
        m_picker = new EntityPicker(this);
        m_picker->setObjectName(u"speakerPicker"_s);
        m_picker->setPrompt(tr("Who says this?"));
        connect(m_picker, &EntityPicker::entityPicked, this, [this](qint64 speaker) {
            if (const auto done = setSpeaker(m_session.project, {{m_article, m_asked}}, speaker); !done)
                m_session.notices.show(Notices::Kind::Problem, done.error().message);
        });
    }
    m_asked = statement.span;
    m_picker->clear();
    feedPicker(m_session, *m_picker);
    m_picker->popUp(place);
}

void StatementsSection::accept()
{
    if (const StatementRecord *statement = foremost())
        decide(*statement, true);
}

void StatementsSection::reject()
{
    if (const StatementRecord *statement = foremost())
        decide(*statement, false);
}

} // namespace Parallax
