package io.amends.followups.oncall.persistence;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.amends.followups.oncall.domain.Colleague;
import io.amends.followups.oncall.domain.Rota;
import io.amends.followups.oncall.domain.Shift;
import io.amends.followups.oncall.domain.UnusableRota;

/** The rota as it is written down. */
record RotaDocument(List<ColleagueEntry> people, List<Slot> slots) {

    record ColleagueEntry(String id, String name) {
    }

    /** @param person id of one of the people */
    record Slot(String person, Instant from, Instant until) {
    }

    Rota rota() {
        if (people == null || slots == null) {
            throw new UnusableRota("it needs people and slots");
        }
        var colleagues = people.stream()
                .collect(toMap(ColleagueEntry::id, entry -> new Colleague(entry.id(), entry.name())));
        return new Rota(slots.stream().map(slot -> shift(slot, colleagues)).toList());
    }

    private static Shift shift(Slot slot, Map<String, Colleague> colleagues) {
        if (slot.person() == null || slot.from() == null || slot.until() == null) {
            throw new UnusableRota("a slot needs person, from and until");
        }
        return Optional.ofNullable(colleagues.get(slot.person()))
                .map(colleague -> new Shift(colleague, slot.from(), slot.until()))
                .orElseThrow(() -> new UnusableRota("a slot names " + slot.person() + ", who is not among the people"));
    }
}
