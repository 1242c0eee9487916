package io.amends.followups.oncall.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The same hours on the same days, and every week it is the next one's turn (B16). Hours are those of the wall clock: on the
 * two days when the clock is moved a night is an hour shorter or longer, and there is neither gap nor double.
 *
 * @param layer 1 is on duty, 2 is the deputy, and so on
 * @param startsOn first day; its day of the week is the one on which the turn changes
 * @param endsOn last day; absent while nobody has ended it
 * @param from first minute of the shift, at the clock of the zone
 * @param until when it ends; not after {@code from} means on the next day
 */
public record Rotation(UUID id, String name, int layer, ZoneId zone, LocalDate startsOn, @Nullable LocalDate endsOn,
        Set<DayOfWeek> days, LocalTime from, LocalTime until, List<Colleague> people) {

    public Rotation {
        days = Set.copyOf(days);
        people = List.copyOf(people);
        if (days.isEmpty() || people.isEmpty() || layer < 1) {
            throw new UnusableRota("a rotation needs a layer, a day and somebody whose turn it is");
        }
        if (endsOn != null && endsOn.isBefore(startsOn)) {
            throw new UnusableRota("a rotation ends before it begins");
        }
    }

    /** Its shifts that touch the period, whole. */
    List<Shift> shifts(Period window) {
        var first = later(startsOn, window.from().atZone(zone).toLocalDate().minusDays(1));
        var last = window.until().atZone(zone).toLocalDate();
        if (endsOn != null && endsOn.isBefore(last)) {
            last = endsOn;
        }
        return last.isBefore(first) ? List.of()
                : first.datesUntil(last.plusDays(1))
                        .filter(day -> days.contains(day.getDayOfWeek()))
                        .flatMap(this::shift)
                        .filter(shift -> shift.period().overlaps(window))
                        .toList();
    }

    private Stream<Shift> shift(LocalDate day) {
        var begins = day.atTime(from).atZone(zone).toInstant();
        var ends = (until.isAfter(from) ? day : day.plusDays(1)).atTime(until).atZone(zone).toInstant();
        // Between two and three there is nothing on the last Sunday of March.
        return begins.isBefore(ends) ? Stream.of(new Shift(turn(day), begins, ends)) : Stream.empty();
    }

    private Colleague turn(LocalDate day) {
        long weeks = ChronoUnit.WEEKS.between(startsOn, day);
        return people.get((int) (weeks % people.size()));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
