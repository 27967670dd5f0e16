// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/briefing/problemslist.h"

#include "core/project/project.h"
#include "ui/briefing/problemsdelegate.h"
#include "ui/briefing/problemsmodel.h"
#include "ui/session/appearance.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/rowtext.h"
#include "ui/widgets/rowview.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Parallax {

ProblemsList::ProblemsList(const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new ProblemsModel(this))
    , m_view(new RowView(this))
    , m_none(new QLabel(tr("Every citation holds, and every sentence has a source or is declared as an assessment."), this))
    , m_sentence(new QLabel(this))
    , m_place(addButton(u"placeCitation"_s, tr("Place again"), &ProblemsList::placeRequested))
    , m_accept(addButton(u"acceptWords"_s, tr("Accept the new words"), &ProblemsList::acceptRequested))
    , m_assess(addButton(u"declareAssessment"_s, tr("Declare as assessment"), &ProblemsList::assessmentRequested))
    , m_remove(addButton(u"removeMark"_s, tr("Take the mark away"), &ProblemsList::removeRequested))
{
    setObjectName(u"briefingProblems"_s);
    fitHeight(0);
    m_view->setObjectName(u"problemsList"_s);
    m_view->setAccessibleName(tr("Problems of the briefing"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ProblemsDelegate(session.appearance, m_view));
    m_view->setUniformItemSizes(true);
    m_view->setChoosesOnClick(true);
    m_none->setObjectName(u"problemsNone"_s);
    m_sentence->setObjectName(u"problemSentence"_s);
    m_place->setToolTip(tr("Bind the citation to the words that are selected in the reader"));
    makeLayout();
    const auto choose = [this](const QModelIndex &) {
        if (const BriefingProblem *problem = current())
            Q_EMIT chosen(*problem);
    };
    connect(m_view, &RowView::chosen, this, choose);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ProblemsList::showCurrent);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ProblemsList::showCurrent);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ProblemsList::showCurrent);
    connect(&session.appearance, &Appearance::themeChanged, this, &ProblemsList::applyTheme);
    applyTheme();
    showCurrent();
}

void ProblemsList::makeLayout()
{
    m_none->setContentsMargins(16, 4, 16, 4);
    for (QLabel *label : {m_none, m_sentence}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_sentence->setFont(rowFont(font(), -1));
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 0, 16, 0);
    foot->setSpacing(8);
    foot->addWidget(m_sentence, 1);
    for (KeyButton *button : {m_place, m_accept, m_assess, m_remove})
        foot->addWidget(button, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 6);
    column->setSpacing(8);
    column->addWidget(m_none);
    column->addWidget(m_view, 1);
    column->addLayout(foot);
}

KeyButton *ProblemsList::addButton(const QString &name, const QString &text, void (ProblemsList::*signal)(const BriefingProblem &))
{
    auto *button = new KeyButton(text, {}, this);
    button->setObjectName(name);
    connect(button, &QAbstractButton::clicked, this, [this, signal] {
        if (const BriefingProblem *problem = current())
            Q_EMIT(this->*signal)(*problem);
    });
    return button;
}

void ProblemsList::fitHeight(int room)
{
    constexpr int least = 112;
    constexpr int most = 164;
    // The same whether there are problems or not: the text does not move while one writes.
    setFixedHeight(std::clamp(room / 5, least, most));
}

void ProblemsList::setProblems(const std::vector<BriefingProblem> &problems)
{
    const int row = m_view->currentIndex().row();
    m_model->setProblems(problems);
    if (row >= 0 && !m_view->currentIndex().isValid() && !problems.empty())
        m_view->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1)));
    m_none->setVisible(problems.empty());
    m_view->setVisible(!problems.empty());
    showCurrent();
}

std::optional<BriefingProblem> ProblemsList::step(qsizetype offset, int direction)
{
    const int row = m_model->next(offset, direction);
    if (row < 0)
        return std::nullopt;
    m_view->setCurrentIndex(m_model->index(row));
    return m_model->problems()[size_t(row)];
}

const BriefingProblem *ProblemsList::current() const
{
    const int row = m_view->currentIndex().row();
    return row >= 0 && size_t(row) < m_model->problems().size() ? &m_model->problems()[size_t(row)] : nullptr;
}

void ProblemsList::showCurrent()
{
    const BriefingProblem *problem = current();
    const bool writes = problem && !m_session.project.isReadOnly();
    using Kind = BriefingProblem::Kind;
    m_sentence->setText(problem ? problem->sentence : QString());
    m_sentence->setVisible(problem != nullptr);
    m_place->setVisible(writes && problem->citation);
    m_accept->setVisible(writes && problem->kind == Kind::Changed);
    m_assess->setVisible(writes && problem->kind == Kind::Unsourced && problem->canBeAssessed);
    m_remove->setVisible(writes && (problem->kind == Kind::Missing || problem->kind == Kind::Broken));
}

void ProblemsList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(m_session.appearance.theme().line);
    painter.drawLine(0, 0, width(), 0);
}

void ProblemsList::applyTheme()
{
    const Theme &theme = m_session.appearance.theme();
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Base, theme.panel);
    m_view->setPalette(palette);
    palette.setColor(QPalette::WindowText, theme.soft);
    for (QLabel *label : {m_none, m_sentence})
        label->setPalette(palette);
    update();
}

} // namespace Parallax
