// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace Parallax {

/// What one part of a DOCX file refers to.
class DocxRelations
{
public:
    enum class Kind { Styles, Numbering, Settings, Fonts, Footnotes, Endnotes, Header, Footer, Image, Link };

    /// The id of a new one; of a link that is there already, that one's.
    QString add(Kind kind, const QString &target);
    [[nodiscard]] bool isEmpty() const { return m_relations.empty(); }
    [[nodiscard]] QByteArray bytes() const;

private:
    std::vector<std::pair<Kind, QString>> m_relations;
};

} // namespace Parallax
