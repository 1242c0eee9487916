package io.amends.followups.oncall.domain;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/** Who is paged one after the other: who is on duty, the deputies, then those who are off, the next first (B16). */
public final class Chain {

    private Chain() {
    }

    public static List<Candidate> at(Instant moment, Plan plan, QuietHours quiet) {
        var onDuty = onDuty(moment, plan);
        var chain = new ArrayList<>(onDuty.stream().map(colleague -> new Candidate(colleague, false)).toList());
        boolean quietNow = quiet.cover(moment);
        plan.people().stream()
                .filter(colleague -> onDuty.stream().noneMatch(one -> one.id().equals(colleague.id())))
                .filter(colleague -> !plan.isAway(colleague, moment))
                .sorted(comparing((Colleague colleague) -> begins(colleague, moment, plan)).thenComparing(Colleague::id))
                .map(colleague -> new Candidate(colleague, quietNow))
                .forEach(chain::add);
        return List.copyOf(chain);
    }

    private static SequencedSet<Colleague> onDuty(Instant moment, Plan plan) {
        var colleagues = new LinkedHashSet<Colleague>();
        for (int layer : plan.layers()) {
            plan.rota(layer, Plan.around(moment)).at(moment).now().map(Shift::colleague).ifPresent(colleagues::add);
        }
        return colleagues;
    }

    private static Instant begins(Colleague colleague, Instant moment, Plan plan) {
        return plan.layers().stream()
                .flatMap(layer -> plan.rota(layer, Plan.around(moment)).shifts().stream())
                .filter(shift -> shift.isOf(colleague) && shift.from().isAfter(moment))
                .map(Shift::from)
                .min(Instant::compareTo)
                .orElse(Instant.MAX);
    }
}
