// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <optional>

namespace landkort::app {

/// Runs slow work beside the window. `work` runs on another thread and must own all it touches; `done` runs on the
/// thread of `receiver`, and never when that is gone by then. Returns the handle that can cancel the work.
template <class T>
std::shared_ptr<base::Progress> runInBackground(QObject* receiver,
                                                std::function<base::Result<T>(const base::Progress&)> work,
                                                std::function<void(const base::Result<T>&)> done)
{
    auto progress = std::make_shared<base::Progress>();
    auto promise = std::make_shared<QPromise<std::shared_ptr<base::Result<T>>>>();
    promise->future().then(receiver,
                           [done = std::move(done)](const std::shared_ptr<base::Result<T>>& result) { done(*result); });
    QThreadPool::globalInstance()->start([progress, promise, work = std::move(work)] {
        promise->start();
        promise->addResult(std::make_shared<base::Result<T>>(work(*progress)));
        promise->finish();
    });
    return progress;
}

} // namespace landkort::app
