package io.amends.followups.oncall.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * All that was agreed on about who is on duty when (B16). The rotations come first; what two colleagues swapped changes them;
 * what a manager says for once changes that.
 */
public record Plan(List<Rotation> rotations, List<Swap> swaps, List<DutyException> exceptions, List<Colleague> people) {

    /** On duty. */
    public static final int FIRST = 1;
    private static final Duration AHEAD = Duration.ofDays(35);
    private static final Duration BEHIND = Duration.ofDays(8);

    /** Who is on duty at that moment, and who is next. */
    public Duty at(Instant moment) {
        return rota(FIRST, around(moment)).at(moment);
    }

    /** One layer of the duty around that period, nobody twice at one time. */
    public Rota rota(int layer, Period window) {
        var shifts = swapped(laidOver(rotations.stream()
                .filter(rotation -> rotation.layer() == layer)
                .flatMap(rotation -> rotation.shifts(window).stream())
                .sorted(Comparator.comparing(Shift::from))
                .toList(), List.of()));
        for (DutyException away : exceptions(DutyException.Kind.AWAY)) {
            shifts = shifts.stream()
                    .flatMap(shift -> shift.isOf(away.colleague()) ? shift.without(away.period()) : Stream.of(shift))
                    .toList();
        }
        return new Rota(joined(laidOver(swapped(taken(layer, window)), shifts)));
    }

    /** Whether somebody has a duty by rotation or by exception, it can be swapped. */
    private List<Shift> swapped(List<Shift> shifts) {
        var swapped = shifts;
        for (Swap swap : swaps) {
            swapped = swap.state() == SwapState.ACCEPTED ? swap.over(swapped) : swapped;
        }
        return swapped;
    }

    /** When nobody is on duty within that period. */
    public List<Period> gaps(Period window) {
        var gaps = new ArrayList<Period>();
        Instant covered = window.from();
        for (Shift shift : rota(FIRST, window).shifts()) {
            if (shift.from().isAfter(covered)) {
                gaps.add(new Period(covered, earlier(shift.from(), window.until())));
            }
            covered = shift.until().isAfter(covered) ? shift.until() : covered;
            if (!covered.isBefore(window.until())) {
                return gaps;
            }
        }
        gaps.add(new Period(covered, window.until()));
        return gaps;
    }

    public SortedSet<Integer> layers() {
        return Stream.concat(rotations.stream().map(Rotation::layer), exceptions.stream().map(DutyException::layer))
                .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }

    boolean isAway(Colleague who, Instant moment) {
        return exceptions.stream().anyMatch(exception -> exception.isAway(who, moment));
    }

    static Period around(Instant moment) {
        return new Period(moment.minus(BEHIND), moment.plus(AHEAD));
    }

    private List<Shift> taken(int layer, Period window) {
        return exceptions(DutyException.Kind.TAKES).stream()
                .filter(exception -> exception.layer() == layer && exception.period().overlaps(window))
                .map(exception -> new Shift(exception.colleague(), exception.period().from(), exception.period().until()))
                .sorted(Comparator.comparing(Shift::from))
                .toList();
    }

    private List<DutyException> exceptions(DutyException.Kind kind) {
        Predicate<DutyException> wanted = exception -> exception.kind() == kind;
        return exceptions.stream().filter(wanted).toList();
    }

    /** Each of them takes over from what lies below. */
    private static List<Shift> laidOver(List<Shift> above, List<Shift> below) {
        var shifts = below;
        for (Shift shift : above) {
            shifts = Stream.concat(shifts.stream().flatMap(other -> other.without(shift.period())), Stream.of(shift)).toList();
        }
        return shifts;
    }

    /** Seven days in a row of one colleague are one duty. */
    private static List<Shift> joined(List<Shift> shifts) {
        var joined = new ArrayList<Shift>();
        for (Shift shift : shifts.stream().sorted(Comparator.comparing(Shift::from)).toList()) {
            var last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && last.isOf(shift.colleague()) && last.until().equals(shift.from())) {
                joined.set(joined.size() - 1, new Shift(last.colleague(), last.from(), shift.until()));
            } else {
                joined.add(shift);
            }
        }
        return joined;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
