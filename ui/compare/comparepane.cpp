// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/comparepane.h"

#include "ui/compare/linksdelegate.h"
#include "ui/session/appearance.h"
#include "ui/session/openlinks.h"
#include "ui/session/selection.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/rowview.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

// As the list orders them.
constexpr std::array<LinkKind, linkKindCodes.size()> kinds{
    LinkKind::Contradicts, LinkKind::SameQuote, LinkKind::SameStatement, LinkKind::SameEvent, LinkKind::Supports};

} // namespace

ComparePane::ComparePane(const Session &session, OpenLinks &links, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_links(links)
    , m_model(new LinksModel(session.project, links, this))
    , m_view(new RowView(this))
    , m_empty(new EmptyState(this))
    , m_chipRow(new QWidget(this))
{
    setObjectName(u"compare"_s);
    setAutoFillBackground(true);
    m_view->setObjectName(u"linkList"_s);
    m_view->setAccessibleName(tr("What joins the open articles"));
    m_view->setChoosesOnClick(true);
    m_view->setItemDelegate(new LinksDelegate(session.appearance, m_view));
    m_view->setModel(m_model);
    m_empty->setObjectName(u"compareEmpty"_s);
    makeChips();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_chipRow);
    column->addWidget(m_view, 1);
    column->addWidget(m_empty, 1);
    setFocusProxy(m_view);

    connect(m_view, &RowView::chosen, this, &ComparePane::showLink);
    connect(m_empty, &EmptyState::actionChosen, m_all, &Chip::click);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ComparePane::showState);
    connect(&links, &OpenLinks::pickedChanged, this, &ComparePane::followPicked);
    connect(&session.selection, &Selection::articlesChanged, this, &ComparePane::showState);
    connect(&session.appearance, &Appearance::themeChanged, this, &ComparePane::applyTheme);
    connect(&session.appearance, &Appearance::readingFontChanged, m_view, &RowView::doItemsLayout);
    applyTheme();
    showState();
}

void ComparePane::makeChips()
{
    auto *flow = new FlowLayout(4, 4, m_chipRow);
    flow->setContentsMargins(16, 0, 16, 0);
    m_chips.resize(kinds.size());
    const auto add = [&](const QString &name, std::optional<LinkKind> kind) {
        auto *chip = new Chip(QString(), m_chipRow);
        chip->setObjectName(name);
        chip->setAutoExclusive(true);
        flow->addWidget(chip);
        connect(chip, &Chip::toggled, this, [this, kind](bool on) {
            if (on)
                m_model->setKind(kind);
        });
        return chip;
    };
    m_all = add(u"links-all"_s, std::nullopt);
    m_all->setChecked(true);
    for (const LinkKind kind : kinds)
        m_chips[size_t(kind)] = add(u"links-"_s + QLatin1StringView(linkKindCodes[size_t(kind)]), kind);
}

void ComparePane::showCounts()
{
    int all = 0;
    for (const LinkKind kind : kinds) {
        const int count = m_model->count(kind);
        all += count;
        Chip *chip = m_chips[size_t(kind)];
        const QString word = kind == LinkKind::Contradicts ? tr("Contradictions") : LinksModel::kindWord(kind, false);
        //: A sign, a kind of link and how many there are: "≠ Contradictions 3"
        chip->setText(tr("%1 %2 %3").arg(LinksModel::glyph(kind), word).arg(count));
        chip->setAccessibleName(tr("%1, %2").arg(word).arg(count));
        chip->setVisible(count > 0 || chip->isChecked());
    }
    m_all->setText(tr("All %1").arg(all));
    m_chipRow->setVisible(all > 0);
}

void ComparePane::showState()
{
    showCounts();
    const bool hasRows = m_model->rowCount() > 0;
    m_view->setVisible(hasRows);
    m_empty->setVisible(!hasRows);
    const size_t open = m_session.selection.articles().size();
    if (open == 0)
        m_empty->setState(tr("Open two articles side by side. What both quote, say and tell of will be listed here, and where they "
                             "contradict each other."));
    else if (m_links.isWorking())
        m_empty->setState(tr("Comparing the open articles…"));
    else if (m_model->kind())
        m_empty->setState(tr("Nothing of this kind joins the open articles."), tr("Show all kinds"));
    else if (open == 1)
        m_empty->setState(tr("Nothing is said twice in this article. Open another beside it to compare the two."));
    else
        m_empty->setState(tr("Nothing that the open articles share was found: no common quotation, statement, event or figure."));
    followPicked();
}

void ComparePane::showLink(const QModelIndex &row)
{
    const PassageLink link = m_model->linkAt(row.row());
    m_links.setPicked(row.data(LinksModel::KeyRole).toInt());
    m_session.selection.reveal(link.a);
    m_session.selection.reveal(link.b);
    if (const auto event = m_model->eventAt(row.row()))
        m_session.selection.setEvent(event);
}

void ComparePane::followPicked()
{
    const int row = m_model->rowOf(m_links.picked());
    if (row == m_view->currentIndex().row())
        return;
    m_view->setCurrentIndex(row < 0 ? QModelIndex() : m_model->index(row));
    if (row >= 0)
        m_view->scrollTo(m_model->index(row));
}

void ComparePane::applyTheme()
{
    const Theme &theme = m_session.appearance.theme();
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Window, theme.panel);
    setPalette(palette);
    m_empty->setInk(theme.soft);
    const Chip::Look look{theme.soft, theme.accent, theme.line, theme.accentBackground, {}, Qt::NoPen};
    m_all->setLook(look);
    for (Chip *chip : m_chips)
        chip->setLook(look);
}

} // namespace Parallax
