// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/frontmatter.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr int maxLines = 200;

QString unquoted(QStringView value)
{
    value = value.trimmed();
    if (value.size() >= 2 && value.front() == value.back() && (value.front() == u'"' || value.front() == u'\'')) {
        const QString inner = value.sliced(1, value.size() - 2).toString();
        return value.front() == u'\'' ? QString(inner).replace(u"''"_s, u"'"_s) : QString(inner).replace(u"\\\""_s, u"\""_s);
    }
    return value.toString();
}

QString listItems(QStringView inner)
{
    QStringList items;
    for (const QStringView item : inner.split(u',')) {
        if (const QString text = unquoted(item); !text.isEmpty())
            items.append(text);
    }
    return items.join(u", "_s);
}

QString scalar(QStringView value)
{
    value = value.trimmed();
    if (value == u"|" || value == u">" || value == u"|-" || value == u">-" || value == u"~" || value == u"null")
        return {};
    if (value.size() >= 2 && value.front() == u'[' && value.back() == u']')
        return listItems(value.sliced(1, value.size() - 2));
    return unquoted(value);
}

bool isKey(QStringView key)
{
    if (key.isEmpty() || key.size() > 40 || !key.front().isLetter())
        return false;
    for (const QChar c : key) {
        if (!c.isLetterOrNumber() && c != u'_' && c != u'-' && c != u' ' && c != u'.')
            return false;
    }
    return true;
}

/// False for a line that the simple form does not have.
bool takeLine(QStringView line, FrontMatter &into)
{
    const QStringView content = line.trimmed();
    if (content.isEmpty() || content.front() == u'#')
        return true;
    const bool item = content.startsWith(u"- ");
    if (item || line.front().isSpace()) {
        if (into.fields.empty())
            return false;
        QString &value = into.fields.back().second;
        if (!value.isEmpty())
            value += item ? u", "_s : u" "_s;
        value += unquoted(item ? content.sliced(2) : content);
        return true;
    }
    const qsizetype colon = content.indexOf(u':');
    if (colon <= 0 || !isKey(content.first(colon)) || (colon + 1 < content.size() && !content[colon + 1].isSpace()))
        return false;
    into.fields.emplace_back(content.first(colon).toString().toLower(), scalar(content.sliced(colon + 1)));
    return true;
}

} // namespace

QString FrontMatter::value(std::initializer_list<QStringView> keys) const
{
    for (const QStringView key : keys) {
        for (const auto &[name, value] : fields) {
            if (name == key && !value.isEmpty())
                return value;
        }
    }
    return {};
}

std::optional<FrontMatter> findFrontMatter(QStringView text)
{
    if (!text.startsWith(u"---"))
        return std::nullopt;
    FrontMatter found;
    qsizetype start = 0;
    for (int number = 0; number < maxLines && start < text.size(); ++number) {
        qsizetype end = text.indexOf(u'\n', start);
        if (end < 0)
            end = text.size();
        const QStringView line = text.sliced(start, end - start);
        const bool fence = line.trimmed() == u"---" && line.front() == u'-';
        if (number == 0 && !fence)
            return std::nullopt;
        if (number > 0 && (fence || line == u"...")) {
            found.span = {0, start + 3};
            return found.fields.empty() ? std::nullopt : std::optional(found);
        }
        if (number > 0 && !line.isEmpty() && !takeLine(line, found))
            return std::nullopt;
        start = end + 1;
    }
    return std::nullopt;
}

} // namespace Parallax
