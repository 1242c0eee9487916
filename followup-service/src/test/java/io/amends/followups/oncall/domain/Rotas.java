package io.amends.followups.oncall.domain;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

/** The people of the house and their turns, as sentences. */
final class Rotas {

    static final Colleague NORA = new Colleague("nora", "Nora Smit");
    static final Colleague MILAN = new Colleague("milan", "Milan Jansen");
    static final Colleague TOM = new Colleague("tom", "Tom de Boer");
    static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private Rotas() {
    }

    /** Every night, and the turn changes on Mondays. */
    static Rotation nights(LocalDate since, Colleague... people) {
        return daily(1, since, LocalTime.of(18, 0), LocalTime.of(7, 0), people);
    }

    /** All around the clock, and the turn changes on Mondays. */
    static Rotation always(int layer, LocalDate since, Colleague... people) {
        return daily(layer, since, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, people);
    }

    static Rotation daily(int layer, LocalDate since, LocalTime from, LocalTime until, Colleague... people) {
        return new Rotation(UUID.randomUUID(), "Turns", layer, AMSTERDAM, since, null, EnumSet.allOf(DayOfWeek.class), from,
                until, List.of(people));
    }

    static Plan plan(Rotation... rotations) {
        return new Plan(List.of(rotations), List.of(), List.of(), List.of(NORA, MILAN, TOM));
    }

    static Plan with(Plan plan, DutyException... exceptions) {
        return new Plan(plan.rotations(), plan.swaps(), List.of(exceptions), plan.people());
    }

    static DutyException takes(Colleague colleague, Period period) {
        return new DutyException(UUID.randomUUID(), DutyException.Kind.TAKES, colleague, Plan.FIRST, period);
    }

    static DutyException away(Colleague colleague, Period period) {
        return new DutyException(UUID.randomUUID(), DutyException.Kind.AWAY, colleague, Plan.FIRST, period);
    }

    static Period period(String from, String until) {
        return new Period(local(from), local(until));
    }

    /** At the clock in Amsterdam. */
    static Instant local(String time) {
        return LocalDateTime.parse(time).atZone(AMSTERDAM).toInstant();
    }
}
