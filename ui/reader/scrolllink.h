// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <vector>

namespace Parallax {

class Appearance;
class ReaderView;

/// While scrolling is linked, the views go along with the one that is scrolled by hand, each to the same part of its
/// page. Going along is not scrolling by hand, so it calls for nothing further.
class ScrollLink : public QObject
{
    Q_OBJECT

public:
    explicit ScrollLink(const Appearance &appearance, QObject *parent = nullptr);

    void setViews(const std::vector<ReaderView *> &views);

private:
    void follow(const ReaderView *leader);

    const Appearance &m_appearance;
    std::vector<ReaderView *> m_views;
};

} // namespace Parallax
