// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/passage/orphanssection.h"

#include "core/annotations/noteedits.h"
#include "core/annotations/taggingedits.h"
#include "core/project/project.h"
#include "ui/notes/notehtml.h"
#include "ui/session/appearance.h"
#include "ui/session/notices.h"
#include "ui/session/selection.h"
#include "ui/widgets/rowtext.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Parallax {

OrphansSection::OrphansSection(const Session &session, QWidget *parent)
    : Section(tr("Not placed"), parent)
    , m_session(session)
{
    setObjectName(u"passageOrphans"_s);
    hide();
}

void OrphansSection::setOrphans(const PassageReader::Orphans &orphans)
{
    const auto &passage = m_session.selection.passage();
    const bool canPlace = passage && !passage->span.isEmpty() && !m_session.project.isReadOnly();
    std::vector<QUuid> ids;
    for (const Tagging &tagging : orphans.taggings)
        ids.push_back(tagging.id);
    for (const Note &note : orphans.notes)
        ids.push_back(note.id);
    if (ids == m_shown && canPlace == m_canPlace)
        return;
    m_shown = ids;
    m_canPlace = canPlace;
    clear();
    size_t rows = 0;
    for (const Tagging &tagging : orphans.taggings) {
        if (++rows > mostRows)
            break;
        const auto tag = m_session.project.tags().tag(tagging.tag);
        addOrphan(tagging.id, tag ? tag->name : QString(), tagging.anchor.quote, false);
    }
    for (const Note &note : orphans.notes) {
        if (++rows > mostRows)
            break;
        addOrphan(note.id, tr("Note: %1").arg(noteFirstLine(note.body)), note.anchor.quote, true);
    }
    setVisible(!ids.empty());
}

void OrphansSection::addOrphan(const QUuid &id, const QString &name, const QString &quote, bool isNote)
{
    constexpr qsizetype most = 160;
    const Theme &theme = m_session.appearance.theme();
    auto *row = new QWidget(this);
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(4);
    const auto addLabel = [&](const QString &text, const QFont &font, const QColor &ink) {
        auto *label = new QLabel(text, row);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setFont(font);
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, ink);
        label->setPalette(palette);
        column->addWidget(label);
    };
    const QString words = quote.simplified();
    QFont reading = m_session.appearance.readingFont();
    reading.setPointSizeF(font().pointSizeF() + 0.5);
    addLabel(words.size() <= most ? words : QString(words.left(most) + u'…'), reading, theme.text);
    addLabel(name, rowFont(font(), -0.5), theme.soft);
    auto *place = new QPushButton(tr("Place here"), row);
    place->setObjectName(u"placeHere"_s);
    place->setEnabled(m_canPlace);
    place->setToolTip(m_canPlace ? tr("Put it on the selected words") : tr("Select the words in the article first"));
    place->setAccessibleDescription(words);
    connect(place, &QPushButton::clicked, this, [this, id, isNote] { this->place(id, isNote); });
    column->addWidget(place, 0, Qt::AlignLeft);
    addRow(row);
}

void OrphansSection::place(const QUuid &id, bool isNote)
{
    const auto passage = m_session.selection.passage();
    if (!passage || passage->span.isEmpty())
        return;
    const Result<Done> result = isNote ? moveNote(m_session.project, id, *passage) : moveTagging(m_session.project, id, *passage);
    if (result)
        m_session.selection.setAnnotation(id);
    else
        m_session.notices.show(Notices::Kind::Problem, result.error().message);
}

} // namespace Parallax
