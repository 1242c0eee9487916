package io.amends.followups.oncall.persistence;

import static java.util.stream.Collectors.toMap;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import io.amends.followups.oncall.application.SeedDuty.Seeded;
import io.amends.followups.oncall.domain.Channel;
import io.amends.followups.oncall.domain.Colleague;
import io.amends.followups.oncall.domain.DutyException;
import io.amends.followups.oncall.domain.Plan;
import io.amends.followups.oncall.domain.Reach;
import io.amends.followups.oncall.domain.Rotation;
import io.amends.followups.oncall.domain.Shift;
import io.amends.followups.oncall.domain.UnusableRota;

/** The rota as it is written down. */
record RotaDocument(@Nullable List<ColleagueEntry> people, @Nullable List<Slot> slots, @Nullable List<Turns> rotations) {

    /** @param language en or nl; absent = en */
    record ColleagueEntry(@Nullable String id, @Nullable String name, @Nullable String mail, @Nullable String language) {
    }

    /** @param person id of one of the people */
    record Slot(@Nullable String person, @Nullable Instant from, @Nullable Instant until) {
    }

    /**
     * @param layer absent = 1, who is on duty
     * @param days absent = every day
     * @param people ids in the order of their weeks
     */
    record Turns(@Nullable String name, @Nullable Integer layer, @Nullable String zone, @Nullable LocalDate startsOn,
            @Nullable Set<DayOfWeek> days, @Nullable LocalTime from, @Nullable LocalTime until,
            @Nullable List<String> people) {
    }

    Seeded seeded(Supplier<UUID> ids) {
        if (people == null || slots == null) {
            throw new UnusableRota("it needs people and slots");
        }
        Map<String, Reach> reaches = people.stream().map(RotaDocument::reach)
                .collect(toMap(reach -> reach.colleague().id(), reach -> reach, RotaDocument::twice, LinkedHashMap::new));
        return new Seeded(List.copyOf(reaches.values()),
                rotations == null ? List.of() : rotations.stream().map(turns -> rotation(ids.get(), turns, reaches)).toList(),
                slots.stream().map(slot -> slot(ids.get(), slot, reaches)).toList());
    }

    private static Reach reach(ColleagueEntry entry) {
        if (entry.id() == null || entry.name() == null) {
            throw new UnusableRota("each of the people needs id and name");
        }
        return new Reach(new Colleague(entry.id(), entry.name()), entry.mail(), Set.of(Channel.values()),
                "nl".equals(entry.language()) ? Locale.of("nl") : Locale.ENGLISH);
    }

    private static Reach twice(Reach one, Reach other) {
        throw new UnusableRota(one.colleague().id() + " is among the people twice");
    }

    private static DutyException slot(UUID id, Slot slot, Map<String, Reach> people) {
        if (slot.person() == null || slot.from() == null || slot.until() == null) {
            throw new UnusableRota("a slot needs person, from and until");
        }
        var shift = new Shift(colleague("a slot", slot.person(), people), slot.from(), slot.until());
        return new DutyException(id, DutyException.Kind.TAKES, shift.colleague(), Plan.FIRST, shift.period());
    }

    private static Rotation rotation(UUID id, Turns turns, Map<String, Reach> people) {
        if (turns.name() == null || turns.zone() == null || turns.startsOn() == null || turns.from() == null
                || turns.until() == null || turns.people() == null) {
            throw new UnusableRota("a rotation needs name, zone, startsOn, from, until and people");
        }
        return new Rotation(id, turns.name(), turns.layer() == null ? Plan.FIRST : turns.layer(), zone(turns.zone()),
                turns.startsOn(), null, turns.days() == null ? EnumSet.allOf(DayOfWeek.class) : turns.days(), turns.from(),
                turns.until(),
                turns.people().stream().map(person -> colleague("a rotation", person, people)).toList());
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new UnusableRota("there is no time zone " + name);
        }
    }

    private static Colleague colleague(String whose, String id, Map<String, Reach> people) {
        var reach = people.get(id);
        if (reach == null) {
            throw new UnusableRota(whose + " names " + id + ", who is not among the people");
        }
        return reach.colleague();
    }
}
