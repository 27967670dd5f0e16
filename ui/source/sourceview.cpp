// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/source/sourceview.h"

#include "core/import/encoding.h"
#include "core/project/project.h"
#include "ui/session/appearance.h"
#include "ui/session/notices.h"
#include "ui/widgets/highlighting.h"

#include <QFileInfo>
#include <QFontDatabase>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr qreal sourcePointSize = 10;
constexpr int documentMargin = 8;
constexpr int leftMargin = 36; ///< with the document's own, what readers have

QFont sourceFont()
{
    QFont font(QStringList{u"Noto Sans Mono"_s, QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
    font.setStyleHint(QFont::Monospace);
    font.setPointSizeF(sourcePointSize);
    return font;
}

} // namespace

SourceView::SourceView(const Session &session, std::shared_ptr<const Highlighting> highlighting, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_session(session)
    , m_highlighting(std::move(highlighting))
{
    setObjectName(u"sourceView"_s);
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    setFont(sourceFont());
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(documentMargin);
    setViewportMargins(leftMargin, 0, 0, 0);
    connect(&session.appearance, &Appearance::themeChanged, this, &SourceView::applyTheme);
    applyTheme();
}

SourceView::~SourceView() = default;

void SourceView::showSource(const Article &article)
{
    m_highlighter.reset();
    m_definition = m_highlighting->definitionForFile(QFileInfo(article.file).fileName());
    setAccessibleName(tr("Source of %1").arg(article.displayTitle()));
    QByteArray bytes;
    try {
        bytes = m_session.project.articles().original(article.key);
    } catch (const StorageError &fault) {
        m_session.notices.show(Notices::Kind::Problem, tr("The original file could not be read: %1.").arg(fault.message()));
    }
    const auto decoded = decodeText(bytes);
    QString text = decoded ? decoded->text : QString();
    if (text.size() > longestShown) {
        text.truncate(longestShown);
        text += u'\n' + tr("The file is longer; only its beginning is shown here.");
    }
    setPlainText(text);
    setPlaceholderText(decoded ? tr("The file is empty.") : tr("The file cannot be shown as text."));
    colour();
}

void SourceView::applyTheme()
{
    QPalette changed = palette();
    changed.setColor(QPalette::Base, m_session.appearance.theme().paper);
    changed.setColor(QPalette::Text, m_session.appearance.theme().text);
    setPalette(changed);
    colour();
}

void SourceView::colour()
{
    m_highlighter.reset();
    if (!m_definition.isEmpty() && document()->characterCount() <= longestColoured)
        m_highlighter = m_highlighting->forDocument(*document(), m_definition, m_session.appearance.theme().dark);
}

} // namespace Parallax
