// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/pilot_duration.h"

#include "core/analysis/same_projects.h"

#include <algorithm>
#include <limits>

namespace landkort::analysis {

namespace {

using domain::Status;

constexpr int kNever = std::numeric_limits<int>::max();

int endOf(const PilotTime& time)
{
    return time.by.value_or(kNever);
}

/// The intervals that can have a share: from a left end to the nearest right end with no other left end between.
std::vector<DurationStep> innermost(const std::vector<PilotTime>& times)
{
    std::vector<int> lefts, rights;
    for (const auto& time : times) {
        lefts.push_back(time.after);
        rights.push_back(endOf(time));
    }
    std::sort(lefts.begin(), lefts.end());
    std::sort(rights.begin(), rights.end());
    std::vector<DurationStep> steps;
    for (size_t i = 0; i < lefts.size(); ++i) {
        if (i + 1 < lefts.size() && lefts[i + 1] == lefts[i])
            continue;
        const int right = *std::upper_bound(rights.begin(), rights.end(), lefts[i]);
        if (i + 1 < lefts.size() && lefts[i + 1] < right)
            continue;
        steps.push_back({lefts[i], right == kNever ? std::nullopt : std::optional(right), 0});
    }
    return steps;
}

bool holds(const PilotTime& time, const DurationStep& step)
{
    return time.after <= step.after && endOf(time) >= step.by.value_or(kNever);
}

struct Dated {
    const query::Landscape* landscape;
    QDate day;
};

std::vector<Dated> completeByDate(const std::vector<std::shared_ptr<const query::Landscape>>& registers)
{
    std::vector<Dated> found;
    for (const auto& landscape : registers) {
        const auto& edition = landscape->edition();
        if (landscape->isRegister() && edition.coverage == domain::Coverage::Complete && edition.asOf)
            found.push_back({landscape.get(), edition.asOf->lastDay()});
    }
    std::stable_sort(found.begin(), found.end(), [](const Dated& a, const Dated& b) { return a.day < b.day; });
    return found;
}

/// A pilot that is being followed.
struct Followed {
    QDate began;    ///< at the latest
    QDate notBegun; ///< on this day or before, it had not begun
    QDate lastSeen; ///< as a pilot
};

QDate firstDay(const base::PartialDate& date)
{
    const QString iso = date.toIso();
    return QDate(iso.left(4).toInt(), iso.size() >= 7 ? iso.mid(5, 2).toInt() : 1,
                 iso.size() >= 10 ? iso.mid(8).toInt() : 1);
}

class Following {
public:
    explicit Following(PilotDuration& duration) : m_duration(duration) {}

    void take(const Dated& next, const Dated* before)
    {
        const auto& projects = next.landscape->projects();
        std::vector<std::optional<Followed>> now(projects.size());
        std::vector<bool> continued(m_pilots.size());
        const auto matches =
            before ? sameProjects(*before->landscape, *next.landscape) : std::vector<SameProject>(projects.size());
        for (size_t i = 0; i < projects.size(); ++i) {
            const int index = matches[i].index;
            const auto* known = index < 0 ? nullptr : &m_pilots[static_cast<size_t>(index)];
            if (index >= 0)
                continued[static_cast<size_t>(index)] = true;
            const bool wasPilot =
                index >= 0 && before->landscape->projects()[static_cast<size_t>(index)].status == Status::Pilot;
            if (known && known->has_value())
                now[i] = goOn(**known, projects[i], next.day);
            else if (projects[i].status == Status::Pilot && !wasPilot) // else its beginning is not known
                now[i] = begin(projects[i], next.day, before);
        }
        for (size_t i = 0; i < m_pilots.size(); ++i) {
            if (!continued[i] && m_pilots[i])
                leave(*m_pilots[i], std::nullopt);
        }
        m_pilots = std::move(now);
    }

    std::vector<PilotTime> finish()
    {
        for (const auto& pilot : m_pilots) {
            if (pilot)
                leave(*pilot, std::nullopt);
        }
        return std::move(m_times);
    }

private:
    std::optional<Followed> begin(const domain::Project& project, QDate day, const Dated* before)
    {
        Followed pilot{day, before ? before->day : QDate(), day};
        if (project.started && firstDay(*project.started) <= day) {
            pilot.began = std::min(day, project.started->lastDay());
            const QDate dayBefore = firstDay(*project.started).addDays(-1);
            pilot.notBegun = pilot.notBegun.isValid() ? std::max(pilot.notBegun, dayBefore) : dayBefore;
            pilot.notBegun = std::min(pilot.notBegun, pilot.began.addDays(-1));
        }
        if (!pilot.notBegun.isValid()) {
            ++m_duration.beganUnknown;
            return std::nullopt;
        }
        ++m_duration.pilots;
        return pilot;
    }

    std::optional<Followed> goOn(Followed pilot, const domain::Project& project, QDate day)
    {
        if (project.status == Status::Pilot) {
            pilot.lastSeen = day;
            return pilot;
        }
        leave(pilot, project.status == Status::InOperation ? std::optional(day) : std::nullopt);
        return std::nullopt;
    }

    void leave(const Followed& pilot, std::optional<QDate> inOperation)
    {
        const auto days = [](QDate from, QDate to) { return static_cast<int>(from.daysTo(to)); };
        PilotTime time{std::max(0, days(pilot.began, pilot.lastSeen)), std::nullopt};
        if (inOperation) {
            time.by = days(pilot.notBegun, *inOperation);
            ++m_duration.inOperation;
        }
        m_times.push_back(time);
    }

    PilotDuration& m_duration;
    std::vector<std::optional<Followed>> m_pilots; ///< by the row of the register taken last
    std::vector<PilotTime> m_times;
};

} // namespace

std::vector<DurationStep> turnbullSteps(const std::vector<PilotTime>& times)
{
    std::vector<DurationStep> steps = innermost(times);
    for (auto& step : steps)
        step.share = 1.0 / static_cast<double>(steps.size());
    constexpr int kMostRounds = 100'000;
    constexpr double kStill = 1e-9;
    double moved = 1;
    for (int round = 0; round < kMostRounds && moved > kStill; ++round) {
        std::vector<double> next(steps.size(), 0);
        for (const auto& time : times) {
            double sum = 0;
            for (const auto& step : steps)
                sum += holds(time, step) ? step.share : 0;
            for (size_t i = 0; i < steps.size(); ++i)
                next[i] += holds(time, steps[i]) ? steps[i].share / sum : 0;
        }
        moved = 0;
        for (size_t i = 0; i < steps.size(); ++i) {
            const double share = next[i] / static_cast<double>(times.size());
            moved = std::max(moved, std::abs(share - steps[i].share));
            steps[i].share = share;
        }
    }
    std::erase_if(steps, [](const DurationStep& step) { return step.share < 1e-6; });
    return steps;
}

std::optional<DurationStep> PilotDuration::median() const
{
    double sum = 0;
    for (const auto& step : steps) {
        sum += step.share;
        if (sum >= 0.5 && step.by)
            return step;
    }
    return std::nullopt;
}

PilotDuration pilotDuration(const std::vector<std::shared_ptr<const query::Landscape>>& registers)
{
    PilotDuration duration;
    const auto complete = completeByDate(registers);
    duration.completeRegisters = static_cast<int>(complete.size());
    Following following(duration);
    for (size_t i = 0; i < complete.size(); ++i)
        following.take(complete[i], i > 0 ? &complete[i - 1] : nullptr);
    const auto times = following.finish();
    if (duration.completeRegisters >= PilotDuration::kFewestRegisters &&
        duration.pilots >= PilotDuration::kFewestPilots)
        duration.steps = turnbullSteps(times);
    return duration;
}

} // namespace landkort::analysis
