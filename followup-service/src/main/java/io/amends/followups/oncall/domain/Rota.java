package io.amends.followups.oncall.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Who is on duty when, around the clock as far as somebody was planned (B16). */
public record Rota(List<Shift> shifts) {

    public Rota {
        shifts = shifts.stream().sorted(Comparator.comparing(Shift::from)).toList();
    }

    /** Where two shifts overlap, the later one has taken over. */
    public Duty at(Instant moment) {
        var now = shifts.stream().filter(shift -> shift.covers(moment)).reduce((earlier, later) -> later);
        var next = shifts.stream().filter(shift -> shift.from().isAfter(moment)).findFirst();
        return new Duty(now, next);
    }

    /** Whether that colleague has any of that time. */
    public boolean has(Colleague colleague, Period period) {
        return shifts.stream().anyMatch(shift -> shift.isOf(colleague) && shift.period().overlaps(period));
    }
}
