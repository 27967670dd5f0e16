// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <algorithm>
#include <vector>

namespace Parallax {

/// Whether keys are among given ones. The index gives what it finds mostly in the order of the keys, and then each answer
/// costs a step or two.
class KeyFilter
{
public:
    /// `keys` ascend and outlive this; null lets everything through.
    explicit KeyFilter(const std::vector<qint64> *keys)
        : m_keys(keys)
    {
    }
    [[nodiscard]] bool admits(qint64 key)
    {
        if (!m_keys)
            return true;
        if (m_at > 0 && key <= (*m_keys)[m_at - 1])
            m_at = size_t(std::lower_bound(m_keys->begin(), m_keys->end(), key) - m_keys->begin());
        while (m_at < m_keys->size() && (*m_keys)[m_at] < key)
            ++m_at;
        return m_at < m_keys->size() && (*m_keys)[m_at] == key;
    }

private:
    const std::vector<qint64> *m_keys;
    size_t m_at = 0; ///< of the first that is not below the last key asked for
};

} // namespace Parallax
