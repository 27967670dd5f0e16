// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/articles/articlefacts.h"

#include "core/look/theme.h"
#include "core/words/momenttext.h"
#include "ui/widgets/rowtext.h"

#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr int nameWidth = 68;

/// Enough to tell two files apart by eye.
QString shortened(const QString &hash)
{
    return hash.isEmpty() ? QString() : QString(hash.left(8) + u'…' + hash.right(4));
}

} // namespace

ArticleFacts::ArticleFacts(QWidget *parent)
    : QWidget(parent)
{
    setFont(rowFont(font(), -1));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(8);
    form->setVerticalSpacing(4);
    form->setLabelAlignment(Qt::AlignLeft);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_file = addFact(*form, tr("File"), u"file"_s);
    m_format = addFact(*form, tr("Format"), u"format"_s);
    m_language = addFact(*form, tr("Language"), u"language"_s);
    m_imported = addFact(*form, tr("Imported"), u"imported"_s);
    m_hash = addFact(*form, tr("SHA-256"), u"hash"_s);
    m_copy = new QToolButton(this);
    m_copy->setObjectName(u"copyHash"_s);
    m_copy->setIcon(QIcon::fromTheme(u"edit-copy"_s));
    m_copy->setText(tr("Copy"));
    m_copy->setAutoRaise(true);
    m_copy->setToolTip(tr("Copy the whole hash"));
    m_copy->setAccessibleName(tr("Copy the SHA-256 of the file"));
    m_copy->setIconSize(QSize(14, 14));
    auto *hash = new QHBoxLayout;
    hash->setSpacing(4);
    hash->addWidget(m_hash);
    hash->addWidget(m_copy);
    hash->addStretch();
    form->setLayout(form->rowCount() - 1, QFormLayout::FieldRole, hash);
    connect(m_copy, &QToolButton::clicked, this, &ArticleFacts::copyHash);
}

QLabel *ArticleFacts::addFact(QFormLayout &form, const QString &name, const QString &objectName)
{
    auto *label = new QLabel(name, this);
    label->setFixedWidth(nameWidth);
    auto *value = new QLabel(this);
    value->setObjectName(objectName);
    value->setTextFormat(Qt::PlainText);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setMinimumWidth(1);
    value->setWordWrap(objectName != "file"_L1 && objectName != "hash"_L1);
    // The hash shares its place with a button.
    if (objectName == "hash"_L1)
        form.addRow(label, static_cast<QLayout *>(nullptr));
    else
        form.addRow(label, value);
    return value;
}

void ArticleFacts::setArticle(const Article &article)
{
    m_article = article;
    const QString hash = QString::fromLatin1(article.sha256.toHex());
    m_format->setText(tr("%1, %2", "format, encoding").arg(article.format, article.encoding));
    const auto language = QLocale::codeToLanguage(article.language.section(u'-', 0, 0));
    m_language->setText(language == QLocale::AnyLanguage ? tr("not known") : QLocale::languageToString(language));
    m_imported->setText(longMomentText(article.imported));
    m_hash->setText(shortened(hash));
    m_hash->setToolTip(hash);
    m_file->setToolTip(article.file);
    showFile();
}

void ArticleFacts::showFile()
{
    // The name at the end tells files apart, and so does the folder at the beginning.
    m_file->setText(m_file->fontMetrics().elidedText(m_article.file, Qt::ElideMiddle, width() - nameWidth - 8));
}

void ArticleFacts::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showFile();
}

void ArticleFacts::copyHash() const
{
    QGuiApplication::clipboard()->setText(QString::fromLatin1(m_article.sha256.toHex()));
}

void ArticleFacts::setTheme(const Theme &theme)
{
    QPalette soft = theme.palette();
    soft.setColor(QPalette::WindowText, theme.soft);
    // A style sheet of the application keeps labels from taking their parent's colours.
    for (QLabel *label : findChildren<QLabel *>())
        label->setPalette(soft);
}

} // namespace Parallax
