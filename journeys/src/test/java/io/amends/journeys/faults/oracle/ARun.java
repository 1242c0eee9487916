package io.amends.journeys.faults.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.amends.journeys.faults.oracle.Seen.Effect;
import io.amends.journeys.faults.oracle.Seen.Remedy;
import io.amends.journeys.faults.oracle.Seen.Sides;
import io.amends.journeys.faults.oracle.Seen.Trail;
import io.amends.journeys.faults.oracle.Sent.Decision;
import io.amends.journeys.faults.oracle.Sent.Lowering;

/** A run in which all went well, to be spoilt by a test in one way. */
final class ARun {

    final Set<String> accepted = new HashSet<>(Set.of("1", "2", "3"));
    final List<Decision> decisions = new ArrayList<>(List.of(new Decision(101, "ref 101-a", true)));
    final List<Lowering> lowerings = new ArrayList<>();
    final List<String> entries = new ArrayList<>(List.of("1", "2", "3"));
    final List<Remedy> remedies = new ArrayList<>(List.of(new Remedy("r1", 101, "EXECUTED")));
    final List<Effect> effects = new ArrayList<>(List.of(new Effect("r1", 101)));
    final List<String> publicPosts = new ArrayList<>(List.of("You get it back, ref 101-a ^Nora"));
    final List<Trail> trails = new ArrayList<>(List.of(new Trail("tickets ticket-events t1", 4, 4)));
    final Map<String, String> repliesHere = new HashMap<>(Map.of("reply", "SENT"));
    final Map<String, String> repliesThere = new HashMap<>(Map.of("reply", "SENT"));
    long setAside;
    long outOfOrder;
    long waiting;
    long timersFired = 2;
    long notices = 2;

    List<String> violatedInvariants() {
        var seen = new Seen(entries, setAside, outOfOrder, remedies, effects, publicPosts, trails, waiting, timersFired,
                notices, List.of(new Sides("replies", repliesHere, repliesThere)));
        return new Oracles(new Sent(accepted, decisions, lowerings), seen).violations().stream()
                .map(Violation::invariant).distinct().toList();
    }
}
