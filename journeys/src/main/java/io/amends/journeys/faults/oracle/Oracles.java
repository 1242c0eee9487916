package io.amends.journeys.faults.oracle;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import io.amends.journeys.faults.oracle.Seen.Sides;
import io.amends.journeys.faults.oracle.Seen.Trail;

/** Holds what was seen against what was sent. Nothing here asks a service. */
public final class Oracles {

    private final Sent sent;
    private final Seen seen;

    public Oracles(Sent sent, Seen seen) {
        this.sent = sent;
        this.seen = seen;
    }

    /** What did not hold; nothing when all did. */
    public List<Violation> violations() {
        return Stream.of(messages(), new RemedyOracles(sent, seen).violations(), trails(), agreement())
                .flatMap(identity())
                .filter(violation -> violation.count() > 0)
                .toList();
    }

    private Stream<Violation> messages() {
        Map<String, Long> entries = seen.entries().stream().collect(groupingBy(identity(), counting()));
        var doubled = entries.entrySet().stream().filter(entry -> entry.getValue() > 1).map(Map.Entry::getKey).toList();
        var lost = sent.accepted().stream().filter(id -> !entries.containsKey(id)).toList();
        var invented = entries.keySet().stream().filter(id -> !sent.accepted().contains(id)).toList();
        return Stream.of(
                Violation.of("I1", "messages in a ticket more than once", doubled),
                Violation.of("I1", "messages in a ticket that nobody sent", invented),
                Violation.of("I2", "accepted messages lost", lost),
                Violation.of("I2", "good messages set aside", seen.setAside()),
                Violation.of("I3", "tickets out of the network's order", seen.outOfOrder()));
    }

    private Stream<Violation> trails() {
        var broken = seen.trails().stream().filter(trail -> trail.count() != trail.highest()).map(Trail::key).toList();
        return Stream.of(
                Violation.of("I6", "keys whose events have a gap or a double", broken),
                Violation.of("I7", "timers fired without their notice, or twice",
                        Math.abs(seen.timersFired() - seen.notices())),
                Violation.of("I10", "events still waiting", seen.waiting()));
    }

    private Stream<Violation> agreement() {
        return seen.sides().stream().map(sides -> Violation.of("I11", sides.what(), differences(sides)));
    }

    private static List<String> differences(Sides sides) {
        var all = new HashSet<>(sides.one().keySet());
        all.addAll(sides.other().keySet());
        return all.stream().filter(id -> !Objects.equals(sides.one().get(id), sides.other().get(id)))
                .map(id -> id + " " + sides.one().get(id) + "/" + sides.other().get(id))
                .toList();
    }
}
