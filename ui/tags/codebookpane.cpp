// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tags/codebookpane.h"

#include "core/project/project.h"
#include "core/tags/codebook.h"
#include "core/tags/tagmatch.h"
#include "ui/session/appearance.h"
#include "ui/session/notices.h"
#include "ui/tags/codebookactions.h"
#include "ui/tags/codebookdelegate.h"
#include "ui/tags/codebookmodel.h"
#include "ui/tags/codebookview.h"
#include "ui/tags/pickrows.h"
#include "ui/tags/tagdescription.h"
#include "ui/tags/taglook.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/paneheader.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QSet>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

// A larger codebook opens with its top tags only.
constexpr size_t mostUnfolded = 200;

} // namespace

CodebookPane::CodebookPane(const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new CodebookModel(session.project, session.jobs, this))
    , m_header(new PaneHeader(tr("Codebook"), this))
    , m_field(new FilterField(this))
    , m_make(new QToolButton(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new CodebookView(session.appearance, this))
    , m_empty(new EmptyState(this))
    , m_description(new TagDescription(session, this))
{
    setObjectName(u"codebook"_s);
    setAutoFillBackground(true);
    m_field->setObjectName(u"codebookField"_s);
    m_field->setPlaceholderText(session.project.isReadOnly() ? tr("Find a tag") : tr("Find or create: Red lines/NATO"));
    m_field->setAccessibleName(tr("Find or create a tag by its path"));
    m_field->installEventFilter(this);
    m_make->setObjectName(u"makeTag"_s);
    m_view->setObjectName(u"codebookTree"_s);
    m_view->setAccessibleName(tr("Codebook"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new CodebookDelegate(session.appearance, m_view));
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_empty->setObjectName(u"codebookEmpty"_s);
    m_actions = new CodebookActions(session, *m_model, *m_view, this);
    makeLayout();
    connectParts();
    if (m_model->tags().size() <= mostUnfolded)
        m_view->expandAll();
    applyTheme();
    showRows();
    showCount();
}

void CodebookPane::makeLayout()
{
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_header->setContentsMargins(16, 0, 16, 0);
    auto *input = new QVBoxLayout;
    input->setContentsMargins(12, 0, 12, 0);
    input->setSpacing(4);
    input->addWidget(m_field);
    input->addWidget(m_make);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_header);
    column->addLayout(input);
    column->addWidget(m_stack, 1);
    column->addWidget(m_description);
    setFocusProxy(m_view);
}

void CodebookPane::connectParts()
{
    connect(m_field, &FilterField::filterChanged, this, &CodebookPane::applyFilter);
    connect(m_field, &QLineEdit::textChanged, this, &CodebookPane::showRows);
    connect(m_field, &FilterField::leftForList, this, [this] {
        m_view->setFocus();
        if (!m_view->currentIndex().isValid() || m_view->isIndexHidden(m_view->currentIndex()))
            reveal(meant());
    });
    connect(m_make, &QToolButton::clicked, this, &CodebookPane::make);
    connect(m_empty, &EmptyState::actionChosen, this, &CodebookPane::make);
    connect(m_view, &CodebookView::chosen, m_actions, &CodebookActions::choose);
    connect(m_view, &CodebookView::filterRequested, this, &CodebookPane::focusFilter);
    connect(m_view, &CodebookView::escaped, this, &CodebookPane::leaveTree);
    connect(m_view, &CodebookView::customContextMenuRequested, this, &CodebookPane::showMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &CodebookPane::showCurrent);
    connect(m_model, &CodebookModel::refreshed, this, [this] {
        applyFilter();
        showCurrent();
        showCount();
    });
    connect(m_model, &CodebookModel::used, this, [this](const QUuid &tag) { m_view->bringIntoView(m_model->indexOf(tag)); });
    connect(m_model, &CodebookModel::failed, this,
        [this](const QString &sentence) { m_session.notices.show(Notices::Kind::Problem, sentence); });
    connect(m_actions, &CodebookActions::newRequested, this, &CodebookPane::beginNew);
    connect(m_actions, &CodebookActions::describeRequested, m_description, &TagDescription::write);
    connect(m_description, &TagDescription::left, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_description, &TagDescription::notesRequested, this, [this] { m_actions->showPassages(true); });
    connect(&m_session.appearance, &Appearance::themeChanged, this, &CodebookPane::applyTheme);
}

QList<QAction *> CodebookPane::actions() const
{
    return m_actions->all();
}

void CodebookPane::focusFilter()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

bool CodebookPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            enter(key->modifiers().testFlag(Qt::ShiftModifier));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QUuid CodebookPane::meant() const
{
    const auto fitting = matchTags(m_model->tags(), m_field->text(), {});
    const bool fits = !fitting.empty() && beginsWords(tagPath(m_model->tags(), fitting.front()), m_field->text());
    return fits ? fitting.front() : QUuid();
}

void CodebookPane::applyFilter()
{
    const QString typed = m_field->text().simplified();
    if (typed.isEmpty()) {
        m_view->setFilter({});
        return showRows();
    }
    const bool byWords = !meant().isNull();
    QSet<QUuid> fitting;
    for (const QUuid &id : matchTags(m_model->tags(), typed, {})) {
        if (!byWords || beginsWords(tagPath(m_model->tags(), id), typed))
            fitting.insert(id);
    }
    m_view->setFilter([this, &fitting](const QModelIndex &index) { return fitting.contains(m_model->idAt(index)); });
    showRows();
}

void CodebookPane::enter(bool exactly)
{
    const QUuid exact = findTag(m_model->tags(), m_field->text());
    const QUuid found = exact.isNull() && !exactly ? meant() : exact;
    if (typedPath(m_field->text()).isNull())
        return;
    if (found.isNull())
        return make();
    m_field->apply({});
    reveal(found);
    m_view->setFocus();
}

void CodebookPane::make()
{
    const QString path = typedPath(m_field->text());
    if (path.isNull() || m_session.project.isReadOnly())
        return;
    const auto made = createTag(m_session.project, path);
    if (!made)
        return m_session.notices.show(Notices::Kind::Problem, made.error().message);
    m_field->apply({});
    reveal(*made);
    m_view->setFocus();
}

void CodebookPane::beginNew(const QString &path)
{
    m_field->setText(path);
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->end(false);
}

void CodebookPane::leaveTree()
{
    if (!m_field->text().isEmpty())
        m_field->apply({});
}

void CodebookPane::reveal(const QUuid &tag)
{
    const QModelIndex index = m_model->indexOf(tag);
    m_view->setCurrentIndex(index.isValid() ? index : m_model->index(0, 0));
    m_view->scrollTo(m_view->currentIndex());
}

void CodebookPane::showRows()
{
    const QString path = typedPath(m_field->text());
    const bool makes = !path.isNull() && !m_session.project.isReadOnly() && findTag(m_model->tags(), path).isNull();
    const bool any = !m_model->tags().empty() && (path.isNull() || !matchTags(m_model->tags(), m_field->text().simplified(), {}).empty());
    m_make->setVisible(makes && any);
    m_make->setText(meant().isNull() ? tr("Create “%1” (Enter)").arg(menuText(path)) : tr("Create “%1” (Shift+Enter)").arg(menuText(path)));
    if (makes)
        m_empty->setState(tr("No tag fits these words."), tr("Create “%1” (Enter)").arg(path));
    else if (!path.isNull())
        m_empty->setState(tr("No tag fits these words."));
    else
        m_empty->setState(tr("No tags yet. Type one above, such as Red lines, and press Enter; a slash, as in Red lines/NATO, puts it "
                             "below another. Or select words in an article and press T; V makes the words themselves a tag."));
    m_stack->setCurrentWidget(any ? static_cast<QWidget *>(m_view) : m_empty);
}

void CodebookPane::showCount()
{
    const int tags = int(m_model->tags().size());
    m_header->setFigure(tags > 0 ? tr("%n tag(s)", nullptr, tags) : QString());
}

void CodebookPane::showCurrent()
{
    const QUuid id = m_model->idAt(m_view->currentIndex());
    m_description->setTag(m_model->tag(id), tagPath(m_model->tags(), id));
    m_actions->enable();
}

void CodebookPane::showMenu(const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"codebookMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_actions->all());
    menu->popup(m_view->viewport()->mapToGlobal(place));
}

void CodebookPane::applyTheme()
{
    const Theme &theme = m_session.appearance.theme();
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Window, theme.panel);
    setPalette(palette);
    m_header->setInk(theme.soft);
    m_empty->setInk(theme.soft);
    palette.setColor(QPalette::ButtonText, theme.accent);
    m_make->setPalette(palette);
}

} // namespace Parallax
