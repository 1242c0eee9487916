package io.amends.journeys.faults.oracle;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import io.amends.journeys.faults.oracle.Seen.Effect;
import io.amends.journeys.faults.oracle.Seen.Remedy;
import io.amends.journeys.faults.oracle.Sent.Decision;
import io.amends.journeys.faults.oracle.Sent.Lowering;

/** What became of decisions: at most one effect each, and none above the authority at its commit. */
final class RemedyOracles {

    private static final Set<String> SETTLED = Set.of("EXECUTED", "REJECTED", "FAILED");

    private final Sent sent;
    private final Seen seen;
    private final Map<Long, Long> effectsByAmount;
    private final Map<String, Long> effectsByRemedy;
    private final Map<Long, Long> remediesByAmount;

    RemedyOracles(Sent sent, Seen seen) {
        this.sent = sent;
        this.seen = seen;
        effectsByAmount = seen.effects().stream().collect(groupingBy(Effect::minor, counting()));
        effectsByRemedy = seen.effects().stream().collect(groupingBy(Effect::remedyId, counting()));
        remediesByAmount = seen.remedies().stream().collect(groupingBy(Remedy::minor, counting()));
    }

    Stream<Violation> violations() {
        return Stream.of(
                Violation.of("I4", "decisions with more than one effect", tooOften(effectsByAmount)),
                Violation.of("I4", "decisions with more than one remedy", tooOften(remediesByAmount)),
                Violation.of("I4", "decisions taken and lost", lost()),
                Violation.of("I4", "executed remedies without exactly one effect, or effects of others", unequal()),
                Violation.of("I4", "remedies whose outcome nobody knows", unsettled()),
                Violation.of("I5", "remedies above the mandate at their commit", aboveMandate()),
                Violation.of("F34", "replies that went out more than once", repeatedReplies()));
    }

    private static List<String> tooOften(Map<Long, Long> counts) {
        return counts.entrySet().stream().filter(entry -> entry.getValue() > 1).map(entry -> entry.getKey() + " cents")
                .toList();
    }

    private List<String> lost() {
        return sent.decisions().stream()
                .filter(decision -> decision.taken() && !remediesByAmount.containsKey(decision.minor()))
                .map(decision -> decision.minor() + " cents")
                .toList();
    }

    private List<String> unequal() {
        var executed = seen.remedies().stream().filter(remedy -> remedy.state().equals("EXECUTED")).map(Remedy::id).toList();
        var without = executed.stream().filter(id -> effectsByRemedy.getOrDefault(id, 0L) != 1);
        var ofOthers = effectsByRemedy.keySet().stream().filter(id -> !executed.contains(id));
        return Stream.concat(without, ofOthers).toList();
    }

    private List<String> unsettled() {
        return seen.remedies().stream().filter(remedy -> !SETTLED.contains(remedy.state()))
                .map(remedy -> remedy.id() + " " + remedy.state()).toList();
    }

    private List<String> aboveMandate() {
        return sent.lowerings().stream()
                .flatMap(lowering -> seen.remedies().stream().filter(remedy -> isAbove(remedy, lowering)))
                .map(Remedy::id)
                .toList();
    }

    private static boolean isAbove(Remedy remedy, Lowering lowering) {
        return remedy.minor() > lowering.limit() && lowering.until().contains(remedy.id())
                && !lowering.before().contains(remedy.id());
    }

    private List<String> repeatedReplies() {
        return sent.decisions().stream().map(Decision::token)
                .filter(token -> seen.publicPosts().stream().filter(post -> post.contains(token)).count() > 1)
                .toList();
    }
}
