package io.amends.followups.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.amends.followups.followup.domain.ComingBack;
import io.amends.followups.followup.domain.ExecutionPolicy;
import io.amends.followups.followup.domain.FirstResponsePolicy;
import io.amends.followups.followup.domain.FollowUpPlans;
import io.amends.followups.followup.domain.FollowUpPolicy;
import io.amends.followups.followup.domain.GoodMoment;
import io.amends.followups.followup.domain.TimerPolicy;
import io.amends.followups.model.ModelTicket.Stage;
import io.amends.followups.timer.domain.Timer;
import io.amends.followups.timer.domain.TimerId;
import io.amends.followups.timer.domain.TimerKind;

/** One ticket takes its steps; after each of them what must always be true is looked at. */
final class Run {

    /** The night in which the clocks go back. */
    private static final Instant BEGIN = Instant.parse("2026-10-24T22:00:00Z");

    private final Mistake mistake;

    Run(Mistake mistake) {
        this.mistake = mistake;
    }

    /** @param after what was taken until it was seen */
    record Violation(String what, List<Step> after) {
    }

    Optional<Violation> of(List<Step> steps, Set<Stage> seen) {
        var house = new Clockwork(BEGIN, policy(), mistake);
        var ticket = new ModelTicket(house, mistake);
        var fired = new HashSet<TimerId>();
        var taken = new ArrayList<Step>();
        for (Step step : steps) {
            taken.add(step);
            List<Timer> due;
            try {
                ticket.take(step);
                due = house.fire();
            } catch (IllegalStateException refused) {
                return Optional.of(new Violation("the table refuses a timer twice", List.copyOf(taken)));
            }
            var wrong = wrongWith(due, fired, house).or(() -> {
                due.forEach(ticket::hear);
                return wrongWith(ticket, house);
            });
            seen.add(ticket.stage);
            if (wrong.isPresent()) {
                return wrong.map(what -> new Violation(what, List.copyOf(taken)));
            }
        }
        return Optional.empty();
    }

    /** The same violation with as few steps as still show it. */
    Violation shrunk(Violation found) {
        var best = found;
        for (int i = best.after().size() - 1; i >= 0; i--) {
            var fewer = new ArrayList<>(best.after());
            fewer.remove(i);
            best = of(fewer, new HashSet<>()).orElse(best);
            i = Math.min(i, best.after().size());
        }
        return best;
    }

    private static Optional<String> wrongWith(List<Timer> due, Set<TimerId> fired, Clockwork house) {
        return due.stream().filter(timer -> !fired.add(timer.id())).map(timer -> "fired twice: " + timer.occasion()).findFirst()
                .or(() -> due.stream().filter(timer -> timer.dueAt().isAfter(house.timers.instant()))
                        .map(timer -> "fired early: " + timer.occasion()).findFirst());
    }

    private static Optional<String> wrongWith(ModelTicket ticket, Clockwork house) {
        var pending = house.timers.rows().stream().filter(Timer::isPending).toList();
        if (!ticket.stage.isOpen()) {
            return ticket.stage == Stage.RELEASED && ticket.satisfiedOn != ticket.attempt
                    ? Optional.of("released without a yes")
                    : pending.stream().map(timer -> "left behind: " + timer.occasion()).findFirst();
        }
        if (pending.isEmpty()) {
            return Optional.of("an open ticket without a next timer");
        }
        return ticket.sponsored || pending.stream().anyMatch(timer -> timer.occasion().kind() == TimerKind.DWELL)
                ? Optional.empty()
                : Optional.of("an open ticket that is nobody's, and nobody will be called");
    }

    private static TimerPolicy policy() {
        return new TimerPolicy(new FirstResponsePolicy(Duration.ofMinutes(60)), new ExecutionPolicy(Duration.ofMinutes(5)),
                new ComingBack(new FollowUpPlans(new FollowUpPolicy(Duration.ofMinutes(30),
                        List.of(Duration.ofDays(1), Duration.ofDays(3)), Duration.ofDays(7))), GoodMoment.always()));
    }
}
