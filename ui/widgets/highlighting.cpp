// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/highlighting.h"

#include <QSyntaxHighlighter>

#if PARALLAX_HAS_HIGHLIGHTING
#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>
#endif

using namespace Qt::StringLiterals;

namespace Parallax {

#if PARALLAX_HAS_HIGHLIGHTING

namespace {

class Colourer final : public LineColours, private KSyntaxHighlighting::AbstractHighlighter
{
public:
    Colourer(const KSyntaxHighlighting::Definition &definition, const KSyntaxHighlighting::Theme &theme)
    {
        setDefinition(definition);
        setTheme(theme);
    }

    QList<QTextLayout::FormatRange> formats(QStringView line) override
    {
        m_formats.clear();
        highlightLine(line, KSyntaxHighlighting::State());
        return m_formats;
    }

private:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        if (length <= 0 || !format.hasTextColor(theme()))
            return;
        QTextLayout::FormatRange range{offset, length, {}};
        range.format.setForeground(format.textColor(theme()));
        m_formats.append(range);
    }

    QList<QTextLayout::FormatRange> m_formats;
};

} // namespace

struct Highlighting::Private
{
    KSyntaxHighlighting::Repository repository;

    // Looks for definitions in the folder "syntax" below it and for themes in "themes".
    Private() { repository.addCustomSearchPath(u":/parallax"_s); }

    // The window's own colours (ui/session/theme.cpp) by the names of the default styles.
    [[nodiscard]] KSyntaxHighlighting::Theme theme(bool dark) const { return repository.theme(dark ? u"Parallax Dark"_s : u"Parallax Light"_s); }
};

bool Highlighting::isAvailable()
{
    return true;
}

bool Highlighting::knows(const QString &definition) const
{
    return repository().repository.definitionForName(definition).isValid();
}

QString Highlighting::definitionForFile(const QString &fileName) const
{
    const auto definition = repository().repository.definitionForFileName(fileName);
    return definition.isValid() ? definition.name() : QString();
}

std::unique_ptr<QSyntaxHighlighter> Highlighting::forDocument(QTextDocument &document, const QString &definition, bool dark) const
{
    const auto found = repository().repository.definitionForName(definition);
    if (!found.isValid())
        return nullptr;
    auto highlighter = std::make_unique<KSyntaxHighlighting::SyntaxHighlighter>(static_cast<QObject *>(nullptr));
    highlighter->setTheme(repository().theme(dark));
    highlighter->setDefinition(found);
    highlighter->setDocument(&document);
    return highlighter;
}

std::unique_ptr<LineColours> Highlighting::forLines(const QString &definition, bool dark) const
{
    const auto found = repository().repository.definitionForName(definition);
    return found.isValid() ? std::make_unique<Colourer>(found, repository().theme(dark)) : nullptr;
}

#else

struct Highlighting::Private
{
};

bool Highlighting::isAvailable()
{
    return false;
}

bool Highlighting::knows(const QString &) const
{
    return false;
}

QString Highlighting::definitionForFile(const QString &) const
{
    return {};
}

std::unique_ptr<QSyntaxHighlighter> Highlighting::forDocument(QTextDocument &, const QString &, bool) const
{
    return nullptr;
}

std::unique_ptr<LineColours> Highlighting::forLines(const QString &, bool) const
{
    return nullptr;
}

#endif

Highlighting::Highlighting() = default;
Highlighting::~Highlighting() = default;

Highlighting::Private &Highlighting::repository() const
{
    if (!m_private)
        m_private = std::make_unique<Private>();
    return *m_private;
}

} // namespace Parallax
