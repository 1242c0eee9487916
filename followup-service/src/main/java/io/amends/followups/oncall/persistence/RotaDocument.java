package io.amends.followups.oncall.persistence;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.amends.followups.oncall.domain.Colleague;
import io.amends.followups.oncall.domain.Rota;
import io.amends.followups.oncall.domain.Shift;
import io.amends.followups.oncall.domain.UnusableRota;

/** The rota as it is written down. */
record RotaDocument(@Nullable List<ColleagueEntry> people, @Nullable List<Slot> slots) {

    record ColleagueEntry(@Nullable String id, @Nullable String name) {
    }

    /** @param person id of one of the people */
    record Slot(@Nullable String person, @Nullable Instant from, @Nullable Instant until) {
    }

    Rota rota() {
        if (people == null || slots == null) {
            throw new UnusableRota("it needs people and slots");
        }
        var colleagues = people.stream()
                .map(RotaDocument::colleague)
                .collect(toMap(Colleague::id, colleague -> colleague, RotaDocument::twice));
        return new Rota(slots.stream().map(slot -> shift(slot, colleagues)).toList());
    }

    private static Colleague colleague(ColleagueEntry entry) {
        if (entry.id() == null || entry.name() == null) {
            throw new UnusableRota("each of the people needs id and name");
        }
        return new Colleague(entry.id(), entry.name());
    }

    private static Colleague twice(Colleague one, Colleague other) {
        throw new UnusableRota(one.id() + " is among the people twice");
    }

    private static Shift shift(Slot slot, Map<String, Colleague> colleagues) {
        if (slot.person() == null || slot.from() == null || slot.until() == null) {
            throw new UnusableRota("a slot needs person, from and until");
        }
        Colleague colleague = colleagues.get(slot.person());
        if (colleague == null) {
            throw new UnusableRota("a slot names " + slot.person() + ", who is not among the people");
        }
        return new Shift(colleague, slot.from(), slot.until());
    }
}
