// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinetip.h"

#include "ui/session/appearance.h"
#include "ui/tags/popupplace.h"
#include "ui/timeline/timelinewords.h"
#include "core/words/edtftext.h"
#include "core/words/quotationmarks.h"
#include "ui/widgets/rowtext.h"
#include "core/words/stancewords.h"

#include <QGuiApplication>
#include <QLabel>
#include <QPainter>
#include <QScreen>
#include <QSet>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr int widest = 360;
constexpr int distance = 6;

QString line(QStringList parts, const QString &between = u" · "_s)
{
    parts.removeAll(QString());
    return parts.join(between);
}

QString titleOf(const TimelineItem &item, const TimelineDetail &detail)
{
    if (item.what == TimelineItem::What::Statement)
        return detail.actor.isEmpty() ? TimelineTip::tr("Somebody who is not named") : detail.actor;
    return detail.title.isEmpty() ? item.title : detail.title;
}

/// Of a remark, when it happened is when it was said; of a publication there is but one date.
QString dateKind(const TimelineItem &item, DateBasis basis)
{
    if (item.what == TimelineItem::What::Publication)
        return {};
    const bool remark = item.what != TimelineItem::What::Event && basis == DateBasis::Event;
    return basisName(remark ? DateBasis::Statement : basis);
}

QString extentOf(const TimelineItem &item, const TimelineDetail &detail)
{
    if (item.what != TimelineItem::What::Event || detail.passages.empty())
        return {};
    QSet<qint64> articles;
    for (const Passage &passage : detail.passages)
        articles.insert(passage.article);
    const int passages = int(detail.passages.size());
    return articles.size() == passages
        ? TimelineTip::tr("%n article(s) tell(s) of it", nullptr, passages)
        : TimelineTip::tr("%1 in %2", "5 passages in 3 articles")
              .arg(TimelineTip::tr("%n passage(s)", nullptr, passages), TimelineTip::tr("%n article(s)", nullptr, int(articles.size())));
}

QString otherDatesOf(const TimelineDetail &detail)
{
    QStringList words;
    for (const QString &date : detail.dates) {
        if (date != detail.date && !words.contains(edtfText(date)))
            words.append(edtfText(date));
    }
    words.removeAll(QString());
    return words.isEmpty() ? QString() : TimelineTip::tr("Other dates in its passages: %1").arg(words.join(u"; "_s));
}

} // namespace

TimelineTipText TimelineTipText::of(const TimelineItem &item, const TimelineDetail &detail, DateBasis basis)
{
    const bool position = item.what == TimelineItem::What::Position;
    const QString date = edtfText(detail.date);
    TimelineTipText text;
    text.title = titleOf(item, detail);
    text.date = line({date.isEmpty() ? TimelineTip::tr("date not known") : date, dateKind(item, basis)});
    text.quote = detail.quote.isEmpty() ? QString() : withMarksInPairs(detail.quote.simplified());
    if (item.what != TimelineItem::What::Statement)
        text.who = position && !detail.actor.isEmpty()
            ? TimelineTip::tr("%1 %2", "who and what it does: Norway opposes").arg(detail.actor, stanceName(item.stance))
            : detail.actor;
    text.source = item.what == TimelineItem::What::Publication ? line({detail.source, detail.grade}) : sourceText(detail);
    text.standing = standingText(item);
    text.extent = extentOf(item, detail);
    text.otherDates = otherDatesOf(detail);
    return text;
}

TimelineTip::TimelineTip(const Session &session, QWidget *parent)
    : QFrame(parent, Qt::ToolTip)
    , m_session(session)
    , m_title(new QLabel(this))
    , m_date(new QLabel(this))
    , m_quote(new QLabel(this))
    , m_rest(new QLabel(this))
{
    setObjectName(u"timelineTip"_s);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    m_title->setFont(rowFont(m_title->font(), 0, true));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(6);
    for (QLabel *label : {m_title, m_date, m_quote, m_rest}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        column->addWidget(label);
    }
    connect(&session.appearance, &Appearance::themeChanged, this, &TimelineTip::applyTheme);
    connect(&session.appearance, &Appearance::readingFontChanged, this, &TimelineTip::applyTheme);
    applyTheme();
}

void TimelineTip::showItem(const TimelineItem &item, DateBasis basis, const QRect &place)
{
    m_text = TimelineTipText::of(item, readDetail(m_session.project, item), basis);
    m_title->setText(m_text.title);
    m_date->setText(m_text.date);
    m_quote->setText(m_text.quote);
    m_rest->setText(line({line({m_text.who, m_text.source}), m_text.standing, m_text.extent, m_text.otherDates}, u"\n"_s));
    m_quote->setVisible(!m_text.quote.isEmpty());
    m_rest->setVisible(!m_rest->text().isEmpty());
    layout()->activate();
    const QScreen *screen = QGuiApplication::screenAt(place.center());
    const QRect room = (screen ? screen : QGuiApplication::primaryScreen())->availableGeometry();
    const QSize size(widest, layout()->heightForWidth(widest));
    setGeometry(popupPlace(place.adjusted(0, -distance, 0, distance), size, room));
    show();
}

void TimelineTip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_session.appearance.theme().paper);
    painter.setPen(m_session.appearance.theme().line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void TimelineTip::applyTheme()
{
    const Theme &theme = m_session.appearance.theme();
    const auto ink = [](QLabel &label, const QColor &color) {
        QPalette palette = label.palette();
        palette.setColor(QPalette::WindowText, color);
        label.setPalette(palette);
    };
    ink(*m_title, theme.text);
    ink(*m_date, theme.soft);
    ink(*m_quote, theme.text);
    ink(*m_rest, theme.soft);
    m_quote->setFont(m_session.appearance.readingFont());
}

} // namespace Parallax
