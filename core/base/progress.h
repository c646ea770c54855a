// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>

namespace landkort::base {

/// How far a long job is, and whether the user still wants it. Thread: report() on the job's thread, cancel() on any.
class Progress {
public:
    using Listener = std::function<void(int done, int total)>;

    explicit Progress(Listener listener = {}) : m_listener(std::move(listener)) {}

    void report(int done, int total) const
    {
        if (m_listener)
            m_listener(done, total);
    }
    void cancel() { m_cancelled.store(true, std::memory_order_relaxed); }
    bool cancelled() const { return m_cancelled.load(std::memory_order_relaxed); }

private:
    Listener m_listener;
    std::atomic<bool> m_cancelled = false;
};

} // namespace landkort::base
