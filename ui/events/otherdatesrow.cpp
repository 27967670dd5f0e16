// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/otherdatesrow.h"

#include "core/base/edtf.h"
#include "ui/session/appearance.h"
#include "core/words/edtfreading.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/rowtext.h"

#include <QLabel>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

/// Names of outlets; more would be a list of their own.
constexpr qsizetype mostSources = 3;

QString sourcesText(const QStringList &sources)
{
    const QString names = sources.first(std::min(sources.size(), mostSources)).join(u", "_s);
    const int more = int(sources.size() - mostSources);
    return more > 0 ? OtherDatesRow::tr("%1 and %n more", "outlets", more).arg(names) : names;
}

} // namespace

OtherDatesRow::OtherDatesRow(const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    connect(&session.appearance, &Appearance::themeChanged, this, &OtherDatesRow::showDates);
    hide();
}

void OtherDatesRow::setDates(const std::vector<OtherDate> &dates)
{
    if (dates == m_dates)
        return;
    m_dates = dates;
    showDates();
}

void OtherDatesRow::setReadOnly(bool on)
{
    if (on == m_readOnly)
        return;
    m_readOnly = on;
    showDates();
}

void OtherDatesRow::showDates()
{
    while (QLayoutItem *item = layout()->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> owned(item);
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    for (const OtherDate &date : m_dates)
        addDate(date);
    setVisible(!m_dates.empty());
}

void OtherDatesRow::addDate(const OtherDate &date)
{
    const auto edtf = Edtf::fromText(date.date);
    auto *row = new QWidget(this);
    row->setObjectName(u"otherDate"_s);
    auto *words =
        new QLabel(tr("%1 according to %2", "a date, outlets").arg(edtf ? edtfSentence(*edtf) : date.date, sourcesText(date.sources)), row);
    words->setObjectName(u"otherDateWords"_s);
    words->setFont(rowFont(font(), -1));
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setToolTip(date.sources.join(u'\n'));
    QPalette palette = words->palette();
    palette.setColor(QPalette::WindowText, m_session.appearance.theme().warning);
    words->setPalette(palette);
    auto *take = new KeyButton(tr("Take this date"), {}, row);
    take->setObjectName(u"takeDate"_s);
    take->setVisible(!m_readOnly);
    connect(take, &QAbstractButton::clicked, this, [this, value = date.date] { Q_EMIT taken(value); });
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(words);
    column->addWidget(take);
    layout()->addWidget(row);
    row->show();
}

} // namespace Parallax
